import type { Day } from './day.ts';
import type { EnrollmentId, PersonId, RecordId, TemplateId } from './ids.ts';
import type { PeriodKind } from './period.ts';
import type { RecordType } from './record.ts';
import type { RecordList } from './record-list.ts';
import type { ReportedOutcome } from './enrollment.ts';
import type { EndReason, Intent } from './intents.ts';
import type { Language } from './text.ts';

/** Records that were not named one by one: "all of them", "today's calls", "everyone from Fabrikam". */
export type Group = {
  /**
   * `shown`: the list last shown; `rest`: that list without the one talked about; `imported`: whom the last import
   * added, or is about to add.
   */
  readonly scope: 'all' | 'shown' | 'rest' | 'imported';
  readonly due?: 'today' | 'overdue';
  readonly action?: 'call' | 'email' | 'meeting';
  readonly type?: RecordType;
  readonly company?: string;
  readonly tag?: string;
  readonly list?: RecordList;
  /** The name that a list was saved under. */
  readonly segment?: string;
  readonly template?: TemplateId;
  readonly seller?: PersonId;
  /** "all but Asha": who was named as not meant. */
  readonly without?: readonly RecordId[];
};

/** An enrollment as somebody saw it. */
export type EnrollmentAt = { readonly id: EnrollmentId; readonly revision: number };

export type Who =
  | { readonly kind: 'records'; readonly records: readonly RecordId[] }
  | { readonly kind: 'group'; readonly group: Group }
  /** Those that a question named, as they stood then. */
  | { readonly kind: 'enrollments'; readonly enrollments: readonly EnrollmentAt[] }
  /** A name that no record has, as it was typed. */
  | { readonly kind: 'unknown'; readonly name: string };

/** A day, or a range with its last day, and the minute of the day where one was said. */
export type Moment = {
  readonly day?: Day;
  readonly to?: Day;
  /** "16:30" */
  readonly time?: string;
};

export const RECORD_FIELDS = ['name', 'company', 'title', 'email', 'phone', 'value', 'linkedin'] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** What a correction is meant in place of: what was done for others at that instant, in milliseconds since 1970. */
export type Instead = { readonly at: number; readonly records: readonly RecordId[] };

/** One thing that was asked for or reported, with all that was said of it. */
export type Request = {
  readonly intent: Intent;
  /** It answers the open question, which is closed by it. */
  readonly answer?: 'yes' | 'no' | 'choose';
  /** Whether it changes something. A question, a plan or a denial keeps its intent and changes nothing. */
  readonly act: boolean;
  /** To be confirmed before it is done: it can't be undone, or it touches many. */
  readonly confirm?: true;
  /** What is taken back along with it. */
  readonly instead?: Instead;
  readonly who?: Who;
  /** Named beside others, and known to nobody; as typed. */
  readonly strangers?: readonly string[];
  readonly template?: TemplateId;
  /** The second one of a comparison. */
  readonly otherTemplate?: TemplateId;
  readonly when?: Moment;
  readonly outcome?: ReportedOutcome;
  readonly reason?: EndReason;
  readonly seller?: PersonId;
  /** Of many, so many shall start on a day. */
  readonly perDay?: number;
  /** As it was typed. */
  readonly note?: string;
  readonly fields?: Readonly<Partial<Record<RecordField, string>>>;
  readonly recordType?: RecordType;
  /** What `help` is wanted with, or what `undo` shall take back where that is named. */
  readonly topic?: Intent;
  readonly period?: PeriodKind;
  readonly language?: Language;
  /** The rest of the sentence as it was typed, where somebody else reads it: `clock`, `find`, `add-record`. */
  readonly words?: string;
  /** What else was ordered for the one that is to be chosen. */
  readonly then?: Request;
};

export type Missing =
  /** No candidates: nobody was named and nobody is talked about. */
  | {
      readonly kind: 'who';
      readonly candidates: readonly RecordId[];
      /** Who is meant along with one of them. */
      readonly beside?: readonly RecordId[];
    }
  | { readonly kind: 'template'; readonly candidates: readonly TemplateId[] }
  | { readonly kind: 'seller'; readonly candidates: readonly PersonId[] }
  /** Nothing was said, or what was said is past, contradicts itself or has two readings. */
  | {
      readonly kind: 'when';
      readonly candidates: readonly Day[];
      readonly said?: string;
      /** It was said to be done again and again, which nothing is. */
      readonly isRepeated?: true;
    }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'note' };

/** The languages and scripts that sellers write; `hinglish` is Hindi in Latin letters. */
export type Writing = 'en' | 'hi' | 'hinglish';

/** What becomes of a sentence. */
export type Decision = { readonly writing: Writing } & (
  | {
      readonly kind: 'do';
      readonly requests: readonly Request[];
      /** What else was said. It is read by itself once they are done. */
      readonly rest?: string;
    }
  /** The two to four likeliest readings, best first. */
  | { readonly kind: 'propose'; readonly requests: readonly Request[] }
  | { readonly kind: 'ask'; readonly request: Request; readonly missing: Missing }
  | { readonly kind: 'lost'; readonly record?: RecordId; readonly nearest: readonly Intent[] }
  | { readonly kind: 'too-long' }
);
