import type { Day } from './day.ts';
import { advance, awake, type Advance, type Refusal } from './engine.ts';
import {
  activeIn,
  DISPOSITIONS,
  type ActiveState,
  type Enrollment,
  type EnrollmentEvent,
  type Moment,
  type Remark,
  type ReportedOutcome,
  type StepOutcome,
  type Told,
} from './enrollment.ts';
import type { EndId, StepId } from './ids.ts';
import { err, ok, type Result } from './result.ts';
import { stepOutcomes } from './step-outcomes.ts';
import {
  branches,
  edgesOf,
  endOf,
  isEmail,
  stepOf,
  type Edge,
  type Step,
  type Template,
} from './template.ts';

/** What a seller tells of a customer, with all that was said along with it. */
export type Report = Remark & {
  readonly outcome: ReportedOutcome;
  readonly on?: Day;
  /** "16:00" */
  readonly time?: string;
  readonly end?: EndId;
};

type Telling = {
  readonly template: Template;
  readonly active: ActiveState;
  readonly step: Step;
  readonly report: Report;
  readonly today: Day;
};

/** Lets happen what a report is for the step in front of the seller. */
export function advanceByReport(
  template: Template,
  enrollment: Enrollment,
  report: Report,
  moment: Moment,
): Result<Advance, Refusal> {
  const active = activeIn(awake(enrollment.state, moment.today));
  if (!active) return err('already-ended');
  const event = eventFor(template, active, report, moment.today);
  return event.ok ? advance(template, enrollment, event.value, moment) : event;
}

/**
 * The event that a report is for the step in front of the seller, or what is missing to make it one. What happened beside
 * that step is a fact: it is kept and moves nothing.
 */
export function eventFor(
  template: Template,
  active: ActiveState,
  report: Report,
  today: Day,
): Result<EnrollmentEvent, Refusal> {
  const telling = { template, active, step: stepOf(template, active.step), report, today };
  switch (report.outcome) {
    case 'voicemail':
    case 'busy':
    case 'wrong-number':
      return ok(telling.step.type === 'call' ? asOutcome(report, 'no-answer') : fact(report));
    case 'bounced':
      return ok(
        isEmail(telling.step) && branches(telling.step) ? asOutcome(report, 'no-answer') : fact(report),
      );
    case 'call-later':
      return callLater(telling);
    case 'out-of-office':
      return report.on === undefined
        ? err('choose-a-day')
        : ok({ kind: 'pause', until: report.on, ...told(report) });
    case 'meeting-scheduled':
      return meetingScheduled(telling);
    default:
      return ok(stepOutcome(telling, report.outcome));
  }
}

/** A reply that leads to a call leads to it on that day; anything else waits until then. */
function callLater({ template, step, report, today }: Telling): Result<EnrollmentEvent, Refusal> {
  return report.on !== undefined && replyLeadsToCall(template, step)
    ? ok(asOutcome(report, 'replied'))
    : untilThatDay(report, today);
}

/** Whoever agreed on a meeting was reached, if that is where the sequence leads to; else it waits for the meeting. */
function meetingScheduled({ template, step, report, today }: Telling): Result<EnrollmentEvent, Refusal> {
  if (report.on !== undefined && report.on < today) return err('day-is-past');
  if (step.type === 'schedule') return ok(asOutcome(report, 'done'));
  const reached = step.type === 'call' ? 'answered' : 'replied';
  const edge = step.outcomes[reached];
  if (replyLeadsToCall(template, step) || leadsToMeeting(template, edge))
    return ok(asOutcome(report, reached));
  const wellAt = edge?.kind === 'end' ? edge.ends.filter((end) => endOf(template, end).success) : [];
  if (wellAt.length === 0) return untilThatDay(report, today);
  const [end] = wellAt;
  return ok(asOutcome(end && wellAt.length === 1 ? { end, ...report } : report, reached));
}

function untilThatDay(report: Report, today: Day): Result<EnrollmentEvent, Refusal> {
  const { on } = report;
  if (on === undefined) return err('choose-a-day');
  if (on < today) return err('day-is-past');
  return ok(on === today ? fact(report) : { kind: 'snooze', until: on, ...told(report) });
}

function replyLeadsToCall(template: Template, { outcomes: { replied } }: Step): boolean {
  return replied?.kind === 'step' && stepOf(template, replied.to).type === 'call';
}

function leadsToMeeting(template: Template, edge: Edge | undefined, seen = new Set<StepId>()): boolean {
  if (edge?.kind !== 'step' || seen.has(edge.to)) return false;
  seen.add(edge.to);
  const next = stepOf(template, edge.to);
  if (next.type === 'schedule' || next.type === 'meeting') return true;
  return edgesOf(next).some(([, further]) => leadsToMeeting(template, further, seen));
}

/** What is not an outcome of this step happened beside it, but for "done", which says nothing by itself. */
function stepOutcome({ active, step, report }: Telling, what: StepOutcome): EnrollmentEvent {
  const awaiting = active.kind === 'awaiting';
  const named = nameAt(step, what);
  const fits = stepOutcomes(step, awaiting).includes(named);
  const isSentAgain = awaiting && named === 'sent';
  return fits || isSentAgain || what === 'replied' || what === 'done'
    ? asOutcome(report, named)
    : fact(report);
}

/** Some steps call it otherwise. */
function nameAt(step: Step, what: StepOutcome): StepOutcome {
  if (what === 'answered' && step.type === 'call' && !branches(step)) return 'done';
  if (what === 'done' && isEmail(step)) return 'sent';
  return what === 'done' && step.type === 'meeting' ? 'held' : what;
}

/** A report as an outcome of the step. */
export function asOutcome(report: Report, named: StepOutcome): EnrollmentEvent {
  const { on, end } = report;
  return {
    kind: 'outcome',
    outcome: named,
    ...(end === undefined ? {} : { end }),
    ...(on === undefined ? {} : { on }),
    ...told(report),
  };
}

function fact({ outcome, on, time, note }: Report): EnrollmentEvent {
  return {
    kind: 'fact',
    outcome,
    ...(on === undefined ? {} : { on }),
    ...(time === undefined ? {} : { time }),
    ...(note === undefined ? {} : { note }),
  };
}

function told({ outcome, time, note }: Report): Told {
  const disposition = DISPOSITIONS.find((one) => one === outcome);
  return {
    ...(disposition === undefined ? {} : { disposition }),
    ...(time === undefined ? {} : { time }),
    ...(note === undefined ? {} : { note }),
  };
}
