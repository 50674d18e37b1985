import { expect, test } from 'vitest';
import { wasAway } from '../../src/domain/leave.ts';
import { day } from '../builders.ts';

const calendar = { timeZone: 'Asia/Kolkata', workingDays: [1, 2, 3, 4, 5], hour: 9 } as const;
/** A Monday. */
const TODAY = day('2026-12-07');

test.each([
  ['did something yesterday', '2026-12-06', undefined, false],
  ['let four working days go by', '2026-12-01', undefined, false],
  ['let five working days go by', '2026-11-29', undefined, true],
  ['did something on the Friday before a free week', '2026-11-27', undefined, true],
  ['was on leave since', '2026-12-03', { from: '2026-12-04', to: '2026-12-04' }, true],
  ['did something on the last day of leave', '2026-12-04', { from: '2026-12-01', to: '2026-12-04' }, true],
  ['worked after the leave', '2026-12-04', { from: '2026-12-02', to: '2026-12-03' }, false],
  ['is on leave still', '2026-12-04', { from: '2026-12-07', to: '2026-12-11' }, false],
])('who %s', (_, acted, leave, away) => {
  const days = leave && { from: day(leave.from), to: day(leave.to) };
  expect(wasAway(calendar, days, day(acted), TODAY)).toBe(away);
});

test('days off do not count as days away', () => {
  const off = { ...calendar, isOff: (one: string) => one >= '2026-12-01' && one <= '2026-12-04' };
  expect(wasAway(off, undefined, day('2026-11-29'), TODAY)).toBe(false);
});
