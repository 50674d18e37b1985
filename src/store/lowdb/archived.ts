import type { Enrollment, HistoryEntry } from '../../domain/enrollment.ts';
import type { Place } from './journal.ts';

/** What stays in memory of an enrollment that went to an archive file: how it is found, and where it is. */
export type Archived = Pick<Enrollment, 'tenant' | 'id' | 'record' | 'revision'> & {
  /** The newest entry of everybody who is in its history. */
  readonly history: readonly Pick<HistoryEntry, 'by' | 'at'>[];
  /** The number and the format of the archive file. */
  readonly archive: number;
  readonly format: number;
  readonly place: Place;
};

export function newestOfEach(history: readonly HistoryEntry[]): Archived['history'] {
  const newest = new Map<string, Archived['history'][number]>();
  for (const { by, at } of history) {
    if (Date.parse(at) >= Date.parse(newest.get(by)?.at ?? at)) newest.set(by, { by, at });
  }
  return [...newest.values()];
}
