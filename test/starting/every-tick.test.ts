import { expect, onTestFinished, test } from 'vitest';
import { everyTick } from '../../src/every-tick.ts';

const HOW = { tickMs: 1, longestMs: 20 };

/** Runs these rounds, one a tick; resolves with what went wrong once the last one has begun. */
async function run(...rounds: readonly (() => Promise<unknown>)[]): Promise<readonly string[]> {
  const problems: string[] = [];
  await new Promise<void>((lastBegun) => {
    let round = 0;
    const stop = everyTick(
      HOW,
      async () => {
        const work = rounds[round];
        round += 1;
        if (round === rounds.length) lastBegun();
        await work?.();
      },
      (error) => problems.push((error as Error).name),
    );
    onTestFinished(stop);
  });
  return problems;
}

const done = () => Promise.resolve();
const failing = () => Promise.reject(new RangeError('too far'));
const endless = () => new Promise<never>(() => undefined);

test('a round that fails is told of, and the next one goes on', async () => {
  expect(await run(failing, done, failing, done)).toEqual(['RangeError', 'RangeError']);
});

test('a round that waits for what never comes is told of, and the next one goes on', async () => {
  expect(await run(done, endless, done)).toEqual(['TookTooLong']);
});

test('no round begins before the last one has ended', async () => {
  let underWay = 0;
  const counted = async () => {
    underWay += 1;
    expect(underWay).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 4));
    underWay -= 1;
  };
  expect(await run(counted, counted, counted)).toEqual([]);
});
