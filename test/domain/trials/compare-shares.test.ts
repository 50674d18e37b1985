import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareShares } from '../../../src/domain/trials/compare-shares.ts';
import type { Share } from '../../../src/domain/summary.ts';

type Case = readonly [one: Share, other: Share, expected: object];

const of = (count: number, all: number): Share => ({ count, of: all });

/** The first two are the examples of Newcombe's article of 1998, cases (a) and (d). */
test.each<Case>([
  [of(48, 80), of(56, 70), { points: 20, low: 5, high: 33, mayBeChance: false }],
  [of(0, 29), of(5, 56), { points: 9, low: -4, high: 19, mayBeChance: true }],
  [of(12, 40), of(21, 42), { points: 20, low: -1, high: 39, mayBeChance: true }],
  [of(50, 100), of(50, 100), { points: 0, mayBeChance: true }],
])('%o and %o', (one, other, expected) => {
  expect(compareShares(one, other)).toMatchObject({ kind: 'compared', ...expected });
});

test.each([
  [of(3, 19), of(400, 1_000)],
  [of(400, 1_000), of(0, 0)],
])('%o and %o are too few', (one, other) => {
  expect(compareShares(one, other)).toEqual({ kind: 'too-few' });
});

const anyShare = fc
  .integer({ min: 20, max: 5_000 })
  .chain((all) => fc.integer({ min: 0, max: all }).map((count) => of(count, all)));

test('the interval holds the difference, lies within 100 points, and turns with the two', () => {
  fc.assert(
    fc.property(anyShare, anyShare, (one, other) => {
      const [there, back] = [compareShares(one, other), compareShares(other, one)];
      if (there.kind !== 'compared' || back.kind !== 'compared') throw new Error('They are enough');
      expect(there.low).toBeLessThanOrEqual(there.points);
      expect(there.high).toBeGreaterThanOrEqual(there.points);
      expect(there.low).toBeGreaterThanOrEqual(-100);
      expect(there.high).toBeLessThanOrEqual(100);
      expect(Math.abs(there.points + back.points)).toBeLessThanOrEqual(1);
      expect(there.mayBeChance).toBe(back.mayBeChance);
    }),
  );
});
