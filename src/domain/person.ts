import type { Weekday } from './day.ts';
import type { PersonId, TenantId } from './ids.ts';
import type { Language } from './text.ts';

/** What a person set for themselves; what is missing is the organization's, or what Teams says. */
export type PersonSettings = {
  readonly language?: Language;
  readonly timeZone?: string;
  /** Full hour of the day, 0–23, at which the daily card comes. */
  readonly hour?: number;
  readonly workingDays?: readonly Weekday[];
};

/** Somebody who talks to the bot. */
export type Person = {
  readonly tenant: TenantId;
  readonly id: PersonId;
  readonly name: string;
  readonly settings: PersonSettings;
  /** What Teams last said of them. */
  readonly seen: { readonly locale?: string; readonly timeZone?: string };
  /** When their next daily card is due, as an ISO instant; kept by the store in an index. */
  readonly nextCardAt?: string;
};
