import {
  CLOSE_REASONS,
  isStepOutcome,
  LONGEST_NOTE,
  type EnrollmentEvent,
  type ReportedOutcome,
} from './enrollment.ts';
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

/** A day beside any other outcome says when it happened, which its history says too. */
function outcomeEvent(reported: ReportedOutcome, when: Moment | undefined): EventForMany | undefined {
  if (reported === 'voicemail' || reported === 'busy')
    return { kind: 'outcome', outcome: 'no-answer', disposition: reported };
  if (!isStepOutcome(reported)) return undefined;
  const agreesOnDay = reported === 'done' || reported === 'no-show';
  return { kind: 'outcome', outcome: reported, ...(agreesOnDay && when?.day && { on: when.day }) };
}
