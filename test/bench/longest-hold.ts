import { setImmediate } from 'node:timers/promises';

/** For how many milliseconds of CPU time the work kept the loop at the longest, and what it came to. */
export async function longestHold<Answer>(
  work: () => Promise<Answer>,
): Promise<{ readonly ms: number; readonly answer: Answer }> {
  let longest = 0;
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      const before = process.cpuUsage();
      await setImmediate();
      const { user, system } = process.cpuUsage(before);
      longest = Math.max(longest, (user + system) / 1_000);
    }
  };
  const watching = watch();
  const answer = await work();
  // What is done in the background holds the loop as well.
  await setImmediate();
  isOver = true;
  await watching;
  return { ms: longest, answer };
}
