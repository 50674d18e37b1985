import type { HistoryEntry } from '../../domain/enrollment.ts';
import type { Archived } from './rows.ts';

export function newestOfEach(history: readonly HistoryEntry[]): Archived['history'] {
  const newest = new Map<string, Archived['history'][number]>();
  for (const { by, at } of history) {
    if (Date.parse(at) >= Date.parse(newest.get(by)?.at ?? at)) newest.set(by, { by, at });
  }
  return [...newest.values()];
}
