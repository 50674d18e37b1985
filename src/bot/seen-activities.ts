import { LRUCache } from 'lru-cache';
import type { Incoming } from './incoming.ts';

/** Teams delivers again what took long or went wrong on the way. */
export type SeenActivities<Answer> = {
  /** Does the work once per activity; a repeated delivery gets the same answer, even while the work is under way. */
  once(incoming: Incoming, work: () => Promise<Answer>): Promise<Answer>;
};

const MESSAGES = 10_000;
/** Answers are whole cards, some 60 kB in memory; an older click that comes again finds that it was done. */
const CLICKS = 500;
const TTL_MS = 10 * 60_000;

export function createSeenActivities<Answer>(): SeenActivities<Answer> {
  const messages = new LRUCache<string, Promise<Answer>>({ max: MESSAGES, ttl: TTL_MS });
  const clicks = new LRUCache<string, Promise<Answer>>({ max: CLICKS, ttl: TTL_MS });
  return {
    once: ({ id, type, conversation, from }, work) => {
      if (id === undefined) return work();
      const answers = type === 'invoke' ? clicks : messages;
      const key = JSON.stringify([conversation.id, from.id, id]);
      const known = answers.get(key);
      if (known) return known;
      const answer = work();
      answers.set(key, answer);
      return answer;
    },
  };
}
