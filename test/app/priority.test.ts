import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byUrgency, type Urgency } from '../../src/domain/priority.ts';
import { day } from '../builders.ts';

const urgency = (due: string, some: Partial<Urgency> = {}): Urgency => ({
  replied: false,
  due: day(due),
  value: 0,
  ...some,
});

/** Each before all that follow. */
const IN_ORDER: readonly Urgency[] = [
  urgency('2026-11-20', { replied: true }),
  urgency('2026-11-23', { replied: true, value: 9 }),
  urgency('2026-11-23', { replied: true }),
  urgency('2026-11-19'),
  urgency('2026-11-20', { value: 1_000 }),
  urgency('2026-11-20', { value: 10 }),
  urgency('2026-11-23', { value: 1_000_000 }),
  urgency('2026-11-23'),
  urgency('9999-12-31', { value: 1_000_000 }),
];

test('who replied comes first, then what is due longest, then what is worth most, however they were listed', () => {
  const anyOrder = fc.shuffledSubarray([...IN_ORDER], { minLength: IN_ORDER.length });
  fc.assert(
    fc.property(anyOrder, (listed) => {
      expect(listed.toSorted(byUrgency)).toEqual(IN_ORDER);
    }),
  );
});

test('what is equally urgent stays as it was listed', () => {
  const [first, second] = [urgency('2026-11-23'), urgency('2026-11-23')];
  expect([first, second].toSorted(byUrgency)[0]).toBe(first);
});
