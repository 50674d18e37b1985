import { render } from '../../src/cards/kit/render.ts';
import { fiveActions } from './five-actions.ts';
import { plainCard } from './others/plain-card.ts';
import { cpuOf, inTurns, median } from './rounds.ts';
import type { Subject } from './table.ts';

const CARDS = 100;

/** A day's card with five actions, from its data to JSON text, against a function that has the card written out. */
export const measure: Subject = async () => {
  const data = await fiveActions();
  const [ours = 0, plain = 0] = (
    await inTurns(9, [
      () => cpuOf(many(() => render('next-actions', data))),
      () => cpuOf(many(() => plainCard(data))),
    ])
  ).map((figures) => median(figures) / CARDS);
  return [
    {
      what: 'CPU time of a card with five actions',
      unit: 'µs',
      ours,
      other: { name: 'a plain function', figure: plain },
      goal: { atMost: 2.2 },
    },
  ];
};

const many = (make: () => object) => () => {
  for (let card = 0; card < CARDS; card += 1) JSON.stringify(make());
};
