import { expect, test } from 'vitest';
import { medianOf } from '../../src/domain/counts.ts';

test.each<[readonly (readonly [number, number])[], number | undefined]>([
  [[], undefined],
  [[[4, 1]], 4],
  [
    [
      [9, 1],
      [1, 1],
      [2, 1],
    ],
    2,
  ],
  [
    [
      [1, 1],
      [2, 1],
    ],
    1.5,
  ],
  [
    [
      [0, 50],
      [3, 49],
    ],
    0,
  ],
  [
    [
      [0, 50],
      [3, 50],
    ],
    1.5,
  ],
])('the median of %j is %j', (histogram, median) => {
  expect(medianOf(new Map(histogram))).toBe(median);
});
