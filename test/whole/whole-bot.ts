import { Memory } from 'lowdb';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Log } from '../../src/app/ports.ts';
import { shelve } from '../../src/app/template-versions.ts';
import { sampleRecords } from '../../src/records/sample-records.ts';
import { startBot, type RunningBot } from '../../src/start-bot.ts';
import { createLowdbStore } from '../../src/store/lowdb-store.ts';
import type { StoreFile } from '../../src/store/store-file.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { cardText } from '../card-text.ts';
import { startConnector, type Connector } from '../connector.ts';
import { createTeamsUser, type Shown, type TeamsUser, type TeamsUserOptions } from '../teams-user.ts';

export type WholeBot = {
  readonly bot: RunningBot;
  readonly connector: Connector;
  readonly user: TeamsUser;
  readonly logged: readonly string[];
  anotherUser(options: Partial<TeamsUserOptions>): TeamsUser;
};

/** 08:00 in Kolkata. */
export const MONDAY_MORNING = '2026-11-23T02:30:00Z';

const silence = (lines: string[]): Log => {
  const note = (message: string) => void lines.push(message);
  return { info: note, warn: note, error: note };
};

/** The bot as `npm start` puts it together, but for a store in memory, a clock of the test's and no Playground. */
export async function startWholeBot(start = MONDAY_MORNING): Promise<WholeBot> {
  const templates = await loadTemplates(join(import.meta.dirname, '../../templates'));
  if (!templates.ok) throw new Error(JSON.stringify(templates.problem));
  const store = await createLowdbStore(new Memory<StoreFile>());
  const shelf = await shelve(store, templates.value);
  if (!shelf.ok) throw new Error(shelf.problem.join());
  let now = new Date(start);
  const clock = {
    now: () => now,
    moveTo: (instant: Date) => {
      now = instant;
      return Promise.resolve();
    },
  };
  const logged: string[] = [];
  const connector = await startConnector();
  const bot = await startBot({
    config: {
      port: 0,
      host: '127.0.0.1',
      dataDir: '',
      defaultTimeZone: 'Asia/Kolkata',
      defaultLocale: 'en',
      logLevel: 'silent',
      mode: { kind: 'local', playground: false, playgroundPort: 0 },
    },
    templates: shelf.value,
    store,
    clock,
    log: silence(logged),
    local: { clock, sampleRecords },
  });
  onTestFinished(async () => {
    await bot.close();
    await connector.close();
  });
  const anotherUser = (options: Partial<TeamsUserOptions>) =>
    createTeamsUser({ botUrl: bot.url, connector, ...options });
  return { bot, connector, user: anotherUser({}), logged, anotherUser };
}

/** A message as a person reads it. */
export const read = ({ card, text }: Shown): string => (card ? cardText(card) : (text ?? ''));
