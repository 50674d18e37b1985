import { expect, test } from 'vitest';
import { isCovered, isLike, nearest } from '../../src/language/understand/fuzzy-match.ts';

test.each([
  ['asha', 'asha', true],
  ['ahsa', 'asha', true],
  ['asah', 'asha', true],
  ['aha', 'asha', true],
  ['deshpnde', 'deshpande', true],
  ['deshpnd', 'deshpande', true],
  ['ra', 'ro', false],
  ['asha', 'rahul', false],
  ['', '', true],
])('“%s” is like “%s”: %s', (typed, word, like) => {
  expect(isLike(typed, word)).toBe(like);
});

test.each([
  ['asha rao', 'Asha Rao Contoso India', true],
  ['rao asha', 'Asha Rao Contoso India', true],
  ['asha contoso', 'Asha Rao Contoso India', true],
  ['ash', 'Asha Rao', true],
  ['siobhan obrien', "Siobhán O'Brien", true],
  ["siobhan o'brien", "Siobhán O'Brien", true],
  ['asha nair', 'Asha Rao Contoso India', false],
  ['', 'Asha Rao', false],
  ['***', 'Asha Rao', false],
  ['陳志明', '陳志明 Tailspin Toys', true],
])('“%s” is all in “%s”: %s', (typed, text, covered) => {
  expect(isCovered(typed, text)).toBe(covered);
});

test.each([
  ['setings', 'settings'],
  ['hlep', 'help'],
  ['quidditch', undefined],
])('nearest to “%s” is %s', (typed, meant) => {
  expect(nearest(typed, ['help', 'settings', 'snooze'])).toBe(meant);
});
