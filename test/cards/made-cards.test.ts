import { expect, test } from 'vitest';
import { cardProblems, unboundIn } from './card-problems.ts';
import { cardsWith } from './made-cards.ts';
import { ASHA, SCARCE } from './situations.ts';

test.each([
  ['everything', ASHA],
  ['nothing but a name', SCARCE],
])('Teams can show every card about a customer of whom we know %s', (_, customer) => {
  const problems = cardsWith(customer, 'en').flatMap(({ when, card }) =>
    [...cardProblems(card), ...unboundIn(card.card)].map((problem) => `${when}: ${problem}`),
  );
  expect(problems).toEqual([]);
});
