import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCardAction } from '../../src/cards/kit/card-action.ts';
import { elementsOf, type Element } from './card-elements.ts';
import { cardsWith } from './made-cards.ts';
import { ASHA } from './situations.ts';

/** What Teams sends for a button: its own data, and every field of the card as text. */
function pressesOf(card: object): readonly Element[] {
  const elements = elementsOf(card);
  const fields = elements.filter(({ type }) => String(type).startsWith('Input.'));
  const untouched = Object.fromEntries(fields.map(({ id, value = '' }) => [String(id), value]));
  return elements
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ data }) => JSON.parse(JSON.stringify({ ...untouched, ...(data as object) })) as Element);
}

const presses = new Map(
  cardsWith(ASHA, 'en')
    .flatMap(({ card }) => pressesOf(card.card))
    .map((press) => [JSON.stringify(press), press]),
);

test('every button of every card is understood', () => {
  expect(presses.size).toBeGreaterThan(100);
  expect([...presses.values()].filter((press) => parseCardAction(press) === undefined)).toEqual([]);
});

test('all that a button was drawn with arrives', () => {
  const about = { enrollment: 'one', revision: 3, view: 'list' };
  const sent = { verb: 'outcome', ...about, outcome: 'done', end: 'won', on: '2026-12-01' };
  expect(parseCardAction(sent)).toEqual(sent);
});

test('what was typed into a field arrives with the button', () => {
  const drawn = { verb: 'enroll', id: 'new', record: 'asha', template: 'product-demo', start: '2026-11-23' };
  const typed = { start: '2026-12-01', 'input-product': 'Route planner' };
  expect(parseCardAction({ ...drawn, ...typed })).toMatchObject({ ...drawn, ...typed });
});

test.each([
  ['a field that was left empty is no day', { verb: 'snooze', enrollment: 'one', revision: 1, until: '' }],
  ['a field that Teams left out is no day', { verb: 'snooze', enrollment: 'one', revision: 1 }],
])('%s', (_, data) => {
  expect(parseCardAction(data)).toEqual({ verb: 'snooze', enrollment: 'one', revision: 1, view: 'one' });
});

describe('what no button of ours sends is refused', () => {
  const about = { enrollment: 'one', revision: 1, view: 'list' };
  const outcome = { verb: 'outcome', ...about, outcome: 'sent' };

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'go'],
    ['a list', [{ verb: 'go', to: 'today' }]],
    ['no verb', {}],
    ['an unknown verb', { verb: 'explode' }],
    ['a verb that is no string', { verb: { toString: 'go' } }],
    ['a way to nowhere', { verb: 'go', to: 'somewhere' }],
    ['no enrollment', { ...outcome, enrollment: undefined }],
    ['an empty enrollment', { ...outcome, enrollment: '' }],
    ['an endless enrollment', { ...outcome, enrollment: 'x'.repeat(101) }],
    ['an enrollment that is no string', { ...outcome, enrollment: { id: 'one' } }],
    ['no revision', { ...outcome, revision: undefined }],
    ['revision zero', { ...outcome, revision: 0 }],
    ['half a revision', { ...outcome, revision: 1.5 }],
    ['a revision in words', { ...outcome, revision: '1' }],
    ['an unknown view', { ...outcome, view: 'all' }],
    ['an unknown outcome', { ...outcome, outcome: 'bribed' }],
    ['a day that does not exist', { ...outcome, on: '2026-02-30' }],
    ['a day in words', { ...outcome, on: 'friday' }],
    ['an unknown reason', { verb: 'close', ...about, reason: 'bored' }],
    ['a page before the first', { verb: 'list', of: 'today', page: -1 }],
    ['an unknown list', { verb: 'list', of: 'everything', page: 0 }],
    ['an endless text', { verb: 'search', who: 'x'.repeat(2_001) }],
    ['a record of no type', { verb: 'add', id: 'new', type: 'planet', name: 'Mars' }],
  ])('%s', (_, data) => {
    expect(parseCardAction(data)).toBeUndefined();
  });
});

test('whatever is sent, nothing throws', () => {
  const verbs = fc.constantFrom(...new Set([...presses.values()].map(({ verb }) => verb)));
  const changed = fc
    .constantFrom(...presses.values())
    .chain((press) =>
      fc
        .dictionary(fc.constantFrom(...Object.keys(press)), fc.jsonValue())
        .map((some) => ({ ...press, ...some })),
    );
  const madeUp = fc
    .record({ verb: verbs })
    .chain((verb) => fc.object().map((some) => ({ ...some, ...verb })));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue(), madeUp, changed), (data) => {
      parseCardAction(data);
    }),
    { numRuns: 2_000 },
  );
});

test('a page of a choice leads to a choice, not to a page of one', () => {
  const page = (again: object) => ({ verb: 'narrow', page: 1, again });
  expect(parseCardAction(page({ verb: 'search' }))).toBeDefined();
  expect(parseCardAction(page(page({ verb: 'search' })))).toBeUndefined();
});
