import type { Enrollment } from '../../domain/enrollment.ts';
import type { Archive } from './archive.ts';
import type { Archived } from './rows.ts';
import type { Indexes } from './indexes.ts';

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/** How long ended enrollments stay in memory: longer than anything can happen to them or asks for them every day. */
const KEPT = 90 * DAY;

/** How many enrollments go to one file. */
const MANY = 1000;

export type ArchivedPair = readonly [Enrollment, Archived];

/**
 * Moves enrollments that ended long ago to the archive. "Long ago" counts back from the newest entry of any history,
 * because the store knows no clock; it checks once a week of that time.
 */
export function createArchiver(
  archive: Archive,
  { ended, lastTouched }: Indexes,
  keep: (pairs: readonly ArchivedPair[]) => Promise<unknown>,
) {
  let lookedIn = -Infinity;
  let running: Promise<void> = Promise.resolve();

  const moveOlder = async (now: number) => {
    const instant = new Date(now - KEPT).toISOString();
    for (let old = ended.upTo(instant, MANY); old.length > 0; old = ended.upTo(instant, MANY)) {
      const entries = await archive.write(old);
      await keep(old.flatMap((one, index) => (entries[index] ? [[one, entries[index]] as const] : [])));
    }
  };

  return {
    /** Does in the background what there is to do. */
    look: (onFailed: (problem: unknown) => void): void => {
      const now = lastTouched.newest();
      const week = Math.floor(now / WEEK);
      if (week <= lookedIn) return;
      lookedIn = week;
      running = running.then(() => moveOlder(now)).catch(onFailed);
    },
    idle: () => running,
  };
}
