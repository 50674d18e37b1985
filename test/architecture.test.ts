import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { arrowsOf, circlesIn, fileAt, files, importsIn, textOf } from './import-graph.ts';

/**
 * What each folder of `src` may import besides itself, and whether it may use all of `app` or only its ports; `node:*`
 * stands for all of Node's modules.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  language: [
    'domain',
    'fastest-levenshtein',
    'intl-messageformat',
    'libphonenumber-js/min',
    'libphonenumber-js/min/metadata',
    'node:fs',
    'node:zlib',
  ],
  cards: [
    'importing',
    'language',
    'domain',
    'adaptive-expressions',
    'adaptivecards-templating',
    'zod/v4',
    'node:fs',
    'node:module',
  ],
  importing: ['language', 'domain', 'fflate', 'papaparse', 'read-excel-file/node'],
  'list-reader': [
    'app/ports',
    'importing',
    'domain',
    'node:events',
    'node:timers/promises',
    'node:worker_threads',
  ],
  pictures: ['language', 'domain', '@dagrejs/dagre', 'sharp', 'node:url'],
  exporting: ['language', 'fflate'],
  app: [
    'cards',
    'importing',
    'exporting',
    'language',
    'domain',
    'node:crypto',
    'node:timers/promises',
    'node:util',
  ],
  templates: ['domain', 'yaml', 'zod/v4', 'fastest-levenshtein', 'node:fs/promises', 'node:path'],
  records: ['domain'],
  store: ['app/ports', 'domain', 'lowdb', 'lowdb/node', 'minisearch', 'pg', 'zod/v4', 'node:*'],
  bot: [
    'app/ports',
    'domain',
    '@microsoft/teams-ai/lib/Application.js',
    'botbuilder/lib/cloudAdapter.js',
    'botbuilder-core',
    'botframework-connector',
    'https-proxy-agent',
    'restify',
    'lru-cache',
    'prom-client',
    'zod/v4',
    'node:*',
  ],
  model: [
    'app/ports',
    'domain',
    '@microsoft/teams-ai/lib/models/OpenAIModel.js',
    '@microsoft/teams-ai/lib/planners/ActionPlanner.js',
    '@microsoft/teams-ai/lib/prompts/Prompt.js',
    '@microsoft/teams-ai/lib/prompts/PromptManager.js',
    '@microsoft/teams-ai/lib/prompts/PromptTemplate.js',
    '@microsoft/teams-ai/lib/prompts/SystemMessage.js',
    '@microsoft/teams-ai/lib/prompts/UserMessage.js',
    '@microsoft/teams-ai/lib/validators/JSONResponseValidator.js',
    'lru-cache',
    'zod/v4',
  ],
  mail: [
    'app/ports',
    'domain',
    '@azure/identity',
    'html-to-text',
    'imapflow',
    'nodemailer/lib/mail-composer',
    'nodemailer/lib/smtp-connection',
    'postal-mime',
    'zod/v4',
    'node:*',
  ],
  holidays: ['app/ports', 'domain', 'date-holidays', 'node:module'],
  local: ['app/ports', 'domain', 'node:*'],
};

/**
 * Inside of a folder: which of its rooms may import which others. `.` is what lies directly in it; every room of `app`
 * may import its ports.
 */
const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  app: {
    '.': [
      'turn',
      'finding',
      'enrolling',
      'etiquette',
      'acting',
      'daily-card',
      'reminders',
      'team',
      'records',
      'summaries',
      'administration',
      'answering',
      'message-actions',
      'authoring',
      'reaching',
      'importing',
      'lists',
      'rules',
      'correspondence',
      'exporting',
      'meeting',
    ],
    ports: [],
    turn: [],
    finding: ['turn'],
    enrolling: ['turn', 'finding', 'acting', 'lists'],
    etiquette: ['turn', 'finding', 'enrolling', 'sending'],
    acting: ['turn', 'finding', 'daily-card'],
    'daily-card': ['turn', 'sending', 'team', 'authoring', 'mailing', 'proposing'],
    reminders: ['turn', 'sending', 'acting'],
    sending: ['turn'],
    mailing: ['turn', 'sending', 'acting'],
    team: ['turn'],
    records: ['turn', 'enrolling', 'lists'],
    summaries: ['turn', 'finding', 'importing', 'exporting'],
    exporting: ['turn', 'importing', 'lists'],
    administration: ['turn', 'finding', 'enrolling', 'correspondence', 'authoring'],
    planning: ['turn', 'finding', 'daily-card', 'records'],
    answering: ['turn', 'finding', 'records', 'enrolling', 'mailing'],
    authoring: ['turn', 'finding'],
    feedback: ['turn'],
    receiving: ['turn', 'authoring', 'importing'],
    importing: ['turn', 'acting', 'enrolling', 'lists', 'rules'],
    lists: ['turn', 'finding', 'acting', 'mailing'],
    proposing: ['turn'],
    rules: ['turn', 'finding', 'lists', 'enrolling', 'daily-card', 'proposing'],
    sharing: ['turn', 'finding', 'records'],
    'message-actions': ['turn', 'finding', 'enrolling', 'records'],
    reaching: ['turn', 'finding'],
    correspondence: ['turn', 'mailing', 'acting', 'sending'],
    meeting: ['turn', 'acting', 'lists'],
    'model-reading': ['turn'],
    talk: [
      '.',
      'turn',
      'finding',
      'enrolling',
      'etiquette',
      'acting',
      'daily-card',
      'reminders',
      'team',
      'records',
      'summaries',
      'administration',
      'planning',
      'answering',
      'authoring',
      'feedback',
      'receiving',
      'sharing',
      'message-actions',
      'importing',
      'reaching',
      'lists',
      'exporting',
      'rules',
      'model-reading',
      'authoring',
      'correspondence',
      'meeting',
    ],
  },
  cards: {
    '.': ['kit'],
    kit: [],
    action: ['kit'],
    authoring: ['kit', 'templates'],
    day: ['kit', 'action', 'rules'],
    enrolling: ['kit'],
    importing: ['kit'],
    lists: ['kit', 'records', 'authoring'],
    mailing: ['kit', 'action', 'day', 'authoring'],
    meeting: ['kit'],
    records: ['kit', 'action'],
    rules: ['kit', 'lists', 'authoring'],
    settings: ['kit'],
    reaching: ['kit'],
    templates: ['kit'],
    summary: ['kit', 'action', 'templates', 'authoring'],
    talk: ['kit'],
  },
  language: {
    '.': ['messages'],
    messages: [],
    commands: ['messages'],
    'lists-and-tags': ['.'],
    'two-texts': [],
    understand: ['.', 'commands', 'lists-and-tags', 'two-texts'],
    asked: ['.', 'understand'],
    contacts: ['.', 'understand'],
    mail: [],
  },
};

/** Circles of folders that are known and on their way out; to be deleted from here with them. */
const KNOWN_CIRCLES: readonly string[] = [];

/** What may import everything: it wires the rest. */
const WIRING = ['main.ts', 'start-bot.ts', 'server-of-parts.ts', 'machine-time.ts', 'tools'];

/** Our Teams SDKs are to be replaced one day, in one folder. */
const TEAMS_SDKS = /^(botbuilder|botframework-|restify)/;

/** The folder of a file of `src`, or the file itself where it lies directly in there. */
const placeOf = (file: string): string => file.split('/')[0] ?? file;

const isPackageAllowed = (place: string, name: string): boolean =>
  (MAY_IMPORT[place] ?? []).some(
    (allowed) => allowed === name || (allowed === 'node:*' && name.startsWith('node:')),
  );

const isFileAllowed = (place: string, path: string): boolean =>
  [place, ...(MAY_IMPORT[place] ?? [])].some((allowed) => path.startsWith(`${allowed}/`));

/** The room of a file within its folder. */
const roomOf = (file: string): string => {
  const [, room, ...rest] = file.split('/');
  return room !== undefined && rest.length > 0 ? room : '.';
};

function isRoomAllowed(from: string, to: string): boolean {
  const rooms = ROOMS[placeOf(from)];
  if (!rooms || placeOf(from) !== placeOf(to)) return true;
  return [roomOf(from), 'ports', ...(rooms[roomOf(from)] ?? [])].includes(roomOf(to));
}

const isAllowed = (file: string, name: string): boolean => {
  if (!name.startsWith('.')) return isPackageAllowed(placeOf(file), name);
  const path = fileAt(file, name);
  return isFileAllowed(placeOf(file), path) && isRoomAllowed(file, path);
};

const strays = (file: string, text: string): readonly string[] =>
  importsIn(text)
    .filter((name) => !isAllowed(file, name))
    .map((name) => `${file} imports ${name}`);

const inFolder = (folder: string) => files.filter((file) => file !== folder && placeOf(file) === folder);

const mentions = (what: RegExp, exempt: readonly string[]) =>
  files.filter((file) => !exempt.includes(placeOf(file)) && what.test(textOf(file)));

test('every folder of src has a rule', () => {
  const folders = new Set(files.map(placeOf).filter((place) => !place.endsWith('.ts')));
  expect([...folders].filter((folder) => !(folder in MAY_IMPORT) && !WIRING.includes(folder))).toEqual([]);
});

test.each(Object.entries(ROOMS))('every room of %s has a rule, and every rule a room', (folder, rooms) => {
  const found = new Set(inFolder(folder).map(roomOf));
  expect(Object.keys(rooms).sort()).toEqual([...found].sort());
});

test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
  expect(inFolder(folder).flatMap((file) => strays(file, textOf(file)))).toEqual([]);
});

const texts = new Map(files.map((file) => [file, textOf(file)]));

test('a file has its room: none is longer than 250 lines, but for catalogs of messages', () => {
  const long = files.filter((file) => textOf(file).split('\n').length > 251);
  expect(long.filter((file) => !file.startsWith('language/messages/'))).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(circlesIn(arrowsOf(texts))).toEqual([]);
});

test('no folders do, but for those that are known', () => {
  expect(circlesIn(arrowsOf(texts, dirname))).toEqual(KNOWN_CIRCLES);
});

test('nothing but bot, and what wires it, knows a Teams SDK', () => {
  const knowing = files.filter((file) => importsIn(textOf(file)).some((name) => TEAMS_SDKS.test(name)));
  expect(knowing.filter((file) => !['bot', ...WIRING].includes(placeOf(file)))).toEqual([]);
});

test('teams-ai is known in two files, which are loaded when they are needed', () => {
  const knowing = files.filter((file) => importsIn(textOf(file)).some((name) => name.includes('teams-ai')));
  expect(knowing.sort()).toEqual(['bot/application.ts', 'model/complete.ts']);
  expect(mentions(/from '[^']*\/(application|complete)\.ts'/, [])).toEqual([]);
});

test('nothing but main and the tools reads the environment', () => {
  expect(mentions(/process\s*\.\s*env\b/, WIRING)).toEqual([]);
});

test('nothing but main and the tools asks the clock', () => {
  expect(mentions(/new Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/, WIRING)).toEqual([]);
});

describe('a stray import is found', () => {
  test.each([
    ['domain/engine.ts', "import { save } from '../store/json-store.ts';"],
    ['domain/engine.ts', "import type { Store } from '../app/ports/store.ts';"],
    ['domain/engine.ts', "export * from '../language/say.ts';"],
    ['domain/engine.ts', "export { say } from '../language/say.ts';"],
    ['domain/engine.ts', "const { say } = await import('../language/say.ts');"],
    ['domain/engine.ts', "let say: typeof import('../language/say.ts');"],
    ['domain/engine.ts', "import '../main.ts';"],
    ['domain/engine.ts', "import fs from 'node:fs';"],
    ['domain/deep/rule.ts', "import { z } from 'zod/v4';"],
    ['app/services.ts', "import { z } from 'zod';"],
    ['app/services.ts', "import { TurnContext } from 'botbuilder';"],
    ['records/csv.ts', "import { say } from '../language/say.ts';"],
    ['store/json-store.ts', "import { card } from '../cards/daily.ts';"],
    ['store/json-store.ts', "import { enroll } from '../app/enroll.ts';"],
    ['bot/teams.ts', "import { jsonStore } from '../store/json-store.ts';"],
    ['bot/teams.ts', "import { version } from '../../package.json';"],
    ['app/turn/turn.ts', "import { enrollNow } from '../enrolling/enroll-now.ts';"],
    ['app/turn/turn.ts', "import { press } from '../press.ts';"],
    ['app/team/team.ts', "import type { DayPlan } from '../daily-card/day-plan.ts';"],
    ['app/ports/store.ts', "import { rightsOf } from '../turn/rights.ts';"],
    ['cards/kit/elements.ts', "import { why } from '../action/why.ts';"],
    ['cards/day/week-card.ts', "import { section } from '../summary/section.ts';"],
    ['language/messages/en.ts', "import { say } from '../say.ts';"],
  ])('in %s: %s', (file, text) => {
    expect(strays(file, text)).toHaveLength(1);
  });

  test.each([
    ['domain/engine.ts', "import { addDays } from './day.ts';"],
    ['domain/deep/rule.ts', "import { addDays } from '../day.ts';"],
    ['store/json-store.ts', "import { readFile } from 'node:fs/promises';"],
    ['app/press.ts', "import { enrollNow } from './enrolling/enroll-now.ts';"],
    ['app/turn/turn.ts', "import type { Store } from '../ports/store.ts';"],
    ['app/turn/turn.ts', "import { help } from '../../cards/help-card.ts';"],
    ['language/messages/en/help.ts', "import { help } from '../keys.ts';"],
  ])('but not in %s: %s', (file, text) => {
    expect(strays(file, text)).toEqual([]);
  });
});
