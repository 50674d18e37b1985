import { LRUCache } from 'lru-cache';
import type { Incoming } from './incoming.ts';

/** Teams delivers again what took long or went wrong on the way. */
export type SeenActivities<Answer> = {
  /** Does the work once for each activity; whoever brings it again gets the same answer, also while it is under way. */
  once(incoming: Incoming, work: () => Promise<Answer>): Promise<Answer>;
};

export function createSeenActivities<Answer>(
  limit = 10_000,
  timeToLiveMs = 10 * 60_000,
): SeenActivities<Answer> {
  const answers = new LRUCache<string, Promise<Answer>>({ max: limit, ttl: timeToLiveMs });
  return {
    once: ({ id, conversation }, work) => {
      if (id === undefined) return work();
      const key = JSON.stringify([conversation.id, id]);
      const known = answers.get(key);
      if (known) return known;
      const answer = work();
      answers.set(key, answer);
      return answer;
    },
  };
}
