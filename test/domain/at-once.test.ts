import { expect, test } from 'vitest';
import { atOnceForEach } from '../../src/domain/at-once.ts';

test('so many at once for each key, and the others in the order of asking', async () => {
  const inTurn = atOnceForEach(2);
  const ends: (() => void)[] = [];
  const began: string[] = [];
  const work = (name: string) => () => {
    began.push(name);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  const all = ['a1', 'a2', 'a3', 'b1'].map((name) => inTurn(name[0] ?? '', work(name)));
  await Promise.resolve();
  expect(began).toEqual(['a1', 'a2', 'b1']);
  ends[0]?.();
  await all[0];
  expect(began).toEqual(['a1', 'a2', 'b1', 'a3']);
  ends.forEach((end) => end());
  ends.at(-1)?.();
  await Promise.all(all);
});
