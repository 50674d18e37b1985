import { LRUCache } from 'lru-cache';
import type { ModelQuestion } from '../app/ports/model-reader.ts';
import type { Day } from '../domain/day.ts';

/** Counts what each person asked on a day of theirs; takes one more, or says no. */
export type Allowance = (question: Pick<ModelQuestion, 'asker' | 'today'>) => boolean;

const MOST_PEOPLE = 10_000;

/** In memory: a restart begins anew, and each copy of the bot counts for itself. It guards a bill, not a secret. */
export function createAllowance(perDay: number): Allowance {
  const asked = new LRUCache<string, { readonly day: Day; readonly count: number }>({ max: MOST_PEOPLE });
  return ({ asker: { tenant, person }, today }) => {
    const key = JSON.stringify([tenant, person]);
    const before = asked.get(key);
    const count = before?.day === today ? before.count : 0;
    if (count >= perDay) return false;
    asked.set(key, { day: today, count: count + 1 });
    return true;
  };
}
