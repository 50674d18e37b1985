import { isDeepStrictEqual } from 'node:util';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { LastChange } from '../../domain/person.ts';
import { newRuleBook, withoutRule, withRule, type Rule, type RuleBook } from '../../domain/rule.ts';
import type { Message } from '../ports/messenger.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { withRight } from '../turn/rights.ts';
import type { Services } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { withCheck } from './check-days.ts';
import { mayChange } from './may-change.ts';
import { todayOf } from './today-of.ts';

export const ruleBookOf = async ({ store }: Pick<Services, 'store'>, tenant: TenantId): Promise<RuleBook> =>
  (await store.ruleBook(tenant)) ?? newRuleBook(tenant);

/** A rule as it becomes; undefined deletes it. It is remembered for an undo. `most`: so many that fit are taken along. */
export async function keepRule(turn: Turn, id: string, after: Rule | undefined, most = 0): Promise<void> {
  const { services, person, now } = turn;
  const known = (await services.store.person(person.tenant, person.id)) ?? person;
  await changeRules(turn, (book) => {
    const before = book.rules.find((one) => one.id === id);
    const lastChange: LastChange = {
      at: now.toISOString(),
      kind: 'rule',
      rule: id,
      ...(before && { before }),
      ...(after && { after }),
    };
    const taking = [...(book.taking ?? []), ...(most > 0 ? [{ rule: id, by: person.id, left: most }] : [])];
    return { book: { ...put(book, id, after), taking }, person: { ...known, lastChange } };
  });
}

const put = (book: RuleBook, id: string, rule: Rule | undefined): RuleBook =>
  rule ? withRule(book, rule) : withoutRule(book, id);

type Changed = { readonly book: RuleBook; readonly person: Turn['person'] };

/** Undefined changes nothing. False where that was so. */
export async function changeRules(
  { services, person }: Turn,
  decide: (book: RuleBook) => Changed | undefined,
): Promise<boolean> {
  const done = await retryOnConflict(async () => {
    const before = await ruleBookOf(services, person.tenant);
    const changed = decide(before);
    if (!changed) return { kind: 'as-it-was' as const };
    const checked = withCheck(changed.book, todayOf(services), services);
    const ruleBook = { ...checked, revision: before.revision + 1 };
    const committed = await services.store.commit(person.tenant, { ruleBook, people: [changed.person] });
    return committed === 'saved' ? { kind: 'changed' as const } : 'conflict';
  });
  if (done.kind === 'busy') throw new Error('The rules change all the time');
  return done.kind === 'changed';
}

/** The rule as it was before, or none, unless somebody has changed it since. */
export const undoRule = (
  turn: Turn,
  { rule: id, before, after }: Extract<LastChange, { readonly kind: 'rule' }>,
): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, person, viewer } = turn;
    if (![before, after].every((rule) => !rule || mayChange(turn, rule)))
      return noticeCard(viewer.say.runs('rule.of-others'), [], viewer);
    const known = (await services.store.person(person.tenant, person.id)) ?? person;
    const { lastChange: _, ...rest } = known;
    const isUndone = await changeRules(turn, (book) =>
      isDeepStrictEqual(
        book.rules.find((one) => one.id === id),
        after,
      )
        ? { book: put(book, id, before), person: rest }
        : undefined,
    );
    return noticeCard(viewer.say.runs(isUndone ? 'rule.undone' : 'rule.changed-since'), [], viewer);
  });
