import { createHash } from 'node:crypto';
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
    once: (incoming, work) => {
      const { id, type, conversation, from } = incoming;
      if (id === undefined) return work();
      const answers = type === 'invoke' ? clicks : messages;
      const key = JSON.stringify([conversation.id, from.id, id, ...contentOf(incoming)]);
      const known = answers.get(key);
      if (known) return known;
      const answer = work();
      answers.set(key, answer);
      return answer;
    },
  };
}

/**
 * An edited message has the id of the message that it was. What changes nothing that the bot reads, as the preview of a
 * link, is the same message.
 */
function contentOf({ type, text = '', attachments = [] }: Incoming): readonly string[] {
  if (type !== 'message' && type !== 'messageUpdate') return [type];
  const said = JSON.stringify([text, attachments.map(({ name }) => name)]);
  return [createHash('sha256').update(said).digest('base64url')];
}
