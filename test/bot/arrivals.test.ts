import { describe, expect, test } from 'vitest';
import { createArrivals } from '../../src/bot/arrivals.ts';

/** Requests that left and were answered then, in the order of their answers. */
function arrivalsOf(...requests: readonly (readonly [leftAt: number, answeredAt: number])[]) {
  const arrivals = createArrivals(2_000);
  for (const [leftAt] of requests) arrivals.left(leftAt);
  for (const [leftAt, answeredAt] of requests) arrivals.answered(leftAt, answeredAt);
  return [1, 2, 3].map((n) => arrivals.nthLast(n));
}

describe('a request reached Teams', () => {
  test('when it left, for all that is known without an answer', () => {
    const arrivals = createArrivals(2_000);
    arrivals.left(10);
    arrivals.left(30);
    expect([arrivals.nthLast(1), arrivals.nthLast(2), arrivals.nthLast(3)]).toEqual([30, 10, undefined]);
  });

  test('when it left, where all take equally long', () => {
    expect(arrivalsOf([0, 80], [20, 100], [40, 120])).toEqual([40, 20, 0]);
  });

  test('later by what it took longer than the shortest', () => {
    expect(arrivalsOf([0, 80], [20, 150], [40, 120])).toEqual([70, 40, 0]);
  });

  test('later, though only a quick one after it tells so: the first ones of a cold process', () => {
    expect(arrivalsOf([0, 140], [20, 160], [160, 240])).toEqual([160, 80, 60]);
  });

  test('never later by more than half a second', () => {
    expect(arrivalsOf([0, 80], [20, 3_100])).toEqual([520, 0, undefined]);
  });
});

test('a way that has become longer for good is taken for late only for a while', () => {
  const arrivals = createArrivals(2_000);
  const send = (leftAt: number, tookMs: number): number => {
    arrivals.left(leftAt);
    arrivals.answered(leftAt, leftAt + tookMs);
    return (arrivals.nthLast(1) ?? 0) - leftAt;
  };
  send(0, 80);
  expect(send(20, 120)).toBe(39.5);
  const lateness = Array.from({ length: 100 }, (_, index) => send(40 + 200 * index, 120));
  expect(lateness.at(-1)).toBe(0);
});
