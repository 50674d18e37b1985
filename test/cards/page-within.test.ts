import { expect, test } from 'vitest';
import { pageWithin } from '../../src/cards/kit/page-within.ts';
import { rolesCard } from '../../src/cards/settings/roles-card.ts';
import type { Day } from '../../src/domain/day.ts';
import { personId } from '../builders.ts';
import { cardText } from '../card-text.ts';
import { viewerOn } from './situations.ts';

test.each([
  [0, 0, 0],
  [3, 0, 0],
  [0, 25, 0],
  [2, 25, 2],
  [3, 25, 2],
  [9_999, 20, 1],
])('page %i of %i rows is page %i', (asked, count, page) => {
  expect(pageWithin(asked, count, 10)).toBe(page);
});

test('a page beyond the last one shows the last one', () => {
  const people = Array.from({ length: 13 }, (_, at) => ({
    colleague: { id: personId(`p${at}`), name: `Seller ${at}` },
    authority: { roles: [], leads: [] },
  }));
  const { card } = rolesCard(people, 400, String, viewerOn('2026-11-23' as Day), true);
  expect(cardText(card)).toContain('11–13');
  expect(cardText(card)).toContain('Seller 12');
});
