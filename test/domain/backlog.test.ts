import { describe, expect, test } from 'vitest';
import { divide } from '../../src/domain/backlog.ts';
import { day } from '../builders.ts';

const calendar = { timeZone: 'Asia/Kolkata', workingDays: [1, 2, 3, 4, 5], hour: 9 } as const;
/** A Thursday. */
const TODAY = day('2026-12-03');
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const anyCanWait = () => true;
const isSmall = (one: number) => one > 3;

describe('spread over five days', () => {
  test('today has its share, the others go to the next four working days in order', () => {
    const { stays, goes } = divide('spread', numbers(23), anyCanWait, calendar, TODAY);
    expect(stays).toEqual([1, 2, 3, 4, 5]);
    expect(goes.map(({ action }) => action)).toEqual(numbers(23).slice(5));
    const days = goes.map(({ until }) => until);
    expect([...new Set(days)]).toEqual(['2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09']);
    expect(days).toEqual(days.toSorted());
    for (const one of new Set(days)) expect([4, 5]).toContain(days.filter((other) => other === one).length);
  });

  test('what can’t wait stays and takes its place in the share of today', () => {
    const due = [...numbers(20).slice(3), 1, 2, 3];
    const { stays, goes } = divide('spread', due, isSmall, calendar, TODAY);
    expect(stays).toEqual([4, 1, 2, 3]);
    expect(goes).toHaveLength(16);
  });

  test('when all that can’t wait is more than a share, only that stays', () => {
    const { stays } = divide('spread', numbers(10), (one) => one > 6, calendar, TODAY);
    expect(stays).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

test('pausing keeps five and what can’t wait; the others have no day', () => {
  const due = [...numbers(20).slice(3), 1, 2, 3];
  const { stays, goes } = divide('pause', due, isSmall, calendar, TODAY);
  expect(stays).toEqual([4, 5, 1, 2, 3]);
  expect(goes).toHaveLength(15);
  expect(goes.every(({ until }) => until === undefined)).toBe(true);
});

test('keeping keeps all', () => {
  expect(divide('keep', numbers(9), anyCanWait, calendar, TODAY)).toEqual({ stays: numbers(9), goes: [] });
});
