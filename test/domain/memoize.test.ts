import { expect, test } from 'vitest';
import { memoize } from '../../src/domain/memoize.ts';

/** A function that notes what it is asked. */
function createNoting() {
  const asked: string[] = [];
  const work = (word: string): number => {
    asked.push(word);
    return word.length;
  };
  return { asked, work };
}

test('what was asked before is not worked out again', () => {
  const { asked, work } = createNoting();
  const lengthOf = memoize(2, work);
  expect(['one', 'three', 'one', 'three'].map(lengthOf)).toEqual([3, 5, 3, 5]);
  expect(asked).toEqual(['one', 'three']);
});

test('no more is kept than the limit', () => {
  const { asked, work } = createNoting();
  const lengthOf = memoize(2, work);
  expect(['one', 'three', 'seven', 'one'].map(lengthOf)).toEqual([3, 5, 5, 3]);
  expect(asked).toEqual(['one', 'three', 'seven', 'one']);
});
