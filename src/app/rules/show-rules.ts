import { noticeCard } from '../../cards/kit/choice-card.ts';
import { rulesCard, ruleCard } from '../../cards/rules/rule-cards.ts';
import type { RuleNames } from '../../cards/rules/rule-words.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Rule, RuleBook } from '../../domain/rule.ts';
import { builtInRenewals } from '../daily-card/renewals.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { ruleBookOf } from './change-rules.ts';
import { mayChange } from './may-change.ts';

/** All rules of the organization. */
export const showRules = (turn: Turn): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, person, viewer } = turn;
    const book = await ruleBookOf(services, person.tenant);
    const builtIn = builtInRenewals(services, book, person.id);
    return rulesCard(book.rules, await namesFor(turn, []), builtIn, viewer);
  });

/** Does something with one rule, for whoever may change it. */
export const withRuleOf = (
  turn: Turn,
  id: string,
  go: (rule: Rule, book: RuleBook) => Message | Promise<Message>,
): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, person, viewer } = turn;
    const book = await ruleBookOf(services, person.tenant);
    const rule = book.rules.find((one) => one.id === id);
    if (!rule) return { kind: 'text', text: viewer.say('refused.gone') };
    return mayChange(turn, rule) ? go(rule, book) : noticeCard(viewer.say.runs('rule.of-others'), [], viewer);
  });

export const showRule = (turn: Turn, id: string, done: readonly string[] = []): Promise<Message> =>
  withRuleOf(turn, id, (rule) => drawRule(turn, rule, done));

export const drawRule = async (turn: Turn, rule: Rule, done: readonly string[] = []): Promise<Message> =>
  ruleCard(rule, await namesFor(turn, sellersOf(rule)), turn.viewer, done);

export function sellersOf({ assignee }: Rule): readonly PersonId[] {
  if (assignee.kind === 'owner') return [];
  return assignee.kind === 'seller' ? [assignee.seller] : assignee.among;
}

async function namesFor(
  { services, person, organization }: Turn,
  sellers: readonly PersonId[],
): Promise<RuleNames> {
  return {
    segments: organization.segments ?? [],
    templates: newestTemplates(services),
    sellers: await namesOf(services, person.tenant, sellers),
  };
}

export async function namesOf(
  { store }: Pick<Turn['services'], 'store'>,
  tenant: Turn['person']['tenant'],
  ids: readonly PersonId[],
): Promise<readonly string[]> {
  const people = await Promise.all(ids.map((id) => store.person(tenant, id)));
  return people.flatMap((one) => (one ? [one.name] : []));
}
