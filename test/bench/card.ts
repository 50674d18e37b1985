import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { render } from '../../src/cards/kit/render.ts';
import { plainCard, type NextActionsData } from './others/plain-card.ts';
import { cpuOf, inTurns, median } from './rounds.ts';
import type { Subject } from './table.ts';

const CARDS = 100;

/** A day's card with five actions, from its data to JSON text, against a function that has the card written out. */
export const measure: Subject = async () => {
  const data = await fiveActions();
  if (!isDeepStrictEqual(render('next-actions', data), plainCard(data)))
    throw new Error('cards/next-actions.json is another card now; others/plain-card.ts has to follow');
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
      goal: { atMost: 8 },
    },
  ];
};

/** The sample that designers see the card with: the first action open, four more below. */
async function fiveActions(): Promise<NextActionsData> {
  const sample = JSON.parse(await readFile('cards/next-actions.sample.json', 'utf8')) as NextActionsData;
  const { open, rows } = sample;
  const [one] = rows;
  if (!one || open.length !== 1) throw new Error('The sample has no action');
  return {
    ...sample,
    result: [],
    notes: [],
    rows: Array.from({ length: 4 }, (_, index) => rows[index] ?? one),
  };
}

const many = (make: () => object) => () => {
  for (let card = 0; card < CARDS; card += 1) JSON.stringify(make());
};
