import type { Day, Weekday } from '../../../domain/day.ts';

/** What clocks show, by 24 hours. */
export type ClockTime = {
  readonly hour: number;
  readonly minute: number;
  /** "2 pm EST": whose clocks, where that was said. */
  readonly zone?: string;
};

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** How a time bears on what is said of it: "by Friday", "from tomorrow", "after the 20th". */
export type Relation = 'on' | 'until' | 'by' | 'from' | 'after' | 'before';

export type LengthUnit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';
export type PeriodUnit = 'week' | 'weekend' | 'month' | 'quarter' | 'year';

type Named = {
  readonly time?: ClockTime;
  readonly part?: PartOfDay;
  readonly relation?: Relation;
};

/** A day, time or period that was said, as it is seen from the day on which it was said. */
export type When = Named &
  (
    | {
        readonly kind: 'day';
        readonly day: Day;
        /** What the same words mean of the past: "कल", "on Friday", "the 9th". */
        readonly earlier?: Day;
        /** "mid December", "around the 10th" */
        readonly about?: true;
      }
    /** A day that is over, whatever the tense; `again` is when it comes back. */
    | { readonly kind: 'past'; readonly day: Day; readonly again?: Day }
    /** With its last day. Of a period its unit, also of one that is over: "last month". */
    | {
        readonly kind: 'range';
        readonly from: Day;
        readonly to: Day;
        readonly unit?: PeriodUnit;
        /** "Monday to Friday" can be every week's. */
        readonly weekdays?: readonly Weekday[];
      }
    /** "3 days", "for two hours"; `day` and `time` are when it is over, counted from now. */
    | { readonly kind: 'length'; readonly amount: number; readonly unit: LengthUnit; readonly day: Day }
    /** Every week: "on Fridays", "every Monday", "हर गुरुवार". */
    | { readonly kind: 'weekdays'; readonly weekdays: readonly Weekday[] }
    /** A time or part of a day without the day: "at half four", "in the evening". */
    | { readonly kind: 'time' }
    | { readonly kind: 'hours'; readonly from: ClockTime; readonly to: ClockTime }
    /** It was said, and can't be acted on without a question. */
    | { readonly kind: 'unclear'; readonly why: Unclear; readonly candidates: readonly Day[] }
  );

export type Unclear =
  /** "Friday the 13th", where the 13th is a Sunday. */
  | 'contradiction'
  /** "30 February" */
  | 'impossible'
  /** 12/5, where it may be of December or May. */
  | 'ambiguous'
  /** Words of time beside it were not understood. */
  | 'unread';

/** Where and when somebody says it. */
export type TimeContext = {
  readonly today: Day;
  /** Minutes since midnight on the seller's clocks. */
  readonly minutes: number;
  /** Whether 12/5 is of May; unknown where it isn't there. */
  readonly dayFirst?: boolean;
  readonly workingDays: readonly Weekday[];
};

/** The same as said of the past: "yesterday" for "कल", the Friday before. */
export function inThePast(when: When): When {
  if (when.kind !== 'day' || !when.earlier) return when;
  const { day: again, earlier: day, about: _, kind: __, ...named } = when;
  return { ...named, kind: 'past', day, again };
}
