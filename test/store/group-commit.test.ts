import { DatabaseError } from 'pg';
import { expect, test } from 'vitest';
import { together } from '../../src/store/postgres/group-commit.ts';

/** Answers when the test says so, and notes what was asked together. */
function aServer() {
  const batches: (readonly string[])[] = [];
  const answers: (() => void)[] = [];
  const ask = async (all: readonly string[]): Promise<readonly string[]> => {
    batches.push(all);
    await new Promise<void>((resolve) => answers.push(resolve));
    if (all.includes('bad')) throw new DatabaseError('invalid', 0, 'error');
    if (all.includes('cut')) throw Object.assign(new Error('Connection terminated'), { syscall: 'read' });
    return all.map((one) => `${one}!`);
  };
  const answerAll = async () => {
    for (let step = 0; step < 20; step += 1) {
      answers.shift()?.();
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  return { ask, batches, answerAll };
}

/** "1" in "a1"; most are of the same. */
const tenantOf = (asked: string): string => /\d/.exec(asked)?.[0] ?? '';

test('who asks alone is asked for at once, who comes meanwhile goes together', async () => {
  const { ask, batches, answerAll } = aServer();
  const add = together(ask, { tenantOf });
  const answers = Promise.all(['a', 'b', 'c'].map(add));
  expect(batches).toEqual([['a']]);
  await answerAll();
  expect(await answers).toEqual(['a!', 'b!', 'c!']);
  expect(batches).toEqual([['a'], ['b', 'c']]);
});

test('two of whom the same is said are asked one after the other', async () => {
  const { ask, batches, answerAll } = aServer();
  const add = together(ask, { tenantOf, keyOf: (asked) => asked });
  const answers = Promise.all(['a', 'b', 'b', 'c'].map(add));
  await answerAll();
  expect(await answers).toEqual(['a!', 'b!', 'b!', 'c!']);
  expect(batches).toEqual([['a'], ['b', 'c'], ['b']]);
});

test('one that is refused is refused alone', async () => {
  const { ask, answerAll } = aServer();
  const answers = Promise.allSettled(['a', 'b', 'bad', 'c'].map(together(ask, { tenantOf })));
  await answerAll();
  expect((await answers).map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
});

test('a connection that is lost is said to all who were asked for, and not to those after them', async () => {
  const { ask, batches, answerAll } = aServer();
  const add = together(ask, { tenantOf });
  const answers = Promise.allSettled(['a', 'b', 'cut'].map(add));
  await answerAll();
  expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  const later = add('d');
  await answerAll();
  expect(await later).toBe('d!');
  expect(batches).toEqual([['a'], ['b', 'cut'], ['d']]);
});

test('tenants are never asked for together, and do not wait for one another', async () => {
  const { ask, batches, answerAll } = aServer();
  const add = together(ask, { tenantOf });
  const answers = Promise.all(['a1', 'b2', 'c1', 'd2', 'e1'].map(add));
  expect(batches).toEqual([['a1'], ['b2']]);
  await answerAll();
  expect(await answers).toEqual(['a1!', 'b2!', 'c1!', 'd2!', 'e1!']);
  expect(batches).toEqual([['a1'], ['b2'], ['c1', 'e1'], ['d2']]);
});
