/** Waits that can all be called off. */
export type Patience = {
  /** Resolves with the wait, or at once when patience is over. */
  wait(until: Promise<void>): Promise<void>;
  isOver(): boolean;
  end(): void;
};

export function createPatience(): Patience {
  const waiting = new Set<() => void>();
  let isOver = false;
  return {
    wait: (until) =>
      new Promise((resolve, reject) => {
        if (isOver) resolve();
        waiting.add(resolve);
        until.then(resolve, reject).finally(() => waiting.delete(resolve));
      }),
    isOver: () => isOver,
    end: () => {
      isOver = true;
      for (const goOn of waiting) goOn();
    },
  };
}
