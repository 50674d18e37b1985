import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { RuleFields } from '../../cards/rules/rule-form-card.ts';
import type { RecordList } from '../../domain/record-list.ts';
import type { Request } from '../../domain/request.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { ruleSaid, type RuleSaid, type TriggerSaid } from '../../language/lists-and-tags/rule-said.ts';
import type { ThisRuleSaid } from '../../language/lists-and-tags/this-rule-said.ts';
import { isCovered } from '../../language/understand/fuzzy-match.ts';
import { fold } from '../../language/words.ts';
import { listMeant } from '../lists/list-meant.ts';
import { segmentCalled } from '../lists/segments.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { startRules, stopRules } from './all-rules.ts';
import { ruleBookOf } from './change-rules.ts';
import { dropRule } from './drop-rule.ts';
import { LONGEST_NAME } from './read-rule.ts';
import { openNewRule } from './rule-form.ts';
import { showRuleLog } from './rule-log.ts';
import { showRule, showRules } from './show-rules.ts';
import { switchRule } from './switch-rule.ts';
import { tryRule } from './try-rule.ts';

/** "rules", "new rule", "turn off the rule Expo", "when a lead is tagged expo, propose webinar follow up" */
export function rulesByRequest(turn: Turn, { words = '' }: Request): Promise<Message> {
  const said = ruleSaid(words) ?? { kind: 'all' };
  if (said.kind === 'all') return showRules(turn);
  if (said.kind === 'new') return openNewRule(turn);
  if (said.kind === 'stop-all') return stopRules(turn);
  if (said.kind === 'start-all') return startRules(turn);
  if (said.kind === 'this') return onThisRule(turn, said);
  return 'name' in said ? onRuleCalled(turn, said) : makeRule(turn, said);
}

type Named = Extract<RuleSaid, { readonly name: string }>;

const onRuleCalled = (turn: Turn, { kind, name }: Named): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, person, viewer } = turn;
    const { rules } = await ruleBookOf(services, person.tenant);
    const exact = rules.filter((one) => fold(one.name) === fold(name));
    const meant = exact.length > 0 ? exact : rules.filter((one) => isCovered(name, one.name));
    const [rule, ...others] = meant;
    if (!rule) return noticeCard(viewer.say.runs('rule.none-called'), [], viewer);
    return others.length > 0 ? showRules(turn) : WITH_RULE[kind](turn, rule.id);
  });

/** Where there are several, they are shown, each with what can be done with it. */
const onThisRule = (turn: Turn, { does }: ThisRuleSaid): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { rules } = await ruleBookOf(turn.services, turn.person.tenant);
    const [rule, ...others] = rules;
    return rule && others.length === 0 ? WITH_RULE[does](turn, rule.id) : showRules(turn);
  });

const WITH_RULE: Readonly<Record<Named['kind'], (turn: Turn, rule: string) => Promise<Message>>> = {
  open: showRule,
  on: (turn, rule) => switchRule(turn, { rule, on: true }),
  off: (turn, rule) => switchRule(turn, { rule, on: false }),
  try: tryRule,
  log: showRuleLog,
  drop: dropRule,
};

/** The form, with what was said filled in: nothing is kept before somebody has looked at it. */
async function makeRule(
  turn: Turn,
  { trigger, act, template: called }: Extract<RuleSaid, { readonly kind: 'make' }>,
): Promise<Message> {
  const { services, viewer } = turn;
  const template = templateCalled(services.templates, called);
  const when = await whenFields(turn, trigger);
  const problems = [
    ...(template ? [] : [viewer.say('rule.problem.template')]),
    ...(when.problem === undefined ? [] : [viewer.say(when.problem)]),
  ];
  const fields = {
    ...when.fields,
    act,
    ...(template && { template: template.id, name: nameFor(template, when, turn) }),
  };
  return openNewRule(turn, { fields, of: when.of }, problems);
}

/** "expo → Webinar follow up": a name to begin with, none where nothing is short enough. */
function nameFor(template: Template, { of }: When, { viewer }: Turn): string {
  const name = inLanguage(template.name, viewer.say.language);
  const names = of?.tag === undefined ? [name] : [`${of.tag} → ${name}`, of.tag];
  return names.find(({ length }) => length <= LONGEST_NAME) ?? '';
}

type When = {
  readonly fields: Partial<RuleFields>;
  readonly of?: RecordList;
  readonly problem?: 'rule.problem.list' | 'rule.problem.ended';
};

async function whenFields(turn: Turn, trigger: TriggerSaid): Promise<When> {
  if (trigger.kind === 'renewal') return { fields: { when: 'renewal', days: String(trigger.days) } };
  if (trigger.kind === 'ended') {
    const ended = templateCalled(newestTemplates(turn.services), trigger.called);
    const fields = { when: 'ended', how: trigger.how, ...(ended && { ended: ended.id }) };
    return ended ? { fields } : { fields, problem: 'rule.problem.ended' };
  }
  if ('of' in trigger) {
    const of = await listMeant(turn, trigger.of);
    return of ? { fields: {}, of } : { fields: {}, problem: 'rule.problem.list' };
  }
  const segment = segmentCalled(turn, trigger.called);
  return segment ? { fields: { list: segment.id } } : { fields: {}, problem: 'rule.problem.list' };
}

function templateCalled(templates: readonly Template[], called: string): Template | undefined {
  const wanted = fold(called.replace(/\s+(?:sequence|template|अनुक्रम|टेम्पलेट)$/iu, ''));
  const namesOf = ({ id, name, aliases = [] }: Template) => [id, name.en, name.hi ?? '', ...aliases];
  const exact = templates.find((one) => namesOf(one).some((name) => fold(name) === wanted));
  if (exact) return exact;
  const [only, ...others] = templates.filter((one) => namesOf(one).some((name) => isCovered(wanted, name)));
  return others.length === 0 ? only : undefined;
}
