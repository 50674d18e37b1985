import { expect, test } from 'vitest';
import { helpCard, welcomeCard } from '../../src/cards/help-card.ts';
import { sayIn } from '../../src/language/say.ts';
import { cardText } from '../card-text.ts';

type Json = Readonly<Record<string, unknown>>;

const say = sayIn('en');
const partsOf = (part: unknown): readonly Json[] =>
  Array.isArray(part)
    ? part.flatMap(partsOf)
    : typeof part === 'object' && part !== null
      ? [part as Json, ...Object.values(part).flatMap(partsOf)]
      : [];

/** What is seen before anything is unfolded. */
const seen = ({ card }: { readonly card: Json }): string =>
  cardText({ ...card, body: (card.body as readonly Json[]).filter(({ isVisible }) => isVisible !== false) });

test('help begins with today, and folds what managers and administrators do', () => {
  const all = helpCard(say, ['everyone', 'managers', 'administrators', 'local']);
  const text = seen(all);
  expect(text.indexOf('today')).toBeLessThan(text.indexOf('enroll Asha Rao'));
  expect(text).not.toContain('reassign Asha Rao');
  expect(text).not.toContain('make Megan manager');
  expect(JSON.stringify(all.card)).toContain('reassign Asha Rao');
  expect(JSON.stringify(all.card)).toContain('make Megan manager');
});

test('one folded part takes the place of another', () => {
  const { card } = helpCard(say, ['everyone', 'managers', 'administrators']);
  const toggles = partsOf(card).filter(({ type }) => type === 'Action.ToggleVisibility');
  expect(toggles.map(({ title }) => title)).toEqual([
    'Records, settings',
    'For managers',
    'For administrators',
  ]);
  expect(toggles[1]?.targetElements).toEqual([
    'managers',
    { elementId: 'records', isVisible: false },
    { elementId: 'administrators', isVisible: false },
  ]);
});

test('nothing is folded that somebody may not do', () => {
  expect(JSON.stringify(helpCard(say, ['everyone']).card)).not.toMatch(/For managers|For administrators/);
});

test('help and the welcome name the languages', () => {
  for (const { card } of [helpCard(say, ['everyone']), welcomeCard(say, undefined)])
    expect(cardText(card)).toContain('Hindi in English letters');
});

test('where there are no sample records, the welcome starts with a customer of one’s own', () => {
  const text = cardText(welcomeCard(say, undefined).card);
  expect(text).not.toContain('Asha');
  expect(text).toContain('[Add my first customer]');
});
