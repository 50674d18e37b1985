import type { Chunk } from './chunks.ts';
import type { Sort } from './vocabulary/sorts.ts';

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
  'taarikh',
  'calendar-week',
  'day-after',
]);

/** They belong to what comes right after them. */
const STEPS: ReadonlySet<Sort> = new Set<Sort>(['next', 'last', 'mid', 'following']);

/** Words that join a time to what it is counted from. */
const GLUE: ReadonlySet<Sort> = new Set<Sort>([
  'of',
  'the',
  'ka',
  'after',
  'before',
  'baad',
  'pehle',
  'from',
  'in',
  'a',
  'this',
  'mein',
  'se',
]);

/** What was not read whole is unread: words of time beside a time that no rule took make all of it unclear. */
export function unreadAround(chunks: readonly Chunk[]): readonly Chunk[] {
  const result: Chunk[] = [];
  for (const chunk of chunks) {
    const before = result.at(-1);
    const gap = glueBehind(result);
    const other = result[result.length - 1 - gap];
    const of = result.slice(result.length - gap).some(({ sort }) => sort === 'of');
    if (
      other &&
      before &&
      (spoils(other, chunk, gap) || (of && other.sort === 'moment' && chunk.sort === 'moment'))
    ) {
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

function spoils(one: Chunk, two: Chunk, gap: number): boolean {
  if (one.sort === 'moment') return LEFT_OVER.has(two.sort);
  if (two.sort !== 'moment') return false;
  return STEPS.has(one.sort) ? gap === 0 : LEFT_OVER.has(one.sort) && (gap > 0 || one.sort !== 'unit');
}

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
