import { ANY, DESCRIBED, type RuleFields } from '../../cards/rules/rule-form-card.ts';
import type { EndId, PersonId } from '../../domain/ids.ts';
import { RECORD_STATUSES, type RecordType } from '../../domain/record.ts';
import type { RecordList } from '../../domain/record-list.ts';
import { isForRules } from '../../domain/rules/fit.ts';
import {
  MOST_CONDITIONS,
  MOST_PER_DAY,
  TRIGGER_KINDS,
  type Assignee,
  type Condition,
  type HowEnded,
  type Rule,
  type Trigger,
} from '../../domain/rule.ts';
import { visibleLine } from '../../domain/visible-line.ts';
import { tagIn } from '../../language/lists-and-tags/tag-said.ts';
import { latinDigit } from '../../language/words.ts';
import type { KeyWithoutValues } from '../../language/say.ts';
import { colleagueAmong } from '../finding/find-colleague.ts';
import { mayActFor } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';

export type RuleRead = {
  readonly rule: Omit<Rule, 'id' | 'isOn' | 'by'>;
  readonly problems: readonly KeyWithoutValues[];
  /** Names that are nobody's whom the speaker leads. */
  readonly unknown: readonly string[];
};

/** What the fields of a form come to; what a problem is about has some value or other. */
export async function readRule(turn: Turn, of: RecordList | undefined, typed: RuleFields): Promise<RuleRead> {
  const name = lineOf(typed.name);
  const template = turn.services.templates.find(({ id }) => id === typed.template);
  const perDay = numberIn(typed.perDay);
  const conditions = conditionsIn(typed);
  const { trigger, problem } = triggerIn(turn, of, typed);
  const { assignee, unknown } = await assigneeIn(turn, typed);
  const isNamed = name !== '' && name.length <= LONGEST_NAME;
  const isLimited = perDay !== undefined && perDay >= 1 && perDay <= MOST_PER_DAY;
  return {
    rule: {
      name,
      trigger,
      conditions,
      template: template?.id ?? ('' as Rule['template']),
      recordType: template?.recordType ?? 'lead',
      assignee,
      act: typed.act === 'enroll' ? 'enroll' : 'propose',
      perDay: perDay ?? 1,
      ...(typed.again === 'again' && { again: true }),
    },
    problems: [
      ...(isNamed ? [] : (['rule.problem.name'] as const)),
      ...(problem ? [problem] : []),
      ...(conditions.length > MOST_CONDITIONS ? (['rule.problem.conditions'] as const) : []),
      ...(lineOf(typed.value) !== '' && amountIn(typed.value) === undefined
        ? (['rule.problem.value'] as const)
        : []),
      ...(template ? [] : (['rule.problem.template'] as const)),
      ...(template && isForOthers(turn, trigger, template.recordType)
        ? (['rule.problem.record-type'] as const)
        : []),
      ...(isNobody(assignee) && unknown.length === 0 ? (['rule.problem.no-sellers'] as const) : []),
      ...(isLimited ? [] : (['rule.problem.limit'] as const)),
    ],
    unknown,
  };
}

/** Whether none of those who can join the list could ever be enrolled. */
function isForOthers({ organization }: Turn, trigger: Trigger, recordType: RecordType): boolean {
  if (trigger.kind !== 'joins') return false;
  const { list } = trigger;
  const { type } =
    'of' in list ? list.of : (organization.segments?.find(({ id }) => id === list.segment) ?? {});
  return type !== undefined && type !== recordType;
}

export const LONGEST_NAME = 40;
const MOST_DAYS_AHEAD = 366;
const LONGEST_TEXT = 100;

const lineOf = (typed: string): string => visibleLine(typed).trim();

function numberIn(typed: string): number | undefined {
  const text = lineOf(typed).replace(/[०-९]/gu, latinDigit).replaceAll(',', '');
  return /^\d{1,12}$/u.test(text) ? Number(text) : undefined;
}

const amountIn = numberIn;

type TriggerRead = { readonly trigger: Trigger; readonly problem?: KeyWithoutValues };

function triggerIn(turn: Turn, of: RecordList | undefined, typed: RuleFields): TriggerRead {
  const kind = TRIGGER_KINDS.find((one) => one === typed.when) ?? 'joins';
  if (kind === 'joins') return joinsIn(turn, of, typed.list);
  if (kind === 'renewal') {
    const days = numberIn(typed.days) ?? 0;
    const trigger = { kind, days } as const;
    return days >= 1 && days <= MOST_DAYS_AHEAD ? { trigger } : { trigger, problem: 'rule.problem.days' };
  }
  const template = turn.services.templateVersions.find(({ id }) => id === typed.ended);
  const trigger = {
    kind,
    template: template?.id ?? ('' as Rule['template']),
    how: howIn(typed.how),
  } as const;
  return template ? { trigger } : { trigger, problem: 'rule.problem.ended' };
}

function joinsIn({ organization }: Turn, of: RecordList = {}, list: string): TriggerRead {
  const segment = organization.segments?.find(({ id }) => id === list);
  const said = segment ?? (list === DESCRIBED ? of : {});
  const trigger: Trigger = { kind: 'joins', list: segment ? { segment: segment.id } : { of: said } };
  if (!segment && list !== ANY && list !== DESCRIBED) return { trigger, problem: 'rule.problem.list' };
  const isUnfit = !isForRules(said) || (!segment && said.mine === true);
  return isUnfit ? { trigger, problem: 'rule.problem.list-unfit' } : { trigger };
}

function howIn(typed: string): HowEnded {
  if (typed.startsWith('end:')) return { end: typed.slice('end:'.length) as EndId };
  return typed === 'success' || typed === 'no-success' ? typed : 'any';
}

function conditionsIn({ tag, noTag, city, status, value }: RuleFields): readonly Condition[] {
  const [has, hasNot] = [tagIn(tag), tagIn(noTag)];
  const place = lineOf(city).slice(0, LONGEST_TEXT);
  const stands = RECORD_STATUSES.find((one) => one === status);
  const atLeast = amountIn(value);
  return [
    ...(has === undefined ? [] : [{ kind: 'tag', is: has } as const]),
    ...(hasNot === undefined ? [] : [{ kind: 'no-tag', is: hasNot } as const]),
    ...(place === '' ? [] : [{ kind: 'city', is: place } as const]),
    ...(stands ? [{ kind: 'status', is: stands } as const] : []),
    ...(atLeast === undefined ? [] : [{ kind: 'value', atLeast } as const]),
  ];
}

type AssigneeRead = { readonly assignee: Assignee; readonly unknown: readonly string[] };

async function assigneeIn(turn: Turn, { whose, sellers }: RuleFields): Promise<AssigneeRead> {
  if (whose !== 'sellers') return { assignee: { kind: 'owner' }, unknown: [] };
  const { services, person } = turn;
  const directory = await services.store.directory(person.tenant);
  const names = lineOf(sellers)
    .split(/[,;،]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const found = names.map((name) => {
    const meant = colleagueAmong(directory, name, turn);
    return {
      name,
      id: meant.kind === 'one' && mayActFor(turn, meant.colleague.id) ? meant.colleague.id : undefined,
    };
  });
  const among: readonly PersonId[] = [...new Set(found.flatMap(({ id }) => id ?? []))];
  const [only] = among;
  return {
    assignee:
      only !== undefined && among.length === 1
        ? { kind: 'seller', seller: only }
        : { kind: 'in-turn', among },
    unknown: found.filter(({ id }) => id === undefined).map(({ name }) => name),
  };
}

const isNobody = (assignee: Assignee): boolean => assignee.kind === 'in-turn' && assignee.among.length === 0;
