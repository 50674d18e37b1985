import { addDays, daysBetween, laterOf, type Day } from './day.ts';
import type {
  ActiveState,
  Enrollment,
  EnrollmentEvent,
  EnrollmentState,
  HistoryEntry,
  Moment,
  OpenState,
  PausedState,
  Snapshot,
} from './enrollment.ts';
import { livePath } from './history.ts';
import type { EndId, EnrollmentId, PersonId, StepId } from './ids.ts';
import type { RecordChange, SalesRecord } from './record.ts';
import { err, ok, unreachable, type Result } from './result.ts';
import { asksForDay } from './step-outcomes.ts';
import {
  branches,
  endOf,
  firstStep,
  isEmail,
  skipEdge,
  stepOf,
  type Edge,
  type Step,
  type Template,
} from './template.ts';

/** What the outside world has to do about an event. The engine itself does nothing. */
export type Effect =
  | { readonly kind: 'change-record'; readonly change: RecordChange }
  | { readonly kind: 'restore-record'; readonly to: Pick<SalesRecord, 'status' | 'tags'> };

export type Advance = { readonly enrollment: Enrollment; readonly effects: readonly Effect[] };

export type EnrollRefusal = 'wrong-record-type' | 'do-not-contact';

/** Why an event changes nothing. */
export type Refusal =
  | 'already-ended'
  | 'wrong-outcome'
  | 'already-sent'
  | 'reply-already-noted'
  | 'choose-an-end'
  | 'choose-a-day'
  | 'day-is-past'
  | 'day-not-in-future'
  | 'already-paused'
  | 'not-paused'
  | 'nothing-to-continue'
  | 'nothing-to-undo';

export type EnrollmentPlan = {
  readonly id: EnrollmentId;
  readonly seller: PersonId;
  readonly inputs: Readonly<Record<string, string>>;
  readonly start: Day;
};

type Outcome = Extract<EnrollmentEvent, { kind: 'outcome' }>;
type Move = {
  readonly standing: Snapshot;
  readonly effects: readonly Effect[];
  readonly branchOf?: StepId;
};

/** Starts a record in a template: its first step is due on the day of the start. */
export function enroll(
  template: Template,
  record: SalesRecord,
  plan: EnrollmentPlan,
  moment: Moment,
): Result<Enrollment, EnrollRefusal> {
  if (record.type !== template.recordType) return err('wrong-record-type');
  if (record.status === 'do-not-contact') return err('do-not-contact');
  const step = firstStep(template).id;
  return ok({
    tenant: record.tenant,
    id: plan.id,
    template: template.id,
    version: template.version,
    record: record.id,
    seller: plan.seller,
    inputs: plan.inputs,
    state: { kind: 'open', step, due: laterOf(plan.start, moment.today) },
    revision: 1,
    history: [{ ...moment, revision: 1, event: { kind: 'enroll' }, step }],
  });
}

/** What becomes of an enrollment when something happens to it, or why nothing does. Pure: no clock, store or Teams. */
export function advance(
  template: Template,
  enrollment: Enrollment,
  event: EnrollmentEvent,
  moment: Moment,
): Result<Advance, Refusal> {
  const state = awake(enrollment.state, moment.today);
  if (state.kind === 'ended') return err('already-ended');
  const active = state.kind === 'paused' ? state.was : state;
  const current = state === enrollment.state ? enrollment : { ...enrollment, state };
  const moved = move(template, current, active, event, moment.today);
  if (!moved.ok) return moved;
  const { standing, effects, branchOf } = moved.value;
  return ok({ enrollment: record(enrollment, standing, event, active.step, moment, branchOf), effects });
}

/** Another seller goes on with it, from the very step that it is at. */
export function reassign(enrollment: Enrollment, to: PersonId, moment: Moment): Enrollment {
  const { state, seller, repliedOn, history } = enrollment;
  const event = { kind: 'reassign', from: seller, to } as const;
  const step = stepOfState(state) ?? history.at(-1)?.step;
  if (!step) throw new Error(`Enrollment ${enrollment.id} has no history`);
  return record({ ...enrollment, seller: to }, standing(state, repliedOn), event, step, moment);
}

function stepOfState(state: EnrollmentState): StepId | undefined {
  if (state.kind === 'ended') return undefined;
  return state.kind === 'paused' ? state.was.step : state.step;
}

/** Brings back how things stood before the last event that still counts. An undone enrollment ends. */
export function undo(enrollment: Enrollment, moment: Moment): Result<Advance, Refusal> {
  const last = livePath(enrollment.history).at(-1);
  if (!last) return err('nothing-to-undo');
  const standing: Snapshot = last.before ?? {
    state: { kind: 'ended', on: moment.today, how: { kind: 'closed', reason: 'unenrolled' } },
  };
  const event = { kind: 'undo', undid: last.revision } as const;
  const before = last.event.kind === 'reassign' ? { ...enrollment, seller: last.event.from } : enrollment;
  return ok({
    enrollment: record(before, standing, event, last.step, moment),
    effects: last.recordBefore ? [{ kind: 'restore-record', to: last.recordBefore }] : [],
  });
}

/** A pause until a day is over on that day: what was paused is due then. */
export function awake(state: EnrollmentState, today: Day): EnrollmentState {
  return state.kind === 'paused' && state.until !== undefined && state.until <= today
    ? dueOn(state.was, state.until)
    : state;
}

/** Field by field, because every event costs this: copying the object and laying fields over it takes twenty times as long. */
function record(
  enrollment: Enrollment,
  { state, repliedOn }: Snapshot,
  event: HistoryEntry['event'],
  step: StepId,
  { today, at, by }: Moment,
  branchOf?: StepId,
): Enrollment {
  const { tenant, id, template, version, record, seller, inputs } = enrollment;
  const revision = enrollment.revision + 1;
  const before = standing(enrollment.state, enrollment.repliedOn);
  const entry = { today, at, by, revision, event, step, before };
  const history = [...enrollment.history, branchOf === undefined ? entry : { ...entry, branchOf }];
  const next = { tenant, id, template, version, record, seller, inputs, state, revision, history };
  return repliedOn === undefined ? next : { ...next, repliedOn };
}

function move(
  template: Template,
  enrollment: Enrollment,
  active: ActiveState,
  event: EnrollmentEvent,
  today: Day,
): Result<Move, Refusal> {
  const step = stepOf(template, active.step);
  switch (event.kind) {
    case 'outcome':
      return event.outcome === 'replied' && !branchesOnReply(step)
        ? lateReply(template, enrollment, active, event, today)
        : report(template, step, active, event, today);
    case 'continue':
      return enrollment.repliedOn === undefined ? err('nothing-to-continue') : to(active);
    case 'skip':
      return to(skipped(step, today));
    case 'snooze':
      return event.until > today ? to(dueOn(active, event.until)) : err('day-not-in-future');
    case 'pause':
      return paused(enrollment.state, active, event.until, today);
    case 'resume':
      return enrollment.state.kind === 'paused' ? to(resumed(enrollment.state, today)) : err('not-paused');
    case 'close': {
      const ended = to({ kind: 'ended', on: today, how: { kind: 'closed', reason: event.reason } });
      return event.reason === 'do-not-contact'
        ? changing(ended, { kind: 'status', status: 'do-not-contact' })
        : ended;
    }
    case 'note':
      return ok({ standing: standing(enrollment.state, enrollment.repliedOn), effects: [] });
    default:
      return unreachable(event);
  }
}

/** The outcome of the step itself. */
function report(
  template: Template,
  step: Step,
  active: ActiveState,
  event: Outcome,
  today: Day,
): Result<Move, Refusal> {
  switch (event.outcome) {
    case 'sent':
      return branches(step) ? sent(step, active, today) : follow(template, step, 'sent', event, today);
    case 'no-answer':
      return noAnswer(template, step, active, event, today);
    case 'no-show':
      return step.type === 'meeting' ? onAgreedDay(event.on, today, step) : err('wrong-outcome');
    default:
      return follow(template, step, event.outcome, event, today);
  }
}

function sent(step: Step, active: ActiveState, today: Day): Result<Move, Refusal> {
  if (!isEmail(step)) return err('wrong-outcome');
  if (active.kind === 'awaiting') return err('already-sent');
  const until = addDays(today, waitOf(step.outcomes['no-answer']));
  return to({ kind: 'awaiting', step: step.id, sentOn: today, until });
}

/** On an e-mail the wait counts from the day it was sent; a call without branches is tried again the next day. */
function noAnswer(
  template: Template,
  step: Step,
  active: ActiveState,
  event: Outcome,
  today: Day,
): Result<Move, Refusal> {
  if (!branches(step)) {
    return step.type === 'call'
      ? to({ kind: 'open', step: step.id, due: addDays(today, 1) })
      : err('wrong-outcome');
  }
  const from = active.kind === 'awaiting' ? active.sentOn : today;
  return follow(template, step, 'no-answer', event, today, from);
}

/**
 * A reply to an e-mail that the sequence has already left behind takes that e-mail's branch and cancels the open step,
 * unless the customer has been reached since. Then, and where there is no such branch or nobody said to which of its
 * ends it leads, it is noted for the seller to decide.
 */
function lateReply(
  template: Template,
  enrollment: Enrollment,
  active: ActiveState,
  event: Outcome,
  today: Day,
): Result<Move, Refusal> {
  const mail = unansweredMail(template, enrollment);
  const taken = mail && follow(template, mail, 'replied', event, today);
  if (mail && taken?.ok) return ok({ ...taken.value, branchOf: mail.id });
  return enrollment.repliedOn === undefined
    ? ok({ standing: { state: active, repliedOn: today }, effects: [] })
    : err('reply-already-noted');
}

/** The latest branching e-mail that went out, unless the customer has been reached since. */
function unansweredMail(template: Template, { history }: Enrollment): Step | undefined {
  const path = livePath(history);
  const mail = path.findLast((entry) => wentOut(template, entry));
  const reached = path.findLast(({ event }) => event.kind === 'outcome' && REACHED.has(event.outcome));
  return mail && mail.revision > (reached?.revision ?? 0) ? stepOf(template, mail.step) : undefined;
}

const REACHED: ReadonlySet<Outcome['outcome']> = new Set(['replied', 'answered', 'held']);

const branchesOnReply = (step: Step): boolean => step.outcomes.replied !== undefined;

/** A branching e-mail that was reported sent, or that nobody answered, which implies it. */
const wentOut = (template: Template, { event, step }: HistoryEntry): boolean =>
  event.kind === 'outcome' &&
  (event.outcome === 'sent' || event.outcome === 'no-answer') &&
  branchesOnReply(stepOf(template, step));

function follow(
  template: Template,
  step: Step,
  outcome: Exclude<Outcome['outcome'], 'no-show'>,
  event: Outcome,
  today: Day,
  from: Day = today,
): Result<Move, Refusal> {
  const edge = step.outcomes[outcome];
  if (!edge) return err('wrong-outcome');
  const moved =
    edge.kind === 'end'
      ? reach(template, edge.ends, event.end, today)
      : proceed(template, step, edge, event.on, today, from);
  return step.changes ? changing(moved, step.changes) : moved;
}

function proceed(
  template: Template,
  step: Step,
  edge: Extract<Edge, { kind: 'step' }>,
  agreed: Day | undefined,
  today: Day,
  from: Day,
): Result<Move, Refusal> {
  return asksForDay(template, step)
    ? onAgreedDay(agreed, today, stepOf(template, edge.to))
    : to({ kind: 'open', step: edge.to, due: laterOf(addDays(from, edge.waitDays), today) });
}

function onAgreedDay(day: Day | undefined, today: Day, meeting: Step): Result<Move, Refusal> {
  if (day === undefined) return err('choose-a-day');
  return day < today ? err('day-is-past') : to({ kind: 'open', step: meeting.id, due: day });
}

function reach(
  template: Template,
  ends: readonly EndId[],
  chosen: EndId | undefined,
  today: Day,
): Result<Move, Refusal> {
  const id = ends.length === 1 ? ends[0] : ends.find((end) => end === chosen);
  if (!id) return err('choose-an-end');
  return to({
    kind: 'ended',
    on: today,
    how: { kind: 'reached', end: id, success: endOf(template, id).success },
  });
}

/** Takes the way on that needs nothing from the customer; where it would end, the end is never a success. */
function skipped(step: Step, today: Day): EnrollmentState {
  const edge = skipEdge(step);
  return edge?.kind === 'step' ? enter(edge, today) : { kind: 'ended', on: today, how: { kind: 'skipped' } };
}

function paused(
  state: EnrollmentState,
  active: ActiveState,
  until: Day | undefined,
  today: Day,
): Result<Move, Refusal> {
  if (until !== undefined && until <= today) return err('day-not-in-future');
  if (state.kind === 'paused' && state.until === until) return err('already-paused');
  const since = state.kind === 'paused' ? state.since : today;
  return to({ kind: 'paused', was: active, since, ...(until === undefined ? {} : { until }) });
}

/** Keeps what was left of a wait, counted from the day of resuming. */
function resumed(state: PausedState, today: Day): ActiveState {
  const due = state.was.kind === 'open' ? state.was.due : state.was.until;
  return dueOn(state.was, addDays(today, Math.max(0, daysBetween(state.since, due))));
}

const dueOn = (state: ActiveState, day: Day): ActiveState =>
  state.kind === 'open' ? { ...state, due: day } : { ...state, until: day };

const enter = (edge: Extract<Edge, { kind: 'step' }>, from: Day): OpenState => ({
  kind: 'open',
  step: edge.to,
  due: addDays(from, edge.waitDays),
});

const waitOf = (edge: Edge | undefined): number => (edge?.kind === 'step' ? edge.waitDays : 0);

const to = (state: EnrollmentState): Result<Move, Refusal> => ok({ standing: { state }, effects: [] });

const changing = (moved: Result<Move, Refusal>, change: RecordChange): Result<Move, Refusal> =>
  moved.ok ? ok({ ...moved.value, effects: [{ kind: 'change-record', change }] }) : moved;

const standing = (state: EnrollmentState, repliedOn: Day | undefined): Snapshot =>
  repliedOn === undefined ? { state } : { state, repliedOn };
