import type { StepAt } from '../../app/ports/drafts.ts';
import type { EnrollmentId, StepId } from '../../domain/ids.ts';

/** By which a draft is found again, and its email once it has left. */
export const STEP_MARK = 'String {c0a6f1d2-7b1e-4a53-9f0e-5d3f8a4b2e17} Name AnukramStep';

export const stepMark = ({ enrollment, step, entered }: StepAt): string =>
  [enrollment, step, String(entered)].join(' ');

export function stepMarked(value: string | undefined): StepAt | undefined {
  const [, enrollment, step, entered] = /^(\S+) (\S+) (\d{1,9})$/.exec(value ?? '') ?? [];
  return enrollment === undefined || step === undefined
    ? undefined
    : { enrollment: enrollment as EnrollmentId, step: step as StepId, entered: Number(entered) };
}
