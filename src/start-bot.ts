import { rank } from './language/understand/ranker/load-ranker.ts';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { DrawFlow, Upload } from './app/ports/files.ts';
import type { Download } from './app/ports/received-file.ts';
import { errorName, type Clock, type Log, type NewId } from './app/ports/runtime.ts';
import type { Store } from './app/ports/store.ts';
import { createConversation } from './app/talk/conversation.ts';
import { createDailyCards } from './app/daily-card/schedule.ts';
import { mendSchedule } from './app/daily-card/mend-schedule.ts';
import { watchClock } from './app/sending/watch-clock.ts';
import { createReminders } from './app/reminders/schedule.ts';
import { createPreparedImports } from './app/importing/prepared-imports.ts';
import { makeFile } from './app/summaries/make-file.ts';
import { NotSaved } from './app/ports/not-saved.ts';
import type { TemplateFiles } from './app/ports/template-files.ts';
import type { Services } from './app/turn/services.ts';
import type { TemplateShelf } from './app/turn/template-versions.ts';
import { languageOf } from './app/turn/viewer.ts';
import { createDownload } from './bot/download.ts';
import { createFileAddresses, type FileAddresses } from './bot/file-addresses.ts';
import { fileSecret } from './bot/file-secret.ts';
import { createFiles } from './bot/files.ts';
import { createMetrics, type Metrics } from './bot/metrics.ts';
import { createServer, FILES_PATH, type BotServer } from './bot/server.ts';
import { joinReplicas } from './bot/replicas.ts';
import { createTeams, type Teams, type TeamsOptions } from './bot/teams.ts';
import type { Time } from './bot/time.ts';
import { createUpload } from './bot/upload.ts';
import type { Config, Production } from './config.ts';
import { countRefused } from './count-refused.ts';
import { everyTick } from './every-tick.ts';
import { countriesWithHolidays, createPublicHolidays } from './holidays/public-holidays.ts';
import type { CountryChanges } from './holidays/holidays-file.ts';
import { sayIn } from './language/say.ts';
import { warnOfLeftOut } from './left-out.ts';
import { createModelReader } from './model/model-reader.ts';
import { useBundledFonts } from './pictures/bundled-fonts.ts';
import { stopBot } from './stop-bot.ts';
import { err } from './domain/result.ts';
import { printTemplate } from './templates/print-template.ts';
import { readTemplateText } from './templates/read-template-text.ts';
import { printProblem } from './templates/template-problem.ts';

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
  /** Instead of what puts files into OneDrive. */
  readonly upload?: Upload;
  /** Instead of what fetches files that people send. */
  readonly download?: Download;
  /** How often the bot looks what is due. */
  readonly tickMs?: number;
};

export type RunningBot = {
  /** As this machine reaches it. */
  readonly url: string;
  /** The address that it listens on, which may be all of the machine's. */
  readonly listensOn: string;
  readonly services: Services;
  close(): Promise<void>;
};

const machineTime: Time = {
  now: () => performance.now(),
  wait: (ms) => setTimeout(ms),
  random: Math.random,
};

/** Puts the parts together and starts to serve. */
export async function startBot(parts: Parts): Promise<RunningBot> {
  const { config, clock, log, local, trust, tickMs = 1_000 } = parts;
  const metrics = createMetrics({
    cards: async () => since(await parts.store.nextCardDue(), clock),
    reminders: async () => since(await parts.store.nextReminderDue(), clock),
  });
  const store = countRefused(parts.store, metrics.commitRefused);
  const sharedRate = store.replicas && joinReplicas(store.replicas, machineTime, log);
  const teams = createTeams({
    mode: config.mode,
    log,
    time: machineTime,
    onThrottled: metrics.throttled,
    ...(config.teamsRequestsPerSecond ? { requestsPerSecond: config.teamsRequestsPerSecond } : {}),
    ...(sharedRate ? { sharedRate } : {}),
    ...(trust ? { trust } : {}),
    // What few need is loaded for them only.
    ...(config.proxy
      ? { httpsAgent: (await import('./bot/outgoing-proxy.ts')).useProxy(config.proxy, log) }
      : {}),
  });
  let port = config.port;
  const localUrl = () => `http://127.0.0.1:${port}`;
  const publicUrl = config.mode.kind === 'local' ? localUrl : publicUrlOf(config.mode);
  const secret = publicUrl && fileSecret(config.mode);
  const addresses = secret && createFileAddresses(secret, clock);
  await warnOfLeftOut(config, store, log);
  const services: Services = {
    ...servicesOf({ ...parts, store }, teams, metrics),
    ...(addresses ? { publish: (request) => `${publicUrl()}${FILES_PATH}${addresses.seal(request)}` } : {}),
    ...(local ? { local: { ...local, sendDue: () => work.sendDue(), sendings: () => work.sendings() } } : {}),
  };
  const work = workOf(services);
  const server = serverOf(config, services, { teams, metrics, addresses });
  const listening = await server.listen();
  ({ port } = listening);
  const stopWork = startWork(work, services, tickMs);
  const closeStore = async () => {
    await sharedRate?.stop();
    await store.close();
  };
  return {
    url: localUrl(),
    listensOn: listening.url,
    services,
    close: () => stopBot({ server, teams, stopWork, closeStore, log }),
  };
}

const languageIn = (config: Config) => languageOf(config.defaultLocale, 'en');

const servicesOf = (
  { config, templates, store, clock, holidays, log, local, upload, download }: Parts,
  { messenger, roster }: Teams,
  { meter, modelAsked }: Metrics,
): Services => ({
  store,
  messenger,
  roster,
  clock,
  newId: (() => randomUUID()) as NewId,
  log,
  meter,
  imports: createPreparedImports(),
  templates: templates.current,
  templateVersions: templates.versions,
  templateFiles,
  defaults: {
    timeZone: config.defaultTimeZone,
    language: languageIn(config),
    hour: 9,
    workingDays: [1, 2, 3, 4, 5],
    ...createPublicHolidays(holidays),
    countries: countriesWithHolidays,
  },
  administrators: [...config.admins, ...(local?.administrators ?? [])],
  ...(config.mode.kind === 'local'
    ? {}
    : { upload: createUpload({ log }), download: createDownload({ log }) }),
  ...(upload ? { upload } : {}),
  ...(download ? { download } : {}),
  ...(config.model ? { model: createModelReader({ settings: config.model, onOutcome: modelAsked }) } : {}),
});

const templateFiles: TemplateFiles = {
  print: printTemplate,
  read: (text, name) => {
    const template = readTemplateText(text, name);
    return template.ok ? template : err(template.problem.map(printProblem));
  },
};

type Adapters = {
  readonly teams: Teams;
  readonly metrics: Metrics;
  readonly addresses: FileAddresses | undefined;
};

const serverOf = (config: Config, services: Services, { teams, metrics, addresses }: Adapters): BotServer =>
  createServer({
    teams,
    conversation: createConversation(services, rank),
    log: services.log,
    host: config.host,
    port: config.port,
    isReady: () => services.store.ping(),
    metrics,
    tooMany: (locale) => sayIn(languageOf(locale, languageIn(config)))('sorry.too-many'),
    ...(addresses
      ? { files: createFiles(addresses, (request) => makeFile(services, drawFlow, request)) }
      : {}),
    sorry: (locale, error) =>
      sayIn(languageOf(locale, languageIn(config)))(error instanceof NotSaved ? 'sorry.not-saved' : 'sorry'),
  });

/** What the bot does without being asked. */
function workOf(services: Services) {
  const dailyCards = createDailyCards(services);
  const reminders = createReminders(services);
  return {
    // By the schedules of the ticks, so that what either of them sends is counted once.
    sendDue: async () => {
      await reminders.sendAll();
      await dailyCards.sendAll();
    },
    sendings: () => dailyCards.sendings(),
    takeUp: () => Promise.all([dailyCards.takeUp(), reminders.takeUp()]),
    stop: () => Promise.all([dailyCards.stop(), reminders.stop()]),
  };
}

/** Works until it is stopped. */
function startWork(
  { takeUp, stop }: ReturnType<typeof workOf>,
  services: Services,
  tickMs: number,
): () => Promise<void> {
  const { store, log, meter } = services;
  const each = (work: () => Promise<unknown>, failure: string) =>
    everyTick({ tickMs }, work, (error) => {
      log.error(failure, { error: errorName(error) });
      meter.roundFailed();
    });
  const stopTicking = each(takeUp, 'looking for what is due failed');
  const stopMending = each(scheduleMender(services), 'mending daily cards failed');
  const stopCounting = each(() => countNews(store), 'counting failed');
  return async () => {
    await Promise.all([stopTicking(), stopMending(), stopCounting()]);
    await stop();
  };
}

const A_DAY_MS = 86_400_000;

/** Mends the schedule of daily cards at the start, once a day, and when the clock jumps; local mode moves its own. */
function scheduleMender(services: Services): () => Promise<void> {
  const { clock, log, meter, local } = services;
  const jumpOf = watchClock(
    () => clock.now().getTime(),
    () => machineTime.now(),
  );
  let mendedAt = -Infinity;
  return async () => {
    const jump = local ? undefined : jumpOf();
    if (jump !== undefined) {
      log.warn('the clock jumped', { minutes: Math.round(jump / 60_000) });
      meter.clockJumped();
    }
    if (jump === undefined && machineTime.now() - mendedAt < A_DAY_MS) return;
    mendedAt = machineTime.now();
    const mended = await mendSchedule(services);
    if (mended > 0) log.warn('daily cards were too far away', { people: mended });
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
