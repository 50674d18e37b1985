import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sayIn } from '../../src/language/say.ts';
import { commandsIn, hindi, manifest, readText } from './manifest-files.ts';

const ours = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};

test('the app has the name by which the bot introduces itself, in both languages', () => {
  expect(sayIn('en')('welcome.title')).toContain(manifest.name.short);
  expect(sayIn('hi')('welcome.title')).toContain(hindi['name.short']);
  expect(manifest.name.short.toLowerCase()).toBe(ours.name);
});

test('its version is that of the package', () => {
  expect(manifest.version).toBe(ours.version);
});

test('both files name the schema of their version', () => {
  const schemas = `https://developer.microsoft.com/en-us/json-schemas/teams/v${manifest.manifestVersion}`;
  expect(manifest.$schema).toBe(`${schemas}/MicrosoftTeams.schema.json`);
  expect(hindi.$schema).toBe(`${schemas}/MicrosoftTeams.Localization.schema.json`);
});

test('it is a bot for personal chats that takes text and hands over files', () => {
  expect(manifest.bots).toMatchObject([
    {
      scopes: ['personal'],
      supportsFiles: true,
      isNotificationOnly: false,
      commandLists: [{ scopes: ['personal'] }],
    },
  ]);
  expect(manifest.validDomains).toEqual([]);
});

test('only ids are left to be filled in', () => {
  expect(readText('manifest.json').match(/"[^"]+": "\$\{\{[^"]*/g)).toEqual([
    '"id": "${{MICROSOFT_APP_ID}}',
    '"botId": "${{MICROSOFT_APP_ID}}',
    '"botId": "${{MICROSOFT_APP_ID}}',
  ]);
});

test('the Hindi file translates every text of the app, and nothing that is not there', () => {
  const commands = commandsIn.en.flatMap((command, index) =>
    Object.keys(command).map((key) => `bots[0].commandLists[0].commands[${index}].${key}`),
  );
  const search = 'composeExtensions[0].commands[0]';
  const searching = [search, `${search}.parameters[0]`].flatMap((at) => [`${at}.title`, `${at}.description`]);
  const texts = ['name.short', 'name.full', 'description.short', 'description.full'];
  expect(Object.keys(hindi).sort()).toEqual(['$schema', ...texts, ...commands, ...searching].sort());
});
