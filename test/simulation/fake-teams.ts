import type { ConversationReference, Message, Messenger, Sent } from '../../src/app/ports/messenger.ts';
import type { Chance } from './faults.ts';
import type { Steps } from './steps.ts';
import type { Witness } from './witness.ts';

const failed = (problem: Extract<Sent, { kind: 'failed' }>['problem'], retryAfterMs?: number): Sent => ({
  kind: 'failed',
  problem,
  reason: problem,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});

/** Teams as one copy of the bot meets it. */
export function connectTo(copy: object, chance: Chance, steps: Steps, witness: Witness): Messenger {
  const answerTo = ({ person }: ConversationReference, { kind }: Message): Sent => {
    if (chance.strikes('throttled')) return failed('busy', 1_000);
    if (chance.strikes('unavailable')) return failed('busy');
    // The words that stand for a card that was too big never are.
    if (kind === 'card' && chance.strikes('too big')) return failed('too-big');
    if (chance.strikes('refused')) {
      witness.excuse(person, 'refused');
      return failed('refused');
    }
    if (chance.strikes('unreachable')) {
      witness.excuse(person, 'unreachable');
      witness.noteUnreachable(person);
      return failed('unreachable');
    }
    if (chance.strikes('not delivered, and answered 504')) {
      witness.excuse(person, 'not delivered, and nobody knows');
      return { kind: 'unknown', reason: '504' };
    }
    witness.deliver(person);
    if (chance.strikes('delivered, but answered 502')) return { kind: 'unknown', reason: '502' };
    return { kind: 'sent', activityId: `to ${person}` };
  };

  return {
    send: async (to, message, claimBeforeSend) => {
      if (claimBeforeSend && !(await claimBeforeSend())) return failed('withdrawn');
      if (chance.strikes('dies before the request leaves')) steps.kill(copy);
      await steps.step(copy);
      const sent = answerTo(to, message);
      if (chance.strikes('dies before it knows the answer')) steps.kill(copy);
      await steps.step(copy);
      return sent;
    },
    update: (_to, activityId) => Promise.resolve({ kind: 'sent', activityId }),
  };
}
