import { setTimeout } from 'node:timers/promises';
import type { DailyCardEntry } from '../../src/app/ports/daily-card-entry.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { LoopbackTeams } from './loopback-teams.ts';
import { conversationOf, MORNING, TENANT, TODAY } from './sellers.ts';

/** `unknown`: how many cards were on their way when a bot was killed. */
export type MorningOutcome = {
  readonly cards: number;
  readonly unknown: number;
  readonly problems: readonly string[];
};

/** By then, a copy that has claimed a card is taken for dead, and what was put off is due again. */
export const LATER_MS = 10 * 60_000;
const LONGEST_MS = 60_000;

/** The ledger of the people whose card is due; only a state where there is no entry yet. */
export async function stillDue(
  store: Store,
  sellers: readonly PersonId[],
  withinMs = LATER_MS,
): Promise<readonly { readonly state: DailyCardEntry['state'] | 'none' }[]> {
  const due = await store.peopleWithCardDue(new Date(MORNING + withinMs).toISOString(), sellers.length);
  return Promise.all(due.map(async ({ id }) => (await entryOf(store, id)) ?? { state: 'none' as const }));
}

const entryOf = (store: Store, seller: PersonId) => store.dailyCard(TENANT, seller, TODAY);

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  while (!(await isSo())) {
    await setTimeout(100);
    if (Date.now() > end) throw new Error('The bots that were left did not go on');
  }
}

export async function judgeMorning(
  store: Store,
  { delivered }: LoopbackTeams,
  sellers: readonly PersonId[],
): Promise<MorningOutcome> {
  const problems: string[] = [];
  let unknown = 0;
  for (const seller of sellers) {
    const count = delivered.get(conversationOf(seller)) ?? 0;
    const state = (await entryOf(store, seller))?.state;
    if (state === 'unknown') unknown += 1;
    if (count > 1) problems.push(`${seller} got ${count} cards`);
    if (state !== 'unknown' && (state !== 'sent' || count !== 1))
      problems.push(`${seller} got ${count} cards, and the ledger says ${state}`);
  }
  return { cards: sellers.length, unknown, problems };
}
