import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Log } from './app/ports/runtime.ts';
import type { Store } from './app/ports/store.ts';
import { shelve } from './app/turn/template-versions.ts';
import { CannotListen } from './bot/listening.ts';
import { readConfig, type Config } from './config.ts';
import { err, ok, type Result } from './domain/result.ts';
import { parseHolidaysFile, type CountryChanges } from './holidays/holidays-file.ts';
import { openMovableClock } from './local/movable-clock.ts';
import { alex, playgroundProblem, startPlayground } from './local/playground.ts';
import { mailParts } from './mail-parts.ts';
import { sampleRecords } from './records/sample-records.ts';
import { startBot, type RunningBot } from './start-bot.ts';
import { openLowdbStore } from './store/lowdb/lowdb-store.ts';
import { loadTemplates } from './templates/load-templates.ts';
import { printProblem } from './templates/template-problem.ts';

const TEMPLATES = join(import.meta.dirname, '../templates');

const config = readConfig(process.env);
const templates = await loadTemplates(TEMPLATES);
if (!config.ok) refuse(config.problem);
if (!templates.ok) refuse(templates.problem.map(printProblem));

const holidays = await readHolidays(config.value.holidaysFile);
if (!holidays.ok) refuse(holidays.problem);

const log = createLog(config.value);
const { dataDir, databaseUrl, defaultTimeZone, mode } = config.value;
const noPlayground = mode.kind === 'local' && mode.playground ? playgroundProblem() : undefined;
if (noPlayground !== undefined) refuse([noPlayground]);
// Another bot on the same data, a broken file or a database that is away are the operator's to mend, not bugs.
const store = await openStore().catch((problem: unknown) =>
  refuse([problem instanceof Error ? problem.message : String(problem)]),
);
const shelf = await shelve(store, templates.value);
if (!shelf.ok) refuse(shelf.problem.map(changedInPlace));

const machineClock = { now: () => new Date() };
const local =
  mode.kind === 'local'
    ? {
        clock: await openMovableClock(dataDir, defaultTimeZone, machineClock.now),
        sampleRecords,
        administrators: [alex.aadObjectId],
      }
    : undefined;
const clock = local?.clock ?? machineClock;
const bot = await startBot({
  config: config.value,
  templates: shelf.value,
  store,
  holidays: holidays.value,
  clock,
  log,
  ...(local ? { local } : {}),
  ...(config.value.mail ? await mailParts(config.value.mail, clock) : {}),
}).catch(async (problem: unknown) => {
  await store.close();
  if (problem instanceof CannotListen) refuse([problem.message]);
  throw problem;
});
log.info('listening', { url: bot.listensOn, mode: mode.kind, templates: templates.value.length });

const playground =
  mode.kind === 'local' && mode.playground ? await besides(bot, mode.playgroundPort) : undefined;

const stop = async (): Promise<void> => {
  await Promise.all([playground?.stop(), bot.close()]);
  process.exit(0);
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());

function refuse(problems: readonly string[]): never {
  console.error(['Anukram does not start:', ...problems].join('\n  '));
  process.exit(1);
}

async function readHolidays(file: string | undefined): Promise<Result<CountryChanges, readonly string[]>> {
  if (file === undefined) return ok(new Map());
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return err([`HOLIDAYS_FILE: there is no file ${file}.`]);
  const parsed = parseHolidaysFile(text);
  return parsed.ok ? parsed : err(parsed.problem.map((problem) => `${file}, ${problem}`));
}

async function openStore(): Promise<Store> {
  if (!databaseUrl) return openLowdbStore(dataDir, { onUpkeepFailed });
  const { openPostgresStore } = await import('./store/postgres/postgres-store.ts');
  return openPostgresStore(databaseUrl, {
    onUpgrade: (versions) => log.info('upgrading the database, which may take minutes', versions),
  });
}

function onUpkeepFailed(problem: unknown): void {
  log.error('something is wrong in the data folder', { problem: String(problem) });
}

function changedInPlace(id: string): string {
  return `templates/${id}.yaml was changed, but its version was not. Raise "version", so that those who are on the old one stay on it.`;
}

async function besides({ url }: RunningBot, port: number) {
  const started = await startPlayground({
    botUrl: `${url}/api/messages`,
    port,
    env: process.env,
    timeZone: defaultTimeZone,
  });
  console.log(
    `\n  Anukram is running on this machine only, with sample records.\n  Open ${started.url} and say hi.\n`,
  );
  return started;
}

function createLog({ logLevel }: Config): Log {
  const logger = pino({ level: logLevel });
  return {
    info: (message, fields) => logger.info(fields ?? {}, message),
    warn: (message, fields) => logger.warn(fields ?? {}, message),
    error: (message, fields) => logger.error(fields ?? {}, message),
  };
}
