import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { periodOf, periodsIn, periodsOf, type PeriodKind } from '../../src/domain/period.ts';

test.each([
  ['2026-11-23', ['all', '2026-W48', '2026-11', '2026-Q4']],
  ['2026-03-31', ['all', '2026-W14', '2026-03', '2026-Q1']],
  ['2026-04-01', ['all', '2026-W14', '2026-04', '2026-Q2']],
  // The first days of a year may be of the last week of the one before, and the last ones of the first week of the next.
  ['2027-01-03', ['all', '2026-W53', '2027-01', '2027-Q1']],
  ['2027-01-04', ['all', '2027-W01', '2027-01', '2027-Q1']],
  ['2024-12-30', ['all', '2025-W01', '2024-12', '2024-Q4']],
])('%s lies in %j', (day, periods) => {
  expect(periodsOf(day as Day)).toEqual(periods);
});

test.each<[PeriodKind, readonly string[]]>([
  ['year', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
  ['last-year', ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']],
  ['quarter', ['2026-Q4']],
])('%s is made of %j', (kind, periods) => {
  expect(periodsIn(kind, '2026-11-23' as Day)).toEqual(periods);
});

test.each<[Parameters<typeof periodOf>[0], string]>([
  ['october', '2026-10'],
  ['november', '2026-11'],
  ['december', '2025-12'],
])('a month by its name is the newest one that has begun: %s', (kind, period) => {
  expect(periodOf(kind, '2026-11-23' as Day)).toBe(period);
});
