import type { Day } from '../day.ts';
import type { EnrollmentId, FiringId, PersonId, RecordId, TemplateId, TenantId } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** What happened that set a rule off. */
export type Cause =
  /** It came to fit. */
  | { readonly kind: 'joined' }
  | { readonly kind: 'renewal'; readonly on: Day }
  | { readonly kind: 'ended'; readonly enrollment: EnrollmentId; readonly template: TemplateId }
  /** It fitted when the rule was switched on, and whoever did so wanted those, too. */
  | { readonly kind: 'matched'; readonly by: PersonId };

/** Why nothing came of it. */
export const LEFT_REASONS = [
  'no-owner',
  'unknown-seller',
  'not-led',
  'limited',
  'running',
  'no-longer',
  'archived',
  'do-not-contact',
  'wrong-record-type',
  'listed',
  'template-off',
  'rule-off',
  'expired',
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

export type FiringState =
  /** It is decided soon, or on a later day where the day's number is reached. */
  | { readonly kind: 'waiting' }
  /** It is on its seller's list of the day until they answer. */
  | { readonly kind: 'proposed' }
  | { readonly kind: 'enrolled'; readonly enrollment: EnrollmentId; readonly by: 'rule' | 'seller' }
  | { readonly kind: 'declined'; readonly by: PersonId }
  | { readonly kind: 'left'; readonly why: LeftReason };

/** That a rule was set off by a record, and what became of it. */
export type Firing = {
  readonly tenant: TenantId;
  readonly id: FiringId;
  readonly revision: number;
  readonly rule: string;
  readonly record: RecordId;
  /** ISO instant at which it happened. */
  readonly at: string;
  readonly cause: Cause;
  readonly state: FiringState;
  /** Whose it became, and on which of their days: the day's number is counted by these. */
  readonly seller?: PersonId;
  readonly day?: Day;
  /** ISO instant at which it is looked at again: to be decided, to expire, to be forgotten. None: it is forgotten now. */
  readonly lookAt?: string;
};

const DAY_MS = 24 * 60 * 60_000;
/** A proposal that nobody answers. */
const PROPOSED_DAYS = 21;
/** For a rule that does something for a record only once, that is how long "once" is. */
const ONCE_DAYS = 730;
const KEPT_DAYS = 90;

export const laterBy = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * DAY_MS).toISOString();

/** The same edge has the same id, whoever notices it, so that it is kept once. */
export function firingId(
  { id, again, trigger }: Pick<Rule, 'id' | 'again' | 'trigger'>,
  record: RecordId,
  cause: Cause,
  today: Day,
): FiringId {
  if (trigger.kind === 'renewal' && cause.kind === 'renewal')
    return `${id}.${record}.${cause.on}` as FiringId;
  if (!again) return `${id}.${record}` as FiringId;
  return `${id}.${record}.${cause.kind === 'ended' ? cause.enrollment : today}` as FiringId;
}

type Fired = { readonly tenant: TenantId; readonly at: string; readonly today: Day };

export const newFiring = (
  rule: Rule,
  record: RecordId,
  cause: Cause,
  { tenant, at, today }: Fired,
): Firing => ({
  tenant,
  id: firingId(rule, record, cause, today),
  revision: 1,
  rule: rule.id,
  record,
  at,
  cause,
  state: { kind: 'waiting' },
  lookAt: at,
});

type Becomes = Pick<Firing, 'state'> & Partial<Pick<Firing, 'seller' | 'day'>>;

/** With what became of it at that instant; where it is over, until it is forgotten. */
export const movedOn = (firing: Firing, { state, ...whose }: Becomes, at: string): Firing => ({
  ...firing,
  ...whose,
  revision: firing.revision + 1,
  state,
  lookAt: laterBy(at, state.kind === 'proposed' ? PROPOSED_DAYS : keptDays(firing)),
});

/** It stays as it is until that instant. */
export const putOff = (firing: Firing, until: string): Firing => ({
  ...firing,
  revision: firing.revision + 1,
  lookAt: until,
});

export function forgottenFiring({ lookAt: _, ...firing }: Firing): Firing {
  return { ...firing, revision: firing.revision + 1 };
}

/** The rule does nothing more for that record; else it does again when it happens again. */
export const isOnlyOnce = ({ rule, record, id }: Firing): boolean => id === `${rule}.${record}`;

const keptDays = (firing: Firing): number => (isOnlyOnce(firing) ? ONCE_DAYS : KEPT_DAYS);

export const isOpenFiring = ({ state }: Firing): boolean =>
  state.kind === 'waiting' || state.kind === 'proposed';

/** Whether it takes up one of a seller's places of the day. */
export const isCounted = ({ state }: Firing): boolean => state.kind !== 'waiting' && state.kind !== 'left';
