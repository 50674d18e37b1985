import { expect, test } from 'vitest';
import { loadOnce } from '../../src/bot/load-once.ts';

/** What is loaded, and how it goes each time. */
function loadable(...goes: readonly ('fails' | 'works')[]) {
  let loads = 0;
  const load = loadOnce(() => {
    loads += 1;
    return goes[loads - 1] === 'fails' ? Promise.reject(new Error('no such file')) : Promise.resolve(loads);
  });
  return { load, loads: () => loads };
}

test('all who ask share one load, at the same time and later', async () => {
  const { load, loads } = loadable('works');
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
  expect(loads()).toBe(1);
});

test('a load that failed is tried again by the next who asks', async () => {
  const { load } = loadable('fails', 'fails', 'works');
  await expect(Promise.all([load(), load()])).rejects.toThrow('no such file');
  await expect(load()).rejects.toThrow('no such file');
  expect(await load()).toBe(3);
});
