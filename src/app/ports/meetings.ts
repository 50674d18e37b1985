import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { Span } from '../../domain/free-times.ts';
import type { Correspondent } from './mailer.ts';

/** The calendar of a seller. */
export type CalendarOf = { readonly tenant: TenantId; readonly seller: PersonId };

export type Invitation = CalendarOf & {
  /** The same for each try, so that they come to one meeting. */
  readonly key: string;
  readonly to: Correspondent;
  readonly subject: string;
  readonly at: Span;
};

export type Busy = { readonly kind: 'known'; readonly busy: readonly Span[] } | CalendarProblem;

export type Invited =
  /** When it is: of an earlier try, what that asked for. */
  | { readonly kind: 'invited'; readonly at: Span }
  /** The seller has something else then. */
  | { readonly kind: 'taken' }
  | CalendarProblem;

/** What a calendar has by now of a meeting that was made with that key. */
export type MeetingFound =
  | { readonly kind: 'planned'; readonly at: Span; readonly isDeclined: boolean }
  /** Canceled, or deleted. */
  | { readonly kind: 'called-off' }
  | CalendarProblem;

/** `refused`: the bot may not use that calendar. `away`: it can't be told now, and asking again does no harm. */
export type CalendarProblem = { readonly kind: 'refused' | 'away'; readonly reason: string };

/** Looks into sellers' calendars, and invites for them. */
export type Meetings = {
  busy(calendar: CalendarOf, within: Span): Promise<Busy>;
  invite(invitation: Invitation): Promise<Invited>;
  find(calendar: CalendarOf, key: Invitation['key']): Promise<MeetingFound>;
};
