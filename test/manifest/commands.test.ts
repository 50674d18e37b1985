import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import type { Intent } from '../../src/domain/intents.ts';
import { COMMANDS } from '../../src/language/commands/catalog.ts';
import { sayIn } from '../../src/language/say.ts';
import { intentsIn, say as read } from '../language/understand/say.ts';
import { commandsIn, type Command } from './manifest-files.ts';

/** How many commands Teams takes in one scope. */
const ROOM = 12;

const idOf = (text: string): Intent | undefined => intentsIn(read(text))[0];

const specOf = (command: Command) => COMMANDS[idOf(command.title) ?? 'unknown'];

/** The help text of a command, as a sentence of its own. */
function helpOf(command: Command, language: Language): string {
  const text = sayIn(language)(specOf(command).help[0]?.what ?? 'help.title');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const commands = commandsIn[language];

  test.each(commands)('“$title” is a command that everyone has', (command) => {
    expect(specOf(command)).toMatchObject({ audience: 'everyone' });
    expect(command.description).toBe(helpOf(command, language));
  });

  test.each(commands)('“$title” is about nobody yet', ({ title }) => {
    expect(JSON.stringify(read(title))).not.toMatch(/"records":\["|"template":"|"kind":"unknown"/);
  });

  test('no command is there twice', () => {
    const ids = commands.map(({ title }) => idOf(title));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(ROOM);
  });

  // Microsoft: "Your bot can either use a prompt starter or a welcome message." Ours says hello itself.
  test('none of them is a prompt starter', () => {
    expect(commands.filter((command) => 'type' in command || 'prompt' in command)).toEqual([]);
  });
});

test('both languages have the same commands in the same order', () => {
  expect(commandsIn.hi.map(({ title }) => idOf(title))).toEqual(
    commandsIn.en.map(({ title }) => idOf(title)),
  );
});
