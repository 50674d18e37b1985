import { expect, test } from 'vitest';
import { render } from '../../src/cards/kit/render.ts';
import { fiveActions } from './five-actions.ts';
import { plainCard } from './others/plain-card.ts';

test('the function that the bench compares the card of the day with makes the same card', async () => {
  const data = await fiveActions();
  expect(plainCard(data)).toEqual(render('next-actions', data));
});
