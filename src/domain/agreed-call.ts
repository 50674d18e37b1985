import type { Day } from './day.ts';
import type { ActiveState, Enrollment, EnrollmentEvent } from './enrollment.ts';
import { isBeside, livePath } from './history.ts';
import type { Step } from './template.ts';

type Ahead = { readonly step: Step; readonly active: ActiveState; readonly today: Day };

/** Whoever isn't reached before the day on which they want to be called is called on that day: it is kept, and moves nothing. */
export function besideAgreedCall(
  event: EnrollmentEvent,
  { history }: Enrollment,
  { step, active, today }: Ahead,
): EnrollmentEvent {
  if (event.kind !== 'outcome' || event.outcome !== 'no-answer') return event;
  const isAhead = step.type === 'call' && active.kind === 'open' && active.due > today;
  const last = isAhead ? livePath(history).findLast((entry) => !isBeside(entry.event))?.event : undefined;
  if (!last || !('disposition' in last) || last.disposition !== 'call-later') return event;
  const { disposition = event.outcome, time, note } = event;
  return {
    kind: 'fact',
    outcome: disposition,
    ...(time === undefined ? {} : { time }),
    ...(note === undefined ? {} : { note }),
  };
}
