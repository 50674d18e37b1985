import type { Memory } from 'lowdb';
import { today } from '../../src/app/daily-card/todays-list.ts';
import { press } from '../../src/app/press.ts';
import { shelve } from '../../src/app/turn/template-versions.ts';
import { turnOf, type Turn } from '../../src/app/turn/turn.ts';
import { startBot, type RunningBot } from '../../src/start-bot.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import type { Database } from '../../src/store/lowdb/tables.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { enrollEverybody, MORNING, RUNNING, sellerId, enrollmentId, TENANT } from './sellers.ts';

/** What a seller with so many actions due does, over and over. */
export type Cards = {
  readonly today: () => Promise<unknown>;
  readonly click: () => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/**
 * The bot without Teams, on a store in memory; one seller administers the tenant, and has all of the work unless said
 * otherwise.
 */
export async function startBusyBot(
  memory: Memory<Database>,
  due: number,
  ownerOf: typeof sellerId = () => sellerId(0),
): Promise<RunningBot> {
  const templates = await loadTemplates('templates');
  if (!templates.ok) throw new Error('templates/ is not fit');
  const store = await createLowdbStore(memory);
  const shelf = await shelve(store, templates.value);
  if (!shelf.ok) throw new Error(shelf.problem.join());
  await enrollEverybody(store, templates.value, due, ownerOf);
  return startBot({
    config: {
      port: 0,
      host: '127.0.0.1',
      dataDir: '',
      defaultTimeZone: 'Asia/Kolkata',
      defaultLocale: 'en',
      logLevel: 'silent',
      admins: [sellerId(0)],
      mode: { kind: 'local', playground: false, playgroundPort: 0 },
    },
    templates: shelf.value,
    store,
    clock: { now: () => new Date(MORNING) },
    log: QUIET,
  });
}

export async function createCards(memory: Memory<Database>, due: number): Promise<Cards> {
  const bot = await startBusyBot(memory, due);
  const turn = async (): Promise<Turn> => {
    const begun = await turnOf(bot.services, TENANT, sellerId(0));
    if (!begun) throw new Error('The seller has gone');
    return begun;
  };
  let clicks = 0;
  return {
    close: () => bot.close(),
    today: async () => today(await turn()),
    click: async () => {
      const id = enrollmentId(Math.floor(clicks / RUNNING), clicks % RUNNING);
      clicks += 1;
      const data = { verb: 'outcome', enrollment: id, revision: 2, view: 'list', outcome: 'no-answer' };
      return press(await turn(), data);
    },
  };
}

const nothing = () => undefined;
const QUIET = { info: nothing, warn: nothing, error: nothing };
