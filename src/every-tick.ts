import { errorName, type Log } from './app/ports/runtime.ts';

/** Runs one after the other, never two at once; stops after the one that is running. */
export function everyTick(
  tickMs: number,
  work: () => Promise<unknown>,
  log: Log,
  failure: string,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  const tick = () => {
    if (isBusy) return;
    isBusy = true;
    running = work()
      .catch((error: unknown) => log.error(failure, { error: errorName(error) }))
      .finally(() => (isBusy = false));
  };
  const timer = setInterval(tick, tickMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
