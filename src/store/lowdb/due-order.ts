import type { Day } from '../../domain/day.ts';
import { dueOn } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';

/** After all days. */
export const NEVER = '9999-12-31' as Day;

export const isDueBy = (one: Enrollment, day: Day): boolean => (dueOn(one) ?? NEVER) <= day;

export const byDueDay = (one: Enrollment, other: Enrollment): number => {
  const [due = NEVER, otherDue = NEVER] = [dueOn(one), dueOn(other)];
  return due === otherDue ? (one.id < other.id ? -1 : 1) : due < otherDue ? -1 : 1;
};
