import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/language/commands/catalog.ts';
import { intentsIn, say } from './understand/say.ts';

/** These mean something only in a talk, or are some other command for many at once. */
const NOT_ALONE: readonly string[] = ['yes', 'no', 'choose', 'bulk', 'unknown'];

const EXAMPLES = Object.entries(COMMANDS)
  .filter(([intent]) => !NOT_ALONE.includes(intent))
  .flatMap(([intent, { examples }]) =>
    Object.values(examples)
      .flat()
      .map((example) => ({ intent, example })),
  );

describe('every example of a command is understood', () => {
  test.each(EXAMPLES)('“$example” is $intent', ({ intent, example }) => {
    expect(intentsIn(say(example))[0]).toBe(intent);
  });
});

test.each(Object.entries(COMMANDS).filter(([intent]) => intent !== 'unknown'))(
  '%s has examples of all three ways of writing',
  (_, { examples }) => {
    for (const sentences of Object.values(examples)) expect(sentences.length).toBeGreaterThan(0);
  },
);
