import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACTION_COMMANDS, MESSAGE_COMMANDS, type ActionCommand } from '../../src/app/ports/conversation.ts';
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

test('it is a bot for personal chats that takes text and hands over files, and can be added to a team', () => {
  expect(manifest.bots).toMatchObject([
    {
      scopes: ['personal', 'team'],
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
  const extension = manifest.composeExtensions[0].commands.flatMap(({ parameters = [] }, index) => {
    const at = `composeExtensions[0].commands[${index}]`;
    return [at, ...parameters.map((_, nth) => `${at}.parameters[${nth}]`)].flatMap((one) => [
      `${one}.title`,
      `${one}.description`,
    ]);
  });
  const texts = ['name.short', 'name.full', 'description.short', 'description.full'];
  expect(Object.keys(hindi).sort()).toEqual(['$schema', ...texts, ...commands, ...extension].sort());
});

test('actions open dialogs that are titled as their commands, from a message or the compose box', () => {
  const actions = manifest.composeExtensions[0].commands.filter(({ type }) => type === 'action');
  expect(actions.map(({ id }) => id)).toEqual(ACTION_COMMANDS);
  for (const { id, title, context, fetchTask } of actions) {
    const isOfMessage = MESSAGE_COMMANDS.some((command) => command === id);
    const where = isOfMessage ? ['message'] : ['compose', 'commandBox'];
    expect({ context, fetchTask }).toEqual({ context: where, fetchTask: true });
    const at = manifest.composeExtensions[0].commands.findIndex((command) => command.id === id);
    expect(title).toBe(sayIn('en')(`dialog.${id as ActionCommand}`));
    expect(hindi[`composeExtensions[0].commands[${at}].title`]).toBe(
      sayIn('hi')(`dialog.${id as ActionCommand}`),
    );
  }
});

test('titles and descriptions are as long as every version of Teams takes them', () => {
  for (const [key, text] of Object.entries(hindi).filter(([key]) => key.startsWith('composeExtensions')))
    expect(text.length, key).toBeLessThanOrEqual(key.endsWith('title') ? 32 : 128);
  for (const { title, description } of manifest.composeExtensions[0].commands) {
    expect(title.length).toBeLessThanOrEqual(32);
    expect(description.length).toBeLessThanOrEqual(128);
  }
});
