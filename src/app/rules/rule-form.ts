import {
  DESCRIBED,
  fieldsFor,
  NEW_FIELDS,
  ruleFormCard,
  type RuleFields,
} from '../../cards/rules/rule-form-card.ts';
import type { RecordList } from '../../domain/record-list.ts';
import { MOST_RULES, type Rule } from '../../domain/rule.ts';
import { inOneLine } from '../../language/lists.ts';
import { fold } from '../../language/words.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { keepRule, ruleBookOf } from './change-rules.ts';
import { loopWords } from './loop-words.ts';
import { readRule } from './read-rule.ts';
import { drawRule, namesOf, sellersOf, withRuleOf } from './show-rules.ts';

type Prefilled = { readonly fields?: Partial<RuleFields>; readonly of?: RecordList | undefined };

/** The form of a new rule, with what a sentence said of it. */
export const openNewRule = (
  turn: Turn,
  { fields, of }: Prefilled = {},
  problems: readonly string[] = [],
): Promise<Message> =>
  withRight(turn, 'act-for-others', () =>
    draw(turn, { fields: { ...NEW_FIELDS, ...(of && { list: DESCRIBED }), ...fields }, of, problems }),
  );

export const openRuleForm = (
  turn: Turn,
  { rule, days }: { readonly rule?: string | undefined; readonly days?: number | undefined },
): Promise<Message> =>
  rule === undefined
    ? openNewRule(turn, days === undefined ? {} : { fields: { when: 'renewal', days: String(days) } })
    : withRuleOf(turn, rule, async (known) => {
        const names = await namesOf(turn.services, turn.person.tenant, sellersOf(known));
        return draw(turn, { rule, of: describedIn(known), fields: fieldsFor(known, names) });
      });

const describedIn = ({ trigger }: Rule): RecordList | undefined =>
  trigger.kind === 'joins' && 'of' in trigger.list ? trigger.list.of : undefined;

type Drawn = {
  readonly rule?: string | undefined;
  readonly of?: RecordList | undefined;
  readonly fields: RuleFields;
  readonly problems?: readonly string[];
};

const draw = ({ services, organization, viewer }: Turn, shown: Drawn): Message =>
  ruleFormCard({ ...shown, segments: organization.segments ?? [], templates: services.templates }, viewer);

type Typed = RuleFields & { readonly rule?: string | undefined; readonly of?: RecordList | undefined };

/** What the form says; what can't be read is asked for again. A rule that is on stays on, unless that closes a loop. */
export const saveRule = (turn: Turn, { rule: id, of, ...fields }: Typed): Promise<Message> =>
  id === undefined
    ? withRight(turn, 'act-for-others', () => save(turn, undefined, of, fields))
    : withRuleOf(turn, id, (known) => save(turn, known, of, fields));

async function save(
  turn: Turn,
  known: Rule | undefined,
  of: RecordList | undefined,
  typed: RuleFields,
): Promise<Message> {
  const { services, person, authority, viewer } = turn;
  const { say } = viewer;
  const { rules } = await ruleBookOf(services, person.tenant);
  if (!known && rules.length >= MOST_RULES)
    return noticeCard(say.runs('rule.too-many', { most: MOST_RULES }), [], viewer);
  const read = await readRule(turn, of, typed);
  const isTaken = rules.some((one) => one.id !== known?.id && fold(one.name) === fold(read.rule.name));
  const rule: Rule = {
    ...read.rule,
    id: known?.id ?? services.newId('rule').slice(-SHORT),
    isOn: known?.isOn ?? false,
    ...(known?.stopped && { stopped: true }),
    by: person.id,
    ...(authority.leads !== 'everybody' && { of: [...new Set([person.id, ...authority.leads])] }),
  };
  const loop = rule.isOn ? loopWords(turn, rules, rule) : undefined;
  const problems = [
    ...read.problems.map((key) => say(key)),
    ...(read.unknown.length > 0
      ? [say('rule.problem.sellers', { names: inOneLine(read.unknown, say.language) })]
      : []),
    ...(isTaken ? [say('rule.problem.name-taken')] : []),
    ...(loop === undefined ? [] : [loop]),
  ];
  if (problems.length > 0) return draw(turn, { rule: known?.id, of, fields: typed, problems });
  await keepRule(turn, rule.id, rule);
  return drawRule(turn, rule, [say('rule.saved')]);
}

/** Long enough for one organization; it is part of longer ids. */
const SHORT = 8;
