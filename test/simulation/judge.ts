import type { DailyCardEntry } from '../../src/app/ports/daily-card-entry.ts';
import { instantAt, isWorkingDay, localTime } from '../../src/domain/calendar.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Seller } from './sellers.ts';
import { keyOf, type Witness } from './witness.ts';

export type Verdict = {
  readonly sellerDays: number;
  /** Days on which a card came, or had to. */
  readonly expected: number;
  /** Days on which none came, by what excuses it. */
  readonly excused: Readonly<Record<string, number>>;
  /** `seller-3 2026-11-09`, for each list. */
  readonly doubles: readonly string[];
  readonly missing: readonly string[];
  readonly strays: readonly string[];
  /** Where the ledger says something else than what the seller saw. */
  readonly lies: readonly string[];
};

/** This close to five o'clock there may be no time left to recover from a fault. */
const SHORT_OF_TIME_MS = 30 * 60_000;

export function judge(
  sellers: readonly Seller[],
  { deliveries, excused, ticks }: Witness,
  ledger: ReadonlyMap<string, DailyCardEntry['state']>,
  [from, to]: readonly [number, number],
): Verdict {
  const verdict = {
    sellerDays: 0,
    expected: 0,
    excused: {},
    doubles: [],
    missing: [],
    strays: [],
    lies: [],
  } as {
    -readonly [Key in keyof Verdict]: Verdict[Key] extends readonly string[] ? string[] : Verdict[Key];
  };
  for (const { person, calendar, dueFrom } of sellers) {
    const last = localTime(new Date(to), calendar.timeZone).day;
    for (let day = localTime(new Date(from), calendar.timeZone).day; day < last; day = addDays(day, 1)) {
      verdict.sellerDays += 1;
      const key = keyOf(person.id, day);
      const count = deliveries.get(key) ?? 0;
      const isWanted = isWorkingDay(calendar, day) && dueFrom <= day;
      if (count > 1) verdict.doubles.push(key);
      if (count > 0 && !isWanted) verdict.strays.push(key);
      const state = ledger.get(key);
      if (count === 0 ? state === 'sent' : state !== 'sent' && state !== 'unknown')
        verdict.lies.push(`${key} ${state}`);
      if (!isWanted || !wasThere(ticks, calendar, day)) continue;
      const excuse = count === 0 && isGivenUp(state, excused.get(key)) ? excused.get(key) : undefined;
      if (excuse === undefined) verdict.expected += 1;
      else verdict.excused = { ...verdict.excused, [excuse]: (verdict.excused[excuse] ?? 0) + 1 };
      if (count === 0 && excuse === undefined) verdict.missing.push(`${key} ${state}`);
    }
  }
  return verdict;
}

/** The store failed before anything was claimed, and all were down when it was to be made good. */
export const NEVER_TRIED = 'not read, then all were down';

/** Nothing is excused of which the bot itself does not say that it went wrong. */
const isGivenUp = (state: DailyCardEntry['state'] | undefined, excuse: string | undefined): boolean =>
  excuse === NEVER_TRIED ? state === undefined : state === 'unknown' || state === 'failed';

/** Whether the bot was there between someone's hour and five in the afternoon. */
function wasThere(ticks: readonly number[], calendar: Seller['calendar'], day: Day): boolean {
  const opens = instantAt(day, calendar.hour, calendar.timeZone).getTime();
  const first = ticks[firstFrom(ticks, opens)];
  return first !== undefined && first < closingTime(calendar, day);
}

/** When it is too late for what was not brought before; what goes wrong so late may not be made good. */
export const closingTime = ({ hour, timeZone }: Seller['calendar'], day: Day): number =>
  instantAt(day, Math.max(17, hour + 1), timeZone).getTime() - SHORT_OF_TIME_MS;

function firstFrom(ticks: readonly number[], at: number): number {
  let low = 0;
  let high = ticks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ticks[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
