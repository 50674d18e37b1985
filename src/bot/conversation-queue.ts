export type ConversationQueue = {
  /** Teams refuses concurrent operations on one conversation, so they run one after another. */
  inTurn<Value>(conversationId: string, work: () => Promise<Value>): Promise<Value>;
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>;
};

export function createConversationQueue(): ConversationQueue {
  const last = new Map<string, Promise<unknown>>();
  return {
    inTurn: async (conversationId, work) => {
      const before = last.get(conversationId);
      const mine = before ? before.then(work, work) : work();
      last.set(conversationId, mine);
      try {
        return await mine;
      } finally {
        if (last.get(conversationId) === mine) last.delete(conversationId);
      }
    },
    idle: async () => {
      while (last.size > 0) await Promise.allSettled(last.values());
    },
  };
}
