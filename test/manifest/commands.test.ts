import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { COMMANDS, type CommandId } from '../../src/language/understand/commands.ts';
import { sayIn } from '../../src/language/say.ts';
import { understand } from '../../src/language/understand/understand.ts';
import { commandsIn, type Command } from './manifest-files.ts';

/** How many commands Teams takes in one scope. */
const ROOM = 12;

const idOf = (text: string): CommandId | undefined => {
  const understood = understand(text);
  return understood.kind === 'command' ? understood.id : undefined;
};

const typedBy = ({ title, prompt }: Command): readonly string[] => [title, ...(prompt ? [prompt] : [])];

const specOf = (command: Command) => COMMANDS.find(({ id }) => id === idOf(command.title));

/** The help text of a command, as a sentence of its own. */
function helpOf(command: Command, language: Language): string {
  const text = sayIn(language)(specOf(command)?.help?.what ?? 'help.title');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const commands = commandsIn[language];

  test.each(commands)('“$title” is a command that everyone has', (command) => {
    expect(specOf(command)).toMatchObject({ audience: 'everyone' });
    expect(command.description).toBe(helpOf(command, language));
  });

  // Older clients type the title of a prompt starter instead of its prompt, and nobody may look for a record “someone”.
  test.each(commands)('“$title” and what it types mean one command, about nobody yet', (command) => {
    for (const text of typedBy(command)) {
      const understood = understand(text);
      expect(understood).toMatchObject({ kind: 'command', id: idOf(command.title) });
      expect(understood).not.toHaveProperty('words.who');
      expect(understood).not.toHaveProperty('words.template');
    }
  });

  test('no command is there twice', () => {
    const ids = commands.map(({ title }) => idOf(title));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(ROOM);
  });

  test('at least three prompts start a conversation', () => {
    const prompts = commands.filter(({ type }) => type === 'prompt');
    expect(prompts.length).toBeGreaterThanOrEqual(3);
    expect(prompts.every(({ prompt }) => prompt)).toBe(true);
  });
});

test('both languages have the same commands in the same order', () => {
  expect(commandsIn.hi.map(({ title }) => idOf(title))).toEqual(
    commandsIn.en.map(({ title }) => idOf(title)),
  );
});
