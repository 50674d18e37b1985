import { noticeCard } from '../../cards/kit/choice-card.ts';
import { line } from '../../cards/kit/elements.ts';
import { askSwitchOn } from '../../cards/rules/rule-cards.ts';
import type { RecordId } from '../../domain/ids.ts';
import { fitOf } from '../../domain/rules/fit.ts';
import { turnedOff, turnedOn, type Rule, type RuleBook } from '../../domain/rule.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { keepRule } from './change-rules.ts';
import { eachFitting } from './check-days.ts';
import { loopWords } from './loop-words.ts';
import { todayOf } from './today-of.ts';
import { drawRule, withRuleOf } from './show-rules.ts';

/** More of them nobody gets through before they are of no use any more. */
const MOST_TOO = 2_000;

type Pressed = { readonly rule: string; readonly on: boolean; readonly too?: boolean | undefined };

/** On or off. Where some fit already, it is asked whether those are taken along. */
export const switchRule = (turn: Turn, { rule: id, on, too }: Pressed): Promise<Message> =>
  withRuleOf(turn, id, (rule, book) => (on ? turnOn(turn, rule, book, too) : turnOff(turn, rule)));

async function turnOff(turn: Turn, rule: Rule): Promise<Message> {
  const off = turnedOff(rule);
  await keepRule(turn, rule.id, off);
  return drawRule(turn, off, [turn.viewer.say('rule.turned-off')]);
}

async function turnOn(
  turn: Turn,
  rule: Rule,
  { rules }: RuleBook,
  too: boolean | undefined,
): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const loop = loopWords(turn, rules, rule);
  if (loop !== undefined)
    return noticeCard(say.runs('rule.is-off', { name: rule.name }), [], viewer, [line(loop)]);
  const matching = rule.isOn || too === false ? [] : await fittingNow(turn, rule);
  if (too === undefined && matching.length > 0) return askSwitchOn(rule, matching.length, viewer);
  const on = turnedOn(rule);
  const taken = too ? Math.min(matching.length, MOST_TOO) : 0;
  await keepRule(turn, rule.id, on, taken);
  return drawRule(turn, on, [
    say('rule.turned-on'),
    ...(taken > 0 ? [say('rule.took-too', { count: taken })] : []),
    ...(too && matching.length > MOST_TOO ? [say('rule.too-many-fit', { most: MOST_TOO })] : []),
  ]);
}

/** Nobody fits an end that was reached before. */
export async function fittingNow(
  { services, person, organization }: Turn,
  rule: Rule,
): Promise<readonly RecordId[]> {
  const fit = rule.trigger.kind === 'ended' ? undefined : fitOf(rule, organization.segments ?? []);
  if (!fit) return [];
  const found: RecordId[] = [];
  await eachFitting(services, person.tenant, fit, todayOf(services), undefined, (records) =>
    Promise.resolve(found.push(...records.map(({ id }) => id))),
  );
  return found;
}
