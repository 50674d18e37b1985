import { expect, test } from 'vitest';
import { cardOf } from '../../src/cards/kit/elements.ts';
import { sayIn } from '../../src/language/say.ts';

/** It used to compile, and showed nothing where the words should be. */
test('a card is not drawn with a field that is misspelt', () => {
  const draw = cardOf<{ readonly title: string; readonly notes: readonly never[] }>('help');
  // @ts-expect-error The field is called `title`.
  const card = draw(sayIn('en'), 'a summary', { titel: 'What I can do', notes: [] });
  expect(JSON.stringify(card.card)).not.toContain('What I can do');
});
