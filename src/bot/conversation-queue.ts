export type ConversationQueue = {
  /** Teams refuses concurrent operations on one conversation, so they run one after another. */
  inTurn<Value>(conversationId: string, work: () => Promise<Value>): Promise<Value>;
  /** How many are under way or waiting in a conversation. */
  length(conversationId: string): number;
  /** The same of all conversations together. */
  size(): number;
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>;
};

type Line = { readonly last: Promise<unknown>; readonly length: number };

export function createConversationQueue(): ConversationQueue {
  const lines = new Map<string, Line>();
  const length = (conversationId: string): number => lines.get(conversationId)?.length ?? 0;
  const leave = (conversationId: string): void => {
    const line = lines.get(conversationId);
    if (line && line.length > 1) lines.set(conversationId, { ...line, length: line.length - 1 });
    else lines.delete(conversationId);
  };
  return {
    inTurn: async (conversationId, work) => {
      const before = lines.get(conversationId)?.last;
      const mine = before ? before.then(work, work) : work();
      lines.set(conversationId, { last: mine, length: length(conversationId) + 1 });
      try {
        return await mine;
      } finally {
        leave(conversationId);
      }
    },
    length,
    size: () => [...lines.values()].reduce((sum, line) => sum + line.length, 0),
    idle: async () => {
      while (lines.size > 0) await Promise.allSettled([...lines.values()].map(({ last }) => last));
    },
  };
}
