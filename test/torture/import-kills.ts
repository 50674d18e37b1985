import { setTimeout } from 'node:timers/promises';
import { prepareList } from '../../src/app/importing/prepare-import.ts';
import { startImport } from '../../src/app/importing/press-import.ts';
import type { Import } from '../../src/app/ports/imports.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { readListHere } from '../read-list-here.ts';
import { brokenParts, listOf, notOnce } from './import-parts.ts';
import { until } from './judge-morning.ts';
import { ALEX, programServices, TENANT, turnOfAlex } from './program-services.ts';
import { startBotProcess, type BotPlace } from './start-bot-process.ts';

const ROWS = 6_000;
const LONGEST_MS = 700;
const REQUESTS_PER_SECOND = 9_999;
/** The server still does what it was asked for right before the kill. */
const DONE_BY_MS = 300;
/** By then, another bot takes what one was importing for left. */
const LEFT_ALONE_MS = 20_000;

type Place = Pick<BotPlace, 'program' | 'folder'> & { readonly databaseUrl: string };

/** Kills bots on a database while they import, so often, and checks what is left each time, and in the end. */
export async function importKills(
  place: Place,
  times: number,
): Promise<{ readonly parts: number; readonly problems: readonly string[] }> {
  const store = await openPostgresStore(place.databaseUrl);
  const problems: string[] = [];
  let clock = Date.parse('2026-11-30T04:30:00Z');
  const startBot = () => {
    clock += LEFT_ALONE_MS;
    return startBotProcess({ ...place, requestsPerSecond: REQUESTS_PER_SECOND }, clock);
  };
  try {
    await store.commit(TENANT, {
      people: [{ tenant: TENANT, id: ALEX, name: 'Alex Wilber', settings: {}, seen: {} }],
    });
    const lists: string[] = [];
    for (let kill = 1; kill <= times; kill += 1) {
      if (!(await underWay(store))) lists.push(await startList(store, `list${lists.length}p`, clock));
      const before = await partsDone(store);
      const begun = Date.now();
      const bot = await startBot();
      await until(async () => (await partsDone(store)) > before);
      await setTimeout(Math.random() * LONGEST_MS);
      await bot.kill();
      clock += Date.now() - begun;
      await setTimeout(DONE_BY_MS);
      for (const one of await allOf(store)) problems.push(...(await brokenParts(store, one)));
    }
    const last = await startBot();
    await until(async () => !(await underWay(store)));
    await last.kill();
    problems.push(...(await notOnce(store, ROWS, lists)));
    return { parts: await partsDone(store), problems };
  } finally {
    await store.close();
  }
}

const allOf = async (store: Store): Promise<readonly Import[]> => (await store.imports(TENANT))?.all ?? [];

const underWay = async (store: Store): Promise<boolean> =>
  (await allOf(store)).some(({ state }) => state === 'adding');

const partsDone = async (store: Store): Promise<number> =>
  (await allOf(store)).reduce((sum, { progress }) => sum + progress.part, 0);

/** Says yes to a list, as somebody does whose bot dies right after that. Resolves with its name. */
async function startList(store: Store, name: string, at: number): Promise<string> {
  const services = programServices({
    store,
    at: new Date(at).toISOString(),
    newId: (() => name) as NewId,
    readList: readListHere,
  });
  const turn = await turnOfAlex(services);
  await prepareList(turn, { kind: 'csv', content: listOf(ROWS, name) }, { name, words: '' });
  await startImport(turn, { id: name, type: 'lead', takesChanges: false, withRules: true });
  return name;
}
