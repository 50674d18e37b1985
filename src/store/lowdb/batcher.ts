/**
 * Handles items one batch at a time: items added during a batch make up the next one. `handle` returns one answer per
 * item, in order; when it fails, all items of that batch fail with it.
 */
export function createBatcher<Item, Answer>(handle: (items: readonly Item[]) => Promise<readonly Answer[]>) {
  let waiting: Item[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<readonly Answer[]> | undefined;

  const handleWaiting = () => {
    const batch = waiting;
    waiting = [];
    next = undefined;
    return handle(batch);
  };

  return {
    add: async (item: Item): Promise<Answer> => {
      const place = waiting.push(item) - 1;
      // A failed batch is reported to its own items; the next one is tried all the same.
      next ??= last = last.then(handleWaiting, handleWaiting);
      return (await next)[place] as Answer;
    },
    /** Resolves once everything that was added has been handled, successfully or not. */
    idle: async (): Promise<void> => {
      await last.catch(() => undefined);
    },
  };
}
