import { LRUCache } from 'lru-cache';
import { createSlidingWindow, type SlidingWindow } from './sliding-window.ts';
import type { Time } from './time.ts';

/** How many messages Teams accepts from a bot in one conversation within how many milliseconds. */
export type Window = { readonly ms: number; readonly messages: number };

export const TEAMS_WINDOWS: readonly Window[] = [
  { ms: 1_000, messages: 7 },
  { ms: 2_000, messages: 8 },
  { ms: 30_000, messages: 60 },
  { ms: 3_600_000, messages: 1_800 },
];

export type ConversationLimits = {
  /** Resolves when the conversation has room for another message, which is then counted. */
  room(conversationId: string): Promise<void>;
};

/** Conversations that have been quiet can be forgotten. */
const CONVERSATIONS = 50_000;

export function createConversationLimits(time: Time, windows: readonly Window[]): ConversationLimits {
  const longest = Math.max(0, ...windows.map(({ ms }) => ms));
  const conversations = new LRUCache<string, SlidingWindow>({ max: CONVERSATIONS });

  const messagesOf = (conversationId: string): SlidingWindow => {
    const sent = conversations.get(conversationId) ?? createSlidingWindow(longest);
    conversations.set(conversationId, sent);
    return sent;
  };

  return {
    room: async (conversationId) => {
      if (windows.length === 0) return;
      const sent = messagesOf(conversationId);
      for (;;) {
        const now = time.now();
        const openAt = Math.max(
          ...windows.map(({ ms, messages }) => (sent.nthLast(messages) ?? -Infinity) + ms),
        );
        // Teams forgets a message when the window is over, not before.
        if (openAt < now) {
          sent.add(now);
          return;
        }
        await time.wait(openAt - now + 1);
      }
    },
  };
}
