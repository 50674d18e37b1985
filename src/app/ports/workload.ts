import type { Day } from '../../domain/day.ts';
import type { Neglect } from '../../domain/escalation.ts';
import type { PersonId } from '../../domain/ids.ts';

/** Of one seller, in their own days. */
export type WorkloadAsked = {
  readonly seller: PersonId;
  readonly today: Day;
  /** What was due by then is overdue, a step or a question. */
  readonly overdueBy: Day;
  /** Undefined where nothing ever counts as neglected. */
  readonly neglect: Neglect | undefined;
  /** What was done from one day to another, both included. */
  readonly from: Day;
  readonly to: Day;
};

/** Numbers of enrollments, but for `done`. */
export type Workload = {
  readonly seller: PersonId;
  /** Whether they have anything that has not ended. */
  readonly isBusy: boolean;
  /** What they have to act on by today, the overdue too. */
  readonly due: number;
  readonly overdue: number;
  readonly neglected: number;
  /** Outcomes they reported, for any seller, and that were not undone. */
  readonly done: number;
};
