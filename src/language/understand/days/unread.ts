import type { Chunk } from './chunks.ts';
import type { Sort } from './sorts.ts';

/** What says a time and nothing else: left over beside one that was read, it belonged to it. */
const LEFT_OVER: ReadonlySet<Sort> = new Set<Sort>([
  'weekday',
  'month',
  'unit',
  'workday',
  'quarter',
  'quarter-name',
  'weekend',
  'fortnight',
  'festival',
  'mid',
  'next',
  'last',
  'following',
  'taarikh',
  'oclock',
  'calendar-week',
  'day-after',
]);

/** Words that join a time to what it is counted from. */
const GLUE: ReadonlySet<Sort> = new Set<Sort>(['of', 'the', 'ka', 'after', 'before', 'from', 'in', 'a', 'this', 'mein', 'se']);

/** What was not read whole is unread: words of time beside a time that no rule took make all of it unclear. */
export function unreadAround(chunks: readonly Chunk[]): readonly Chunk[] {
  const result: Chunk[] = [];
  for (const chunk of chunks) {
    const before = result.at(-1);
    const gap = glueBehind(result);
    const other = result[result.length - 1 - gap];
    if (other && before && spoils(other, chunk)) {
      result.splice(result.length - 1 - gap, gap + 1, unread(other, chunk));
    } else {
      result.push(chunk);
    }
  }
  return result;
}

function glueBehind(chunks: readonly Chunk[]): number {
  let glue = 0;
  while (glue < 2 && GLUE.has(chunks[chunks.length - 1 - glue]?.sort ?? 'other')) glue += 1;
  return glue;
}

const spoils = (one: Chunk, two: Chunk): boolean =>
  (one.sort === 'moment' && LEFT_OVER.has(two.sort)) || (LEFT_OVER.has(one.sort) && two.sort === 'moment');

function unread(one: Chunk, two: Chunk): Chunk {
  const when = one.when ?? two.when;
  const candidates = when?.kind === 'day' ? [when.day] : [];
  return {
    from: one.from,
    to: two.to,
    sort: 'moment',
    n: 0,
    when: { kind: 'unclear', why: 'unread', candidates },
  };
}
