import type {
  ActiveState,
  Enrollment,
  EnrollmentEvent,
  EnrollmentState,
  HistoryEntry,
  OpenState,
  Snapshot,
} from './enrollment.ts';
import { addDays, laterOf, type Day } from './day.ts';
import type { Marks, RecordChange, SalesRecord } from './record.ts';
import { ok, type Result } from './result.ts';
import type { Step, StepEdge, Template } from './template.ts';

/** What the outside world has to do about an event. The engine itself does nothing. */
export type Effect =
  | { readonly kind: 'change-record'; readonly change: RecordChange }
  | { readonly kind: 'restore-record'; readonly to: Pick<SalesRecord, 'status' | 'tags'> }
  /** Of the person whom the texts address: where there is a primary contact, that one. */
  | { readonly kind: 'mark-person'; readonly what: 'phone' | 'email' }
  | { readonly kind: 'restore-marks'; readonly to: Marks };

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

/** All that the rules look at when an event happens. */
export type Happening<Event extends EnrollmentEvent = EnrollmentEvent> = {
  readonly template: Template;
  readonly enrollment: Enrollment;
  /** The current step's state, also while paused. */
  readonly active: ActiveState;
  readonly step: Step;
  readonly event: Event;
  readonly today: Day;
};

/** Where an event leads. */
export type Move = {
  readonly snapshot: Snapshot;
  readonly effects: readonly Effect[];
  /** What the history keeps of the way there. */
  readonly way?: Pick<HistoryEntry, 'branchOf' | 'through' | 'passed' | 'variant'>;
};

export type Moved = Result<Move, Refusal>;

export const moveTo = (state: EnrollmentState): Moved => ok({ snapshot: { state }, effects: [] });

export const withRecordChange = (moved: Moved, change: RecordChange): Moved =>
  moved.ok ? ok({ ...moved.value, effects: [{ kind: 'change-record', change }] }) : moved;

/** `from`: the day from which its wait counts. It is never due before today. */
export const openStep = (edge: StepEdge, from: Day, today: Day): OpenState => ({
  kind: 'open',
  step: edge.to,
  due: laterOf(addDays(from, edge.waitDays), today),
});

export const snapshotOf = ({ state, repliedOn }: Snapshot): Snapshot =>
  repliedOn === undefined ? { state } : { state, repliedOn };
