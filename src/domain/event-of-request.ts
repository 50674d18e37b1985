import { CLOSE_REASONS, type EnrollmentEvent } from './enrollment.ts';
import { asStepOutcome, type ReportedOutcome } from './intents.ts';
import type { Moment, Request } from './request.ts';

/** What can be done to many at once. */
export type EventForMany = Extract<
  EnrollmentEvent,
  { kind: 'outcome' | 'snooze' | 'pause' | 'resume' | 'skip' | 'close' | 'note' }
>;

/** What a request lets happen to each of those whom it names; undefined where it doesn't say enough. */
export function eventOfRequest({ intent, outcome, reason, when, note }: Request): EventForMany | undefined {
  switch (intent) {
    case 'outcome':
      return outcome && outcomeEvent(outcome, when);
    case 'snooze':
      return when?.day && { kind: 'snooze', until: when.day };
    case 'pause':
      return { kind: 'pause', ...(when?.day && { until: when.day }) };
    case 'resume':
    case 'skip':
      return { kind: intent };
    case 'unenroll':
      return { kind: 'close', reason: 'unenrolled' };
    case 'end': {
      const known = CLOSE_REASONS.find((one) => one === reason);
      return known && { kind: 'close', reason: known };
    }
    case 'note': {
      const text = note?.trim().slice(0, LONGEST_NOTE);
      return text ? { kind: 'note', text } : undefined;
    }
    default:
      return undefined;
  }
}

export const LONGEST_NOTE = 500;

/** A day beside any other outcome says when it happened, which its history says too. */
function outcomeEvent(reported: ReportedOutcome, when: Moment | undefined): EventForMany | undefined {
  const outcome = asStepOutcome(reported);
  if (outcome === undefined) return undefined;
  const agreesOnDay = outcome === 'done' || outcome === 'no-show';
  return { kind: 'outcome', outcome, ...(agreesOnDay && when?.day && { on: when.day }) };
}
