import { Memory, type Adapter } from 'lowdb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sendDueCards } from '../../src/app/daily-card/schedule.ts';
import { sendDueReminders } from '../../src/app/reminders/schedule.ts';
import type { Upload } from '../../src/app/ports/files.ts';
import type { Download } from '../../src/app/ports/received-file.ts';
import type { Log } from '../../src/app/ports/runtime.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { MovableClock } from '../../src/app/ports/runtime.ts';
import { shelve } from '../../src/app/turn/template-versions.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import type { Template } from '../../src/domain/template.ts';
import { sampleRecords } from '../../src/records/sample-records.ts';
import { startBot, type RunningBot } from '../../src/start-bot.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { openFolder } from '../../src/store/lowdb/open-folder.ts';
import { createDatabase, type Database } from '../../src/store/lowdb/tables.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { cardText } from '../card-text.ts';
import { startConnector, type Connector } from '../connector.ts';
import { readListHere } from '../read-list-here.ts';
import {
  createTeamsUser,
  toShown,
  type Shown,
  type TeamsUser,
  type TeamsUserOptions,
} from '../teams-user.ts';

export type WholeBot = {
  readonly bot: RunningBot;
  readonly connector: Connector;
  /** Alex Wilber, in Kolkata. */
  readonly user: TeamsUser;
  readonly logged: readonly string[];
  readonly anotherUser: (options: Partial<TeamsUserOptions>) => TeamsUser;
  /** Lets the time come. */
  readonly moveTo: (instant: string) => Promise<void>;
  /** Lets the time come and sends what falls due by then; resolves with how many daily cards were sent. */
  readonly comes: (instant: string) => Promise<number>;
  /** The same for reminders. */
  readonly reminds: (instant: string) => Promise<number>;
  /** Everything in the store. */
  readonly kept: () => Promise<ReturnType<typeof rowsOf>>;
  /** Adds a record of Alex's tenant, a contact unless said otherwise. */
  readonly addRecord: (name: string, some?: Partial<SalesRecord>) => Promise<SalesRecord>;
  readonly stop: () => Promise<void>;
};

export type WholeBotOptions = {
  /** The time on the clock at first; ISO 8601. */
  readonly start?: string;
  /** Where the store lies; in memory unless given. */
  readonly folder?: string;
  /** Instead of one in a folder or in memory. */
  readonly store?: Store;
  /** Teams, when it has to outlive the bot. */
  readonly connector?: Connector;
  /** Instead of those in `templates/`. */
  readonly templates?: readonly Template[];
  /** The records of a new tenant; the sample records by default. */
  readonly samples?: typeof sampleRecords;
  /** How often it looks what is due; never by itself unless given. */
  readonly tickMs?: number;
  /** Exports are put there, instead of fetched from the bot. */
  readonly upload?: Upload;
  /** Files that people send are fetched by it. */
  readonly download?: Download;
  /** A language model, as an operator sets one. */
  readonly model?: { readonly url: string; readonly key: string; readonly name: string };
  /** Instead of Alex, as `createTeamsUser` knows him. */
  readonly administrators?: readonly string[];
};

/** Without the accounts whose renewal comes near, which would be proposed on the daily card. */
export const noRenewals: typeof sampleRecords = (tenant, today) =>
  sampleRecords(tenant, today).filter(({ renewalDate }) => renewalDate === undefined);

const ALEX = '11111111-aaaa-4aaa-8aaa-111111111111';

/** 08:00 in Kolkata. */
export const MONDAY_MORNING = '2026-11-23T02:30:00Z';

export const TENANT = '22222222-bbbb-4bbb-8bbb-222222222222' as TenantId;

/** The bot as `npm start` puts it together, but for where it keeps things, a clock of the test's and no Playground. */
export async function startWholeBot(options: WholeBotOptions = {}): Promise<WholeBot> {
  const adapter = await openAdapter(options.folder);
  const store = options.store ?? (await createLowdbStore(adapter));
  const shelf = await shelve(store, options.templates ?? (await shippedTemplates()));
  if (!shelf.ok) throw new Error(shelf.problem.join());
  const clock = createClock(options.start ?? MONDAY_MORNING);
  const logged: string[] = [];
  const connector = options.connector ?? (await startTestConnector());
  const bot = await startBot({
    config: { ...CONFIG, ...(options.model && { model: options.model }) },
    templates: shelf.value,
    store,
    clock,
    log: noteIn(logged),
    local: {
      clock,
      sampleRecords: options.samples ?? sampleRecords,
      administrators: options.administrators ?? [ALEX],
    },
    ...(options.upload ? { upload: options.upload } : {}),
    ...(options.download ? { download: options.download } : {}),
    readList: readListHere,
    tickMs: options.tickMs ?? NEVER,
  });
  const stop = once(() => bot.close());
  onTestFinished(stop);
  const anotherUser = (some: Partial<TeamsUserOptions>) =>
    createTeamsUser({ botUrl: bot.url, connector, ...some });
  return {
    bot,
    connector,
    user: anotherUser({}),
    logged,
    anotherUser,
    moveTo: (instant) => clock.moveTo(new Date(instant)),
    comes: async (instant) => {
      await clock.moveTo(new Date(instant));
      return sendDueCards(bot.services);
    },
    reminds: async (instant) => {
      await clock.moveTo(new Date(instant));
      return sendDueReminders(bot.services);
    },
    kept: async () => rowsOf((await adapter.read()) ?? createDatabase()),
    addRecord: async (name, some = {}) => {
      const record = { ...A_RECORD, id: `test ${name}` as SalesRecord['id'], name, ...some };
      await store.commit(record.tenant, { records: [record] });
      return record;
    },
    stop,
  };
}

/** A message as a person reads it. */
export const read = ({ card, text }: Shown): string => (card ? cardText(card) : (text ?? ''));

/** The bot's answer to one sentence, when it is one message. */
export async function ask(user: TeamsUser, sentence: string): Promise<Shown> {
  const [answer, ...more] = await user.say(sentence);
  if (!answer || more.length > 0) throw new Error(`Not one answer to "${sentence}" but ${more.length + 1}`);
  return answer;
}

/** Presses what leads on from a card that stays, and waits for the card that comes below it. */
export async function pressBelow(
  { user, connector }: Pick<WholeBot, 'user' | 'connector'>,
  card: Shown,
  title: string,
): Promise<Shown> {
  const before = connector.calls.length;
  await user.press(card, title);
  const isNew = ({ method, activity }: (typeof connector.calls)[number]) =>
    method === 'POST' && activity.attachments !== undefined;
  await connector.waitFor((call) => connector.calls.indexOf(call) >= before && isNew(call));
  const sent = connector.calls.slice(before).find(isNew);
  return toShown('', sent?.activity ?? {});
}

/** All of help, what is folded until its button is pressed too. */
export const wholeHelp = async (user: TeamsUser): Promise<string> =>
  JSON.stringify((await ask(user, 'help')).card);

/** "Asha Rao in no-show": says it, confirms it, and resolves with the card of the first action. */
export const enroll = async (user: TeamsUser, whoInWhat: string): Promise<Shown> =>
  user.press(await ask(user, `enroll ${whoInWhat}`), 'Enroll');

export async function shippedTemplates(): Promise<readonly Template[]> {
  const templates = await loadTemplates(join(import.meta.dirname, '../../templates'));
  if (!templates.ok) throw new Error(JSON.stringify(templates.problem));
  return templates.value;
}

/** Teams for one test, however many bots it starts. */
export async function startTestConnector(): Promise<Connector> {
  const connector = await startConnector();
  const close = once(() => connector.close());
  onTestFinished(close);
  return { ...connector, close };
}

/** A folder that lasts as long as the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Time comes when the test says so. */
const NEVER = 2 ** 31 - 1;

const CONFIG = {
  port: 0,
  host: '127.0.0.1',
  dataDir: '',
  defaultTimeZone: 'Asia/Kolkata',
  defaultLocale: 'en',
  logLevel: 'silent',
  admins: [],
  // The test's own Teams takes them as they come.
  teamsRequestsPerSecond: 10_000,
  mode: { kind: 'local', playground: false, playgroundPort: 0 },
} as const;

const A_RECORD = {
  tenant: TENANT,
  type: 'contact',
  company: 'Testing Works',
  status: 'active',
  tags: [],
} as const;

/** A folder without its lock, so that a bot can die while the next one starts. */
const openAdapter = async (folder: string | undefined): Promise<Adapter<Database>> =>
  folder === undefined ? new Memory<Database>() : openFolder(folder);

const rowsOf = ({ tables }: Database) => ({
  people: tables.people.rows(),
  records: tables.records.rows(),
  enrollments: tables.enrollments.rows(),
  dailyCards: tables.dailyCards.rows(),
  reminders: tables.reminders.rows(),
  importParts: tables.importParts.rows(),
});

function createClock(start: string): MovableClock {
  let now = new Date(start);
  return {
    now: () => now,
    moveTo: (instant) => {
      now = instant;
      return Promise.resolve();
    },
  };
}

const noteIn = (lines: string[]): Log => {
  const note: Log['error'] = (message, fields = {}) =>
    void lines.push(`${message} ${JSON.stringify(fields)}`);
  return { info: note, warn: note, error: note };
};

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
};
