import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Which folder of `src` may import what besides itself, and of `app` whether more than its ports; `node:*` stands for all that Node brings along. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  language: ['domain', 'chrono-node/en', 'fastest-levenshtein', 'intl-messageformat', 'node:module'],
  cards: [
    'language',
    'domain',
    'adaptive-expressions',
    'adaptivecards-templating',
    'zod/v4',
    'node:fs',
    'node:module',
  ],
  pictures: ['language', 'domain', '@dagrejs/dagre', 'sharp', 'node:url'],
  app: ['cards', 'language', 'domain', 'node:crypto', 'node:util'],
  templates: ['domain', 'yaml', 'zod/v4', 'fastest-levenshtein', 'node:fs/promises', 'node:path'],
  records: ['domain'],
  store: ['app/ports', 'domain', 'lowdb', 'lowdb/node', 'minisearch', 'pg', 'zod/v4', 'node:*'],
  bot: [
    'app/ports',
    'domain',
    'botbuilder-core/lib/configurationBotFrameworkAuthentication.js',
    'botbuilder-core/lib/configurationServiceClientCredentialFactory.js',
    'botframework-connector/lib/auth/authenticationConstants.js',
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
  holidays: ['app/ports', 'domain', 'date-holidays', 'node:module'],
  local: ['app/ports', 'domain', 'node:*'],
};

/** What may import everything: it wires the rest. */
const WIRING = ['main.ts', 'start-bot.ts', 'tools'];

/** Our Teams SDKs are to be replaced one day, in one folder. */
const TEAMS_SDKS = /^(botbuilder|botframework-|restify)/;

const SRC = resolve(import.meta.dirname, '../src');

const files: readonly string[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

/** The folder of a file of `src`, or the file itself where it lies directly in there. */
const placeOf = (file: string): string => file.split(/[\\/]/)[0] ?? file;

/** Whatever a text imports: statically, as types, on demand or by exporting it again. */
const importsIn = (text: string): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

const isPackageAllowed = (place: string, name: string): boolean =>
  (MAY_IMPORT[place] ?? []).some(
    (allowed) => allowed === name || (allowed === 'node:*' && name.startsWith('node:')),
  );

const isFileAllowed = (place: string, path: string): boolean =>
  [place, ...(MAY_IMPORT[place] ?? [])].some((allowed) => path.startsWith(`${allowed}/`));

const isAllowed = (file: string, name: string): boolean =>
  name.startsWith('.')
    ? isFileAllowed(placeOf(file), relative(SRC, resolve(SRC, dirname(file), name)).replaceAll('\\', '/'))
    : isPackageAllowed(placeOf(file), name);

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

test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
  expect(inFolder(folder).flatMap((file) => strays(file, textOf(file)))).toEqual([]);
});

test('nothing but bot, and what wires it, knows a Teams SDK', () => {
  const knowing = files.filter((file) => importsIn(textOf(file)).some((name) => TEAMS_SDKS.test(name)));
  expect(knowing.filter((file) => !['bot', ...WIRING].includes(placeOf(file)))).toEqual([]);
});

test('teams-ai is known in one file, which is loaded when it is needed', () => {
  const knowing = files.filter((file) => importsIn(textOf(file)).some((name) => name.includes('teams-ai')));
  expect(knowing).toEqual(['model/complete.ts']);
  expect(mentions(/from '[^']*\/complete\.ts'/, [])).toEqual([]);
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
  ])('in %s: %s', (file, text) => {
    expect(strays(file, text)).toHaveLength(1);
  });

  test.each([
    ['domain/engine.ts', "import { addDays } from './day.ts';"],
    ['domain/deep/rule.ts', "import { addDays } from '../day.ts';"],
    ['store/json-store.ts', "import { readFile } from 'node:fs/promises';"],
  ])('but not in %s: %s', (file, text) => {
    expect(strays(file, text)).toEqual([]);
  });
});
