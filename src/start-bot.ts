import { rank } from './language/understand/ranker/load-ranker.ts';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { DrawFlow } from './app/ports/files.ts';
import type { Clock, Log, NewId } from './app/ports/runtime.ts';
import type { Store } from './app/ports/store.ts';
import { createConversation } from './app/talk/conversation.ts';
import { createDailyCards } from './app/daily-card/schedule.ts';
import { createReminders } from './app/reminders/schedule.ts';
import { makeFile } from './app/summaries/make-file.ts';
import { NotSaved } from './app/ports/not-saved.ts';
import type { Services } from './app/turn/services.ts';
import type { TemplateShelf } from './app/turn/template-versions.ts';
import { languageOf } from './app/turn/viewer.ts';
import { createFileAddresses } from './bot/file-addresses.ts';
import { fileSecret } from './bot/file-secret.ts';
import { createFiles } from './bot/files.ts';
import { createMetrics } from './bot/metrics.ts';
import { createServer, FILES_PATH } from './bot/server.ts';
import { startSharing } from './bot/replicas.ts';
import { createTeams, type TeamsOptions } from './bot/teams.ts';
import type { Time } from './bot/time.ts';
import type { Config, Production } from './config.ts';
import { countriesWithHolidays, createPublicHolidays } from './holidays/public-holidays.ts';
import type { CountryChanges } from './holidays/holidays-file.ts';
import { sayIn } from './language/say.ts';
import { createModelReader } from './model/model-reader.ts';
import { useBundledFonts } from './pictures/bundled-fonts.ts';

export type Parts = {
  readonly config: Config;
  readonly templates: TemplateShelf;
  readonly store: Store;
  readonly clock: Clock;
  /** What the administrator's file says of public holidays. */
  readonly holidays?: CountryChanges;
  readonly log: Log;
  readonly local?: Omit<NonNullable<Services['local']>, 'sendDue' | 'sendings'>;
  readonly trust?: NonNullable<TeamsOptions['trust']>;
  /** How often the bot looks what is due. */
  readonly tickMs?: number;
};

export type RunningBot = {
  readonly url: string;
  readonly services: Services;
  close(): Promise<void>;
};

const machineTime: Time = {
  now: () => performance.now(),
  wait: (ms) => setTimeout(ms),
  random: Math.random,
};

/** Puts the parts together and starts to serve. */
export async function startBot({
  config,
  templates,
  store,
  clock,
  holidays,
  log,
  local,
  trust,
  tickMs = 1_000,
}: Parts): Promise<RunningBot> {
  const language = languageOf(config.defaultLocale, 'en');
  const metrics = createMetrics({
    cards: async () => since(await store.nextCardDue(), clock),
    reminders: async () => since(await store.nextReminderDue(), clock),
  });
  const sharing = store.copies && startSharing(store.copies, machineTime, log);
  const teams = createTeams({
    mode: config.mode,
    log,
    time: machineTime,
    onThrottled: metrics.throttled,
    ...(config.teamsRequestsPerSecond ? { requestsPerSecond: config.teamsRequestsPerSecond } : {}),
    ...(sharing ? { sharing } : {}),
    ...(trust ? { trust } : {}),
  });
  let port = config.port;
  const localUrl = () => `http://127.0.0.1:${port}`;
  const publicUrl = config.mode.kind === 'local' ? localUrl : publicUrlOf(config.mode);
  const secret = publicUrl && fileSecret(config.mode);
  const addresses = secret && createFileAddresses(secret, clock);
  if (!addresses) log.warn('cards have no pictures', { needed: 'PUBLIC_URL, MICROSOFT_APP_PASSWORD' });
  const services: Services = {
    store,
    messenger: teams.messenger,
    clock,
    newId: (() => randomUUID()) as NewId,
    log,
    meter: metrics.meter,
    templates: templates.current,
    templateVersions: templates.versions,
    defaults: {
      timeZone: config.defaultTimeZone,
      language,
      hour: 9,
      workingDays: [1, 2, 3, 4, 5],
      ...createPublicHolidays(holidays),
      countries: countriesWithHolidays,
    },
    administrators: [...config.admins, ...(local?.administrators ?? [])],
    ...(addresses ? { publish: (request) => `${publicUrl()}${FILES_PATH}${addresses.seal(request)}` } : {}),
    ...(config.model
      ? { model: createModelReader({ settings: config.model, onOutcome: metrics.modelAsked }) }
      : {}),
    ...(local
      ? { local: { ...local, sendDue: () => sendDue(), sendings: () => dailyCards.sendings() } }
      : {}),
  };
  const server = createServer({
    teams,
    conversation: createConversation(services, rank),
    log,
    host: config.host,
    port: config.port,
    isReady: () => store.ping(),
    metrics,
    ...(addresses
      ? { files: createFiles(addresses, (request) => makeFile(services, drawFlow, request)) }
      : {}),
    sorry: (locale, error) =>
      sayIn(languageOf(locale, language))(error instanceof NotSaved ? 'sorry.not-saved' : 'sorry'),
  });
  ({ port } = await server.listen());
  const dailyCards = createDailyCards(services);
  const reminders = createReminders(services);
  // By the schedules of the ticks, so that what either of them sends is counted once.
  const sendDue = async () => {
    await reminders.sendAll();
    await dailyCards.sendAll();
  };
  const takeUp = () => Promise.all([dailyCards.takeUp(), reminders.takeUp()]);
  const stopTicking = everyTick(tickMs, takeUp, log, 'looking for what is due failed');
  const stopCounting = everyTick(tickMs, () => countNews(store), log, 'counting failed');
  return {
    url: localUrl(),
    services,
    close: async () => {
      await Promise.all([stopTicking(), stopCounting()]);
      await Promise.all([dailyCards.stop(), reminders.stop()]);
      await server.close();
      await sharing?.stop();
      await store.close();
    },
  };
}

const publicUrlOf = ({ publicUrl }: Production) => (publicUrl === undefined ? undefined : () => publicUrl);

/** What draws takes memory and is seldom needed, so it is loaded for the first picture. */
const drawFlow: DrawFlow = async (picture) => {
  useBundledFonts(process.env);
  const { flowPng } = await import('./pictures/flow-png.ts');
  return flowPng(picture);
};

const MOST_ROUNDS = 50;

/** Counts much at a time, so that nobody waits long for a summary; little enough for the bot to stop in between. */
async function countNews(store: Store): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS && (await store.countNews()); round += 1);
}

/** For how many milliseconds something has been due. */
const since = (due: string | undefined, clock: Clock): number =>
  due === undefined ? 0 : Math.max(0, clock.now().getTime() - Date.parse(due));

/** Runs one after the other, never two at once; stops after the one that is running. */
function everyTick(
  tickMs: number,
  work: () => Promise<unknown>,
  log: Log,
  failure: string,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  const tick = () => {
    if (isBusy) return;
    isBusy = true;
    running = work()
      .catch((error: unknown) =>
        log.error(failure, { error: error instanceof Error ? error.name : 'unknown' }),
      )
      .finally(() => (isBusy = false));
  };
  const timer = setInterval(tick, tickMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
