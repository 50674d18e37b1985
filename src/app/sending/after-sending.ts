import type { ConversationReference, DeliveryProblem, Sent } from '../ports/messenger.ts';
import type { Clock } from '../ports/runtime.ts';
import type { Changes } from '../ports/changes.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** Of these, the seller can't do anything about; they pass, or the operator mends them. */
const LATER: readonly DeliveryProblem[] = ['busy', 'not-registered'];

/** What became of a message that left by itself; `waiting`: it is tried again. */
export function stateAfter(sent: Sent): 'sent' | 'unknown' | 'waiting' | 'failed' {
  if (sent.kind !== 'failed') return sent.kind;
  return LATER.includes(sent.problem) ? 'waiting' : 'failed';
}

/** Milliseconds until the next try. The pace to Teams spreads those who come back at once. */
export function pauseAfter(tries: number, sent: Sent): number {
  if (sent.kind === 'failed' && sent.problem === 'not-registered') return LONGEST_PAUSE_MS;
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
  return Math.max(pause, sent.kind === 'failed' ? (sent.retryAfterMs ?? 0) : 0);
}

/** Until they write, or install the bot again: both bring a reference without that mark. */
export function unreachableAfter(
  { clock }: { readonly clock: Clock },
  reference: ConversationReference,
  sent: Sent,
): Pick<Changes, 'uninstall' | 'references'> {
  if (sent.kind !== 'failed') return {};
  if (sent.problem === 'conversation-gone') return { uninstall: reference.person };
  if (sent.problem !== 'unreachable') return {};
  const since = clock.now().toISOString();
  return { references: [{ ...reference, unreachable: { since, reason: sent.reason } }] };
}
