import { activeIn, type Enrollment, type EnrollmentState } from '../enrollment.ts';
import type { StepId } from '../ids.ts';

/** The step at which an enrollment is open, also while paused. */
export function openStepOf(state: EnrollmentState): StepId | undefined {
  const active = activeIn(state);
  return active?.kind === 'open' ? active.step : undefined;
}

/** The revision with which an enrollment came to the step at which it is open. */
export function enteredAt({ history, state }: Pick<Enrollment, 'history' | 'state'>): number {
  const step = openStepOf(state);
  const came = history.findLast(({ before }) => !before || openStepOf(before.state) !== step);
  return came?.revision ?? 1;
}
