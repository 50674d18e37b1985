import { activeIn, type Enrollment, type EnrollmentState, type HistoryEntry } from '../enrollment.ts';
import type { StepId } from '../ids.ts';

/** The step at which an enrollment is open, also while paused. */
export function openStepOf(state: EnrollmentState): StepId | undefined {
  const active = activeIn(state);
  return active?.kind === 'open' ? active.step : undefined;
}

/** The revision with which an enrollment came to the step at which it is open. */
export const enteredAt = (enrollment: Pick<Enrollment, 'history' | 'state'>): number =>
  entryOf(enrollment)?.revision ?? 1;

/** When it came there (ISO instant). */
export const enteredWhen = (enrollment: Pick<Enrollment, 'history' | 'state'>): string =>
  entryOf(enrollment)?.at ?? '';

function entryOf({ history, state }: Pick<Enrollment, 'history' | 'state'>): HistoryEntry | undefined {
  const step = openStepOf(state);
  return history.findLast(({ before }) => !before || openStepOf(before.state) !== step);
}
