import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Log } from './app/ports.ts';
import { readConfig, type Config } from './config.ts';
import { openMovableClock } from './local/movable-clock.ts';
import { startPlayground } from './local/playground.ts';
import { sampleRecords } from './records/sample-records.ts';
import { startBot, type RunningBot } from './start-bot.ts';
import { openLowdbStore } from './store/lowdb-store.ts';
import { loadTemplates } from './templates/load-templates.ts';
import { printProblem } from './templates/template-problem.ts';

const TEMPLATES = join(import.meta.dirname, '../templates');

const config = readConfig(process.env);
const templates = await loadTemplates(TEMPLATES);
if (!config.ok || !templates.ok) {
  const problems = [
    ...(config.ok ? [] : config.problem),
    ...(templates.ok ? [] : templates.problem.map(printProblem)),
  ];
  console.error(['Anukram does not start:', ...problems].join('\n  '));
  process.exit(1);
}

const log = createLog(config.value);
const { dataDir, defaultTimeZone, mode } = config.value;
await mkdir(dataDir, { recursive: true });
const store = await openLowdbStore(dataDir);
const machineClock = { now: () => new Date() };
const local =
  mode.kind === 'local'
    ? { clock: await openMovableClock(dataDir, defaultTimeZone, machineClock.now), sampleRecords }
    : undefined;
const bot = await startBot({
  config: config.value,
  templates: templates.value,
  store,
  clock: local?.clock ?? machineClock,
  log,
  ...(local ? { local } : {}),
});
log.info('listening', { url: bot.url, mode: mode.kind, templates: templates.value.length });

const playground =
  mode.kind === 'local' && mode.playground ? await besides(bot, mode.playgroundPort) : undefined;

const stop = async (): Promise<void> => {
  await playground?.stop();
  await bot.close();
  process.exit(0);
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());

async function besides({ url }: RunningBot, port: number) {
  const started = await startPlayground({ botUrl: `${url}/api/messages`, port, timeZone: defaultTimeZone });
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
