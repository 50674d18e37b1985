import type { Day } from '../day.ts';
import type { DeliveryOutcome } from './delivery-outcome.ts';

/** What a received message is, and the rule that says so. Whom it is from or about is decided elsewhere. */
export type Verdict = { readonly why: string } & (
  | { readonly kind: 'delivery'; readonly outcomes: readonly DeliveryOutcome[] }
  | { readonly kind: 'out-of-office'; readonly back: ReturnDay }
  | { readonly kind: Exclude<VerdictKind, 'delivery' | 'out-of-office'> }
);

export const VERDICTS = [
  /** A mail server's report on a message of ours. */
  'delivery',
  /** A mail server seems to say that a message came back, in words alone. */
  'probable-bounce',
  /** "Read", or "deleted unread", which is no answer. */
  'receipt',
  'out-of-office',
  /** Whoever it was no longer works there. */
  'left-company',
  /** Prove that you are human. */
  'challenge',
  /** A machine's: a ticket was opened, thank you for your message. */
  'automatic',
  /** A newsletter or a mailing list. */
  'list',
  /** The seller's own. */
  'own',
  /** Write no more. */
  'unsubscribe',
  'forward',
  'reply',
  /** Somebody wrote, and what that is to us, a person has to say. */
  'undecided',
] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** `isGuess`: they did not say, or not clearly. */
export type ReturnDay = { readonly day: Day; readonly isGuess: boolean };
