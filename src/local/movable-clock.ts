import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MovableClock } from '../app/ports/runtime.ts';
import { instantAt, localTime } from '../domain/calendar.ts';
import { addDays, weekdayOf } from '../domain/day.ts';

const START_HOUR = 8;

/**
 * A clock that runs like the machine's, from another time. It begins on the present or coming Monday at 08:00. The
 * folder remembers how far it was moved, so that stored times never lie in its future after a restart.
 */
export async function openMovableClock(
  folder: string,
  timeZone: string,
  machine: () => Date,
): Promise<MovableClock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'clock.json');
  let ahead = (await readAhead(file)) ?? mondayMorning(machine(), timeZone).getTime() - machine().getTime();
  const keep = () => writeFile(file, JSON.stringify({ aheadMs: ahead }), { mode: 0o600 });
  await keep();
  return {
    now: () => new Date(machine().getTime() + ahead),
    moveTo: async (instant) => {
      ahead = instant.getTime() - machine().getTime();
      await keep();
    },
  };
}

function mondayMorning(now: Date, timeZone: string): Date {
  const { day } = localTime(now, timeZone);
  return instantAt(addDays(day, (8 - weekdayOf(day)) % 7), START_HOUR, timeZone);
}

async function readAhead(file: string): Promise<number | undefined> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as { readonly aheadMs?: unknown };
    return typeof kept.aheadMs === 'number' ? kept.aheadMs : undefined;
  } catch {
    // No file yet, or someone edited it: local mode's clock may start over.
    return undefined;
  }
}
