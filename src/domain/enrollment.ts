import type { Day } from './day.ts';
import type { EndId, EnrollmentId, PersonId, RecordId, StepId, TemplateId, TenantId } from './ids.ts';
import { END_REASONS } from './intents.ts';
import type { Variant } from './variant.ts';
import type { Marks, SalesRecord } from './record.ts';

/** What a seller can report about the current step. `sent` and `no-show` do not leave the step. */
export const STEP_OUTCOMES = ['sent', 'replied', 'no-answer', 'answered', 'done', 'held', 'no-show'] as const;
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

export const isStepOutcome = (what: ReportedOutcome): what is StepOutcome =>
  STEP_OUTCOMES.some((outcome) => outcome === what);

/** What a seller says besides, in more words than a step has buttons. It is kept and counted as what it was. */
export const DISPOSITIONS = [
  'voicemail',
  'busy',
  'wrong-number',
  'bounced',
  'call-later',
  'out-of-office',
  'meeting-scheduled',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** All that a seller tells of a customer, of the step in front of them or not. */
export const REPORTED_OUTCOMES = [...STEP_OUTCOMES, ...DISPOSITIONS] as const;
export type ReportedOutcome = (typeof REPORTED_OUTCOMES)[number];

/**
 * Why a seller ends a sequence by hand. `unenrolled`: it was never meant to run; `replaced`: another one takes its
 * place; `turned-off`: its template was turned off, and with it what ran in it.
 */
export const CLOSE_REASONS = [...END_REASONS, 'unenrolled', 'replaced', 'turned-off'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** A step to do; a due day in the future is a wait. */
export type OpenState = { readonly kind: 'open'; readonly step: StepId; readonly due: Day };

/** A branching email was sent; on `until` the seller is asked whether the customer replied. */
export type AwaitingState = {
  readonly kind: 'awaiting';
  readonly step: StepId;
  readonly sentOn: Day;
  readonly until: Day;
};

export type ActiveState = OpenState | AwaitingState;

export type PausedState = {
  readonly kind: 'paused';
  readonly was: ActiveState;
  readonly since: Day;
  /** Resumes automatically on this day; without one, when the seller resumes it. */
  readonly until?: Day;
};

export type Ending =
  | { readonly kind: 'reached'; readonly end: EndId; readonly success: boolean }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'closed'; readonly reason: CloseReason };

export type EndedState = { readonly kind: 'ended'; readonly on: Day; readonly how: Ending };

export type EnrollmentState = ActiveState | PausedState | EndedState;

/** The current step's state, also while paused. */
export function activeIn(state: EnrollmentState): ActiveState | undefined {
  if (state.kind === 'ended') return undefined;
  return state.kind === 'paused' ? state.was : state;
}

export const stepOfState = (state: EnrollmentState): StepId | undefined => activeIn(state)?.step;

/** What was said along with an event: kept in it, so that one sentence is one event and one undo. */
export type Remark = { readonly note?: string };

/** What the seller called it, where that says more than the event. */
export type Told = Remark & {
  readonly disposition?: Disposition;
  /** On the seller's clock, "16:00": when on the day that was agreed. */
  readonly time?: string;
};

/** In characters; what is longer is cut. */
export const LONGEST_NOTE = 500;

/** The reply of a customer, of which enrollment and which of its revisions, that holds what runs with others there. */
export type HoldingReply = { readonly enrollment: EnrollmentId; readonly reply: number };

export type EnrollmentEvent =
  | (Told & {
      readonly kind: 'outcome';
      readonly outcome: StepOutcome;
      /** Which end it was, where the outcome leads to several. */
      readonly end?: EndId;
      /** The agreed day of the meeting: after `done` on a schedule step, or after a `no-show`. */
      readonly on?: Day;
    })
  | (Remark & { readonly kind: 'continue' })
  | (Remark & { readonly kind: 'skip' })
  | (Told & { readonly kind: 'snooze'; readonly until: Day })
  /** `held`: because of somebody else's reply at the company. */
  | (Told & { readonly kind: 'pause'; readonly until?: Day; readonly held?: HoldingReply })
  | (Remark & { readonly kind: 'resume' })
  /** `listed`: the organization's list says not to contact them, so the record is not marked besides. */
  | (Remark & { readonly kind: 'close'; readonly reason: CloseReason; readonly listed?: true })
  /** Something to remember; it moves nothing. */
  | { readonly kind: 'note'; readonly text: string }
  /** What the texts say besides what is on the record; it moves nothing. */
  | { readonly kind: 'details'; readonly inputs: Details }
  /** Something that happened beside the step: they talked on the phone while an email is due. It moves nothing. */
  | (Remark & {
      readonly kind: 'fact';
      readonly outcome: ReportedOutcome;
      readonly on?: Day;
      readonly time?: string;
    });

/** What was given for the inputs of a template, by their ids: what the texts say besides what is on the record. */
export type Details = Readonly<Record<string, string>>;

/** Stands for a person where nobody did it: an email that left by itself, a reply that was noticed. */
export const BY_ITSELF = 'by itself' as PersonId;

/** Who did it and when. The engine decides by `today` alone; the rest is stored for people to read. */
export type Moment = {
  readonly today: Day;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: PersonId;
};

/** What events change, and what undo restores. */
export type Snapshot = {
  readonly state: EnrollmentState;
  /** Since when a customer's reply has been waiting for the seller to choose how the sequence continues. */
  readonly repliedOn?: Day;
};

export type HistoryEntry = Moment & {
  /** The revision that this entry made. */
  readonly revision: number;
  readonly event:
    | EnrollmentEvent
    /** By a rule of that name, or by whoever it says. */
    | { readonly kind: 'enroll'; readonly rule?: string }
    | { readonly kind: 'reassign'; readonly from: PersonId; readonly to: PersonId }
    /** To another version of its template. */
    | { readonly kind: 'move'; readonly from: number; readonly to: number }
    | { readonly kind: 'undo'; readonly undid: number };
  /** The step that it was about. */
  readonly step: StepId;
  /** Which of the two texts of that step the record has, where there are two. */
  readonly variant?: Variant;
  /** The earlier email whose branch a late reply took. */
  readonly branchOf?: StepId;
  /** The step that was done along with it: the one that sets up a meeting which was agreed on already. */
  readonly through?: StepId;
  /** Emails that went out before and are not sent again, though the version has them here. */
  readonly passed?: readonly StepId[];
  /** How things stood before; the first entry has nothing before it. */
  readonly before?: Snapshot;
  /** How the record was before this event changed it, for an undo. */
  readonly recordBefore?: Pick<SalesRecord, 'status' | 'tags'>;
  /** What the texts said before. */
  readonly inputsBefore?: Details;
  /** What was known to be wrong about the person before. */
  readonly marksBefore?: Marks;
  /** All enrollments that one press changed, including this one: one undo restores all of them. */
  readonly together?: readonly EnrollmentId[];
};

/** One record in one template for one seller. */
export type Enrollment = Snapshot & {
  readonly tenant: TenantId;
  readonly id: EnrollmentId;
  readonly template: TemplateId;
  /** Stays the same until someone moves the enrollment to another version. */
  readonly version: number;
  readonly record: RecordId;
  readonly seller: PersonId;
  readonly inputs: Details;
  /** Raised by every event, so that an older card is known to be stale. */
  readonly revision: number;
  readonly history: readonly HistoryEntry[];
};

/** Enough of an enrollment to put it in its place in a list: thousands are read of it. */
export type EnrollmentOutline = Omit<Enrollment, 'inputs' | 'history'>;
