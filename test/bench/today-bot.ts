import type { Memory } from 'lowdb';
import { today } from '../../src/app/daily-card/todays-list.ts';
import { press } from '../../src/app/press.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { newOrganization } from '../../src/domain/organization.ts';
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
  return startBotOn(await createLowdbStore(memory), due, ownerOf);
}

/** The same on any store. */
export async function startBotOn(
  store: Store,
  due: number,
  ownerOf: typeof sellerId = () => sellerId(0),
): Promise<RunningBot> {
  const templates = await loadTemplates('templates');
  if (!templates.ok) throw new Error('templates/ is not fit');
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

/** `versions`: how many the tenant has published itself. */
export async function createCards(memory: Memory<Database>, due: number, versions = 0): Promise<Cards> {
  const bot = await startBusyBot(memory, due);
  await publishMany(bot.services.store, versions);
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

async function publishMany(store: Store, count: number): Promise<void> {
  const template = (await store.templateVersions()).find(({ id }) => id === 'webinar-follow-up');
  if (!template) throw new Error('The template has gone');
  const organization = {
    ...newOrganization(TENANT),
    revision: 1,
    ...(count > 0 && { ownTemplates: { revision: 1 } }),
  };
  await store.commit(TENANT, { organization });
  for (let version = template.version + 1; version <= template.version + count; version += 1) {
    const publish = { tenant: TENANT, by: sellerId(0), at: MORNING, template: { ...template, version } };
    await store.commit(TENANT, { publish });
  }
}

const nothing = () => undefined;
const QUIET = { info: nothing, warn: nothing, error: nothing };
