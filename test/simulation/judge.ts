import type { Store } from '../../src/app/ports.ts';
import { instantAt, isWorkingDay, localTime } from '../../src/domain/calendar.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Seller } from './sellers.ts';
import { keyOf, type Witness } from './witness.ts';

export type Verdict = {
  readonly sellerDays: number;
  /** Days on which a card had to come, and nothing excused it. */
  readonly expected: number;
  readonly excused: number;
  /** `seller-3 2026-11-09`, for each list. */
  readonly doubles: readonly string[];
  readonly missing: readonly string[];
  readonly strays: readonly string[];
  /** Where the ledger says something else than what the seller saw. */
  readonly lies: readonly string[];
};

/** So shortly before five, what goes wrong may not be made good in time. */
const SHORT_OF_TIME_MS = 30 * 60_000;

export async function judge(
  sellers: readonly Seller[],
  { deliveries, excused, ticks }: Witness,
  store: Store,
  [from, to]: readonly [number, number],
): Promise<Verdict> {
  const verdict = {
    sellerDays: 0,
    expected: 0,
    excused: 0,
    doubles: [],
    missing: [],
    strays: [],
    lies: [],
  } as {
    -readonly [Key in keyof Verdict]: Verdict[Key] extends number ? number : string[];
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
      const state = (await store.dailyCard(person.tenant, person.id, day))?.state;
      if (count === 0 ? state === 'sent' : state !== 'sent' && state !== 'unknown')
        verdict.lies.push(`${key} ${state}`);
      if (!isWanted || !wasThere(ticks, calendar, day)) continue;
      if (excused.has(key)) verdict.excused += 1;
      else verdict.expected += 1;
      if (count === 0 && !excused.has(key)) verdict.missing.push(`${key} ${state}`);
    }
  }
  return verdict;
}

/** Whether the bot was there between somebody's hour and five in the afternoon. */
function wasThere(ticks: readonly number[], { hour, timeZone }: Seller['calendar'], day: Day): boolean {
  const opens = instantAt(day, hour, timeZone).getTime();
  const closes = instantAt(day, Math.max(17, hour + 1), timeZone).getTime() - SHORT_OF_TIME_MS;
  const first = ticks[firstFrom(ticks, opens)];
  return first !== undefined && first < closes;
}

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
