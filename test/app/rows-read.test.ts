import { Memory } from 'lowdb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ButtonData } from '../../src/cards/kit/card-action.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { press } from '../../src/app/press.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import type { RunningBot } from '../../src/start-bot.ts';
import { addColleagues, enrollmentId, sellerId, TENANT } from '../bench/sellers.ts';
import { startBusyBot } from '../bench/today-bot.ts';

const DUE = 1_000;
/** A page of ten, each of them whole, with what it is drawn from. */
const MOST_ROWS = 75;

let bot: RunningBot;

beforeAll(async () => {
  bot = await startBusyBot(new Memory(), DUE);
  await addColleagues(bot.services.store, DUE);
  await read({ verb: 'go', to: 'today' });
});

afterAll(() => bot.close());

const about = (index: number) => ({ enrollment: enrollmentId(0, index), revision: 2, view: 'list' }) as const;

test.each<[string, ButtonData]>([
  ['shows the list', { verb: 'go', to: 'today' }],
  ['shows its last page', { verb: 'list', of: 'today', page: 99 }],
  ['opens an action of it', { verb: 'open', enrollment: enrollmentId(0, 3), view: 'list' }],
  ['reports an outcome', { verb: 'outcome', ...about(0), outcome: 'no-answer' }],
  ['skips a step', { verb: 'skip', ...about(1) }],
  ['puts an action off', { verb: 'snooze', ...about(2), until: '2026-11-25' }],
  ['shows a seller’s day', { verb: 'seller-day', seller: sellerId(0), page: 50 }],
  ['shows how one of them stands', { verb: 'status', enrollment: enrollmentId(0, 4) }],
])('reads no more than it shows when it %s, whatever is due', async (_, data) => {
  expect(await read(data)).toBeLessThanOrEqual(MOST_ROWS);
});

/** How many rows it takes, besides the outlines that the list is made of. */
async function read(data: ButtonData): Promise<number> {
  const { store, rows } = counted(bot.services.store);
  const turn = await turnOf({ ...bot.services, store }, TENANT, sellerId(0));
  if (!turn) throw new Error('The seller has gone');
  const shown = await press(turn, data);
  expect(shown.kind).toBe('card');
  return rows();
}

const OF_THE_LIST: ReadonlySet<string> = new Set(['dueEnrollments', 'activeEnrollments']);

type Read = (...asked: readonly unknown[]) => Promise<unknown>;

/** A store that counts the rows which it hands out. */
function counted(store: Store): { readonly store: Store; readonly rows: () => number } {
  let rows = 0;
  const counting =
    (read: Read): Read =>
    async (...asked) => {
      const found = await read(...asked);
      rows += Array.isArray(found) ? found.length : 1;
      return found;
    };
  const reads = Object.entries(store).map(([name, read]) => [
    name,
    typeof read === 'function' && !OF_THE_LIST.has(name) ? counting(read as Read) : read,
  ]);
  return { store: Object.fromEntries(reads) as Store, rows: () => rows };
}
