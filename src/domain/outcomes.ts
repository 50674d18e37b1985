import { addDays, type Day } from './day.ts';
import {
  activeIn,
  type Enrollment,
  type EnrollmentEvent,
  type HistoryEntry,
  type ReportedOutcome,
} from './enrollment.ts';
import { livePath } from './history.ts';
import { moveTo, openStep, withRecordChange, type Happening, type Moved } from './move.ts';
import { err, ok } from './result.ts';
import { asksForDay } from './step-outcomes.ts';
import {
  branches,
  endOf,
  findStep,
  isEmail,
  stepOf,
  type EdgeOutcome,
  type EndEdge,
  type Step,
  type StepEdge,
  type Template,
} from './template.ts';

export type Outcome = Extract<EnrollmentEvent, { kind: 'outcome' }>;
type Reported = Happening<Outcome>;

/** Where the outcome of a step leads. A reply to a step that does not ask for one answers an earlier email. */
export function reportOutcome(reported: Reported): Moved {
  const { step, event, today } = reported;
  switch (event.outcome) {
    case 'replied':
      return branchesOnReply(step) ? follow(reported, 'replied') : lateReply(reported);
    case 'sent':
      return branches(step) ? sent(reported) : follow(reported, 'sent');
    case 'no-answer':
      return noAnswer(reported);
    case 'no-show':
      return step.type === 'meeting' ? onAgreedDay(event.on, today, step) : err('wrong-outcome');
    default:
      return follow(reported, event.outcome);
  }
}

function sent({ step, active, today }: Reported): Moved {
  if (!isEmail(step)) return err('wrong-outcome');
  if (active.kind === 'awaiting') return err('already-sent');
  const edge = step.outcomes['no-answer'];
  const wait = edge?.kind === 'step' ? edge.waitDays : 0;
  return moveTo({ kind: 'awaiting', step: step.id, sentOn: today, until: addDays(today, wait) });
}

/** On an email the wait counts from the day it was sent; a call without branches is tried again the next day. */
function noAnswer(reported: Reported): Moved {
  const { step, active, today } = reported;
  if (branches(step))
    return follow(reported, 'no-answer', active.kind === 'awaiting' ? active.sentOn : today);
  return step.type === 'call'
    ? moveTo({ kind: 'open', step: step.id, due: addDays(today, 1) })
    : err('wrong-outcome');
}

/**
 * A reply to an earlier email takes that email's branch and cancels the open step, unless the customer has been reached
 * since. In that case, and where no email branches or the branch leads to several ends, the reply is noted and the
 * seller decides.
 */
function lateReply(reported: Reported): Moved {
  const { template, enrollment, active, today } = reported;
  const email = unansweredEmail(template, enrollment);
  const taken = email && follow({ ...reported, step: email }, 'replied');
  if (email && taken?.ok) return ok({ ...taken.value, way: { ...taken.value.way, branchOf: email.id } });
  return enrollment.repliedOn === undefined
    ? ok({ snapshot: { state: active, repliedOn: today }, effects: [] })
    : err('reply-already-noted');
}

/** The latest branching email that went out, unless the customer has been reached since. */
function unansweredEmail(template: Template, { history }: Enrollment): Step | undefined {
  const path = livePath(history);
  const email = path.findLast((entry) => wentOut(template, entry));
  const reached = path.findLast(({ event }) => isReached(event));
  return email && email.revision > (reached?.revision ?? 0) ? findStep(template, email.step) : undefined;
}

const REACHED: ReadonlySet<ReportedOutcome> = new Set(['replied', 'answered', 'held']);

const isReached = (event: HistoryEntry['event']): boolean =>
  (event.kind === 'outcome' && REACHED.has(event.outcome)) ||
  (event.kind === 'fact' && REACHED.has(event.outcome));

const branchesOnReply = (step: Step): boolean => step.outcomes.replied !== undefined;

/**
 * A branching email that was reported sent; "no answer" implies that it was. One that the version doesn't have any more
 * may have branched, so that a reply to it is not taken for one to an earlier email.
 */
function wentOut(template: Template, { event, step: id, before }: HistoryEntry): boolean {
  if (event.kind !== 'outcome' || (event.outcome !== 'sent' && event.outcome !== 'no-answer')) return false;
  const step = findStep(template, id);
  if (step) return branchesOnReply(step);
  return event.outcome === 'sent' || (before !== undefined && activeIn(before.state)?.kind === 'awaiting');
}

/** Along the edge of that outcome; `from` is the day from which its wait counts. */
function follow(reported: Reported, outcome: EdgeOutcome, from: Day = reported.today): Moved {
  const { step } = reported;
  const edge = step.outcomes[outcome];
  if (!edge) return err('wrong-outcome');
  const moved = edge.kind === 'end' ? endAt(reported, edge) : proceed(reported, edge, from);
  return step.changes ? withRecordChange(moved, step.changes) : moved;
}

function proceed(reported: Reported, edge: StepEdge, from: Day): Moved {
  const { template, step, event, today } = reported;
  if (asksForDay(template, step)) return onAgreedDay(event.on, today, stepOf(template, edge.to));
  const agreed = event.on === undefined ? undefined : onWhatWasAgreed(reported, stepOf(template, edge.to));
  if (agreed) return agreed;
  // There is no reply to wait for when the email reached nobody.
  if (event.disposition === 'bounced') return moveTo({ kind: 'open', step: edge.to, due: today });
  return moveTo(openStep(edge, from, today));
}

/** The call or meeting that comes next is on the day that was agreed for it; what only sets it up is done. */
function onWhatWasAgreed(reported: Reported, next: Step): Moved | undefined {
  const { template, event, today } = reported;
  const isMeeting = event.disposition === 'meeting-scheduled';
  if (!isMeeting && event.disposition !== 'call-later') return undefined;
  if (next.type === 'call' || (isMeeting && next.type === 'meeting'))
    return onAgreedDay(event.on, today, next);
  if (!isMeeting || !asksForDay(template, next)) return undefined;
  const moved = follow({ ...reported, step: next }, 'done');
  return moved.ok ? ok({ ...moved.value, way: { through: next.id } }) : moved;
}

function onAgreedDay(day: Day | undefined, today: Day, meeting: Step): Moved {
  if (day === undefined) return err('choose-a-day');
  return day < today ? err('day-is-past') : moveTo({ kind: 'open', step: meeting.id, due: day });
}

function endAt({ template, event, today }: Reported, { ends }: EndEdge): Moved {
  const id = ends.length === 1 ? ends[0] : ends.find((end) => end === event.end);
  if (!id) return err('choose-an-end');
  const { success } = endOf(template, id);
  return moveTo({ kind: 'ended', on: today, how: { kind: 'reached', end: id, success } });
}
