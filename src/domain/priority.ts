import type { Day } from './day.ts';

/** What decides which of two actions a seller should do first. */
export type Urgency = {
  /** The customer replied and waits for an answer. */
  readonly replied: boolean;
  readonly due: Day;
  /** What the record is worth; 0 when unknown. */
  readonly value: number;
};

/** Customers waiting for an answer first, then the longest due, then the most valuable. For `sort`. */
export function byUrgency(one: Urgency, other: Urgency): number {
  if (one.replied !== other.replied) return one.replied ? -1 : 1;
  if (one.due !== other.due) return one.due < other.due ? -1 : 1;
  return other.value - one.value;
}
