import { besideAgreedCall } from './agreed-call.ts';
import { pastSent } from './already-sent.ts';
import { addDays, daysBetween, laterOf, type Day } from './day.ts';
import {
  stepOfState,
  type ActiveState,
  type Details,
  type Enrollment,
  type EnrollmentEvent,
  type EnrollmentState,
  type HistoryEntry,
  type Moment,
  type PausedState,
  type Snapshot,
} from './enrollment.ts';
import { livePath, reportIn, withInputs } from './history.ts';
import type { EnrollmentId, PersonId } from './ids.ts';
import {
  moveTo,
  openStep,
  snapshotOf,
  withRecordChange,
  type Effect,
  type Happening,
  type Move,
  type Moved,
  type Refusal,
} from './move.ts';
import { reportOutcome } from './outcomes.ts';
import type { SalesRecord } from './record.ts';
import { err, ok, unreachable, type Result } from './result.ts';
import { firstStep, skipEdge, stepOf, type Step, type Template } from './template.ts';
import { variantOf } from './variant-of.ts';

export type { Effect, Refusal } from './move.ts';

export type Advance = { readonly enrollment: Enrollment; readonly effects: readonly Effect[] };

export type EnrollRefusal = 'wrong-record-type' | 'do-not-contact';

export type EnrollmentPlan = {
  readonly id: EnrollmentId;
  readonly seller: PersonId;
  readonly inputs: Details;
  readonly start: Day;
};

/** Why a record can't start in a template. */
export function whyNotEnroll(template: Template, record: SalesRecord): EnrollRefusal | undefined {
  if (record.type !== template.recordType) return 'wrong-record-type';
  return record.status === 'do-not-contact' ? 'do-not-contact' : undefined;
}

/** Starts a record in a template: its first step is due on the day of the start. */
export function enroll(
  template: Template,
  record: SalesRecord,
  plan: EnrollmentPlan,
  moment: Moment,
): Result<Enrollment, EnrollRefusal> {
  const why = whyNotEnroll(template, record);
  if (why) return err(why);
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
  told: EnrollmentEvent,
  moment: Moment,
): Result<Advance, Refusal> {
  const state = awake(enrollment.state, moment.today);
  if (state.kind === 'ended') return err('already-ended');
  const active = state.kind === 'paused' ? state.was : state;
  const current = stepOf(template, active.step);
  const event = besideAgreedCall(told, enrollment, { step: current, active, today: moment.today });
  const moved = move({
    template,
    enrollment: state === enrollment.state ? enrollment : { ...enrollment, state },
    active,
    step: current,
    event,
    today: moment.today,
  });
  if (!moved.ok) return moved;
  const { snapshot, effects, way } = withoutSentAgain(moved.value, template, enrollment, moment.today);
  const step = active.step;
  const variant = variantOf(enrollment, current);
  const next = appendHistory(
    enrollment,
    snapshot,
    { event, step, way: variant ? { ...way, variant } : way },
    moment,
  );
  return ok({
    enrollment: event.kind === 'details' ? withInputs(next, event.inputs) : next,
    effects: marking(event, effects),
  });
}

/** Another seller goes on with it, from the very step that it is at. */
export function reassign(enrollment: Enrollment, to: PersonId, moment: Moment): Enrollment {
  const { state, seller, history } = enrollment;
  const event = { kind: 'reassign', from: seller, to } as const;
  const step = stepOfState(state) ?? history.at(-1)?.step;
  if (!step) throw new Error(`Enrollment ${enrollment.id} has no history`);
  return appendHistory({ ...enrollment, seller: to }, snapshotOf(enrollment), { event, step }, moment);
}

/** Brings back the situation before the last event that still counts. An undone enrollment ends. */
export function undo(enrollment: Enrollment, moment: Moment): Result<Advance, Refusal> {
  const last = livePath(enrollment.history).at(-1);
  if (!last) return err('nothing-to-undo');
  const snapshot: Snapshot = last.before ?? {
    state: { kind: 'ended', on: moment.today, how: { kind: 'closed', reason: 'unenrolled' } },
  };
  const event = { kind: 'undo', undid: last.revision } as const;
  const before = {
    ...enrollment,
    ...(last.event.kind === 'reassign' && { seller: last.event.from }),
    ...(last.event.kind === 'move' && { version: last.event.from }),
    ...(last.inputsBefore && { inputs: last.inputsBefore }),
  };
  return ok({
    enrollment: appendHistory(before, snapshot, { event, step: last.step }, moment),
    effects: [
      ...(last.recordBefore ? [{ kind: 'restore-record', to: last.recordBefore } as const] : []),
      ...(last.marksBefore ? [{ kind: 'restore-marks', to: last.marksBefore } as const] : []),
    ],
  });
}

/** A pause until a day is over on that day: what was paused is due then. */
export function awake(state: EnrollmentState, today: Day): EnrollmentState {
  return state.kind === 'paused' && state.until !== undefined && state.until <= today
    ? withDueDay(state.was, state.until)
    : state;
}

type Cause = Pick<HistoryEntry, 'event' | 'step'> & {
  readonly way?: Move['way'] | undefined;
};

/** Field by field, because every event costs this: copying the object and laying fields over it takes twenty times as long. */
export function appendHistory(
  enrollment: Enrollment,
  { state, repliedOn }: Snapshot,
  { event, step, way }: Cause,
  { today, at, by }: Moment,
): Enrollment {
  const { tenant, id, template, version, record, seller, inputs } = enrollment;
  const revision = enrollment.revision + 1;
  const entry = { today, at, by, revision, event, step, before: snapshotOf(enrollment) };
  const history = [...enrollment.history, way === undefined ? entry : { ...entry, ...way }];
  const next = { tenant, id, template, version, record, seller, inputs, state, revision, history };
  return repliedOn === undefined ? next : { ...next, repliedOn };
}

function move(happening: Happening): Moved {
  const { template, enrollment, active, step, event, today } = happening;
  switch (event.kind) {
    case 'outcome':
      // Field by field for the same reason.
      return reportOutcome({ template, enrollment, active, step, event, today });
    case 'continue':
      return enrollment.repliedOn === undefined ? err('nothing-to-continue') : moveTo(active);
    case 'skip':
      return moveTo(skipped(step, today));
    case 'snooze':
      return event.until > today ? moveTo(withDueDay(active, event.until)) : err('day-not-in-future');
    case 'pause':
      return paused(happening, event.until, event.held !== undefined);
    case 'resume':
      return enrollment.state.kind === 'paused'
        ? moveTo(resumed(enrollment.state, today))
        : err('not-paused');
    case 'close': {
      const ended = moveTo({ kind: 'ended', on: today, how: { kind: 'closed', reason: event.reason } });
      return event.reason === 'do-not-contact' && !event.listed
        ? withRecordChange(ended, { kind: 'status', status: 'do-not-contact' })
        : ended;
    }
    case 'note':
    case 'details':
    case 'fact':
      return ok({ snapshot: snapshotOf(enrollment), effects: [] });
    default:
      return unreachable(event);
  }
}

/** On another version than it began with, it may come to an email that it has had already. */
function withoutSentAgain(move: Move, template: Template, { history, state }: Enrollment, today: Day): Move {
  const { state: next } = move.snapshot;
  if (next.kind !== 'open' || next.step === stepOfState(state)) return move;
  if (!history.some(({ event }) => event.kind === 'move')) return move;
  const onward = pastSent(template, history, next, today);
  if (onward.passed.length === 0) return move;
  const ended = { kind: 'ended', on: today, how: { kind: 'skipped' } } as const;
  return {
    ...move,
    snapshot: { ...move.snapshot, state: onward.state ?? ended },
    way: { ...move.way, passed: onward.passed },
  };
}

/** Besides what the event does, a number or an address that reaches nobody is marked. */
function marking(event: EnrollmentEvent, effects: readonly Effect[]): readonly Effect[] {
  const said = reportIn(event);
  if (said !== 'wrong-number' && said !== 'bounced') return effects;
  return [...effects, { kind: 'mark-person', what: said === 'bounced' ? 'email' : 'phone' }];
}

/** Takes the way on that needs nothing from the customer; where it would end, the end is never a success. */
function skipped(step: Step, today: Day): EnrollmentState {
  const edge = skipEdge(step);
  return edge?.kind === 'step'
    ? openStep(edge, today, today)
    : { kind: 'ended', on: today, how: { kind: 'skipped' } };
}

function paused({ enrollment: { state }, active, today }: Happening, until?: Day, isHold = false): Moved {
  if (until !== undefined && until <= today) return err('day-not-in-future');
  if (state.kind === 'paused' && state.until === until && !isHold) return err('already-paused');
  const since = state.kind === 'paused' ? state.since : today;
  return moveTo({ kind: 'paused', was: active, since, ...(until === undefined ? {} : { until }) });
}

/** Keeps what was left of a wait, counted from the day of resuming. */
function resumed(state: PausedState, today: Day): ActiveState {
  const due = state.was.kind === 'open' ? state.was.due : state.was.until;
  return withDueDay(state.was, addDays(today, Math.max(0, daysBetween(state.since, due))));
}

const withDueDay = (state: ActiveState, day: Day): ActiveState =>
  state.kind === 'open' ? { ...state, due: day } : { ...state, until: day };
