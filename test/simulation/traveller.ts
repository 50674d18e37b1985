import type { Defaults } from '../../src/app/turn/services.ts';
import { isWorkingDay } from '../../src/domain/calendar.ts';
import { addDays, parseDay, type Day, type Weekday } from '../../src/domain/day.ts';
import type { PersonSettings } from '../../src/domain/person.ts';
import { calendarOf } from '../../src/app/turn/viewer.ts';
import { plainInstantAt, shownAt } from '../domain/plain-morning.ts';
import { DEFAULTS, sellerWith, type Seller } from './sellers.ts';
import { AWKWARD_ZONES } from './zones.ts';

/** Where someone is and from which day on they have something to do, until the next of them; the first is the start. */
export type Stay = { readonly from: number; readonly timeZone: string; readonly dueFrom: Day };

/** Someone who goes from zone to zone, always at noon, and puts their work off now and then. */
export type Traveller = { readonly seller: Seller; readonly stays: readonly Stay[] };

const DAY_MS = 86_400_000;
const NOON = 12;
const COUNTRIES = ['IN', 'US', 'DE', 'BR', 'JP', 'GB', undefined];
const WEEKS: readonly (readonly Weekday[])[] = [
  [1, 2, 3, 4, 5],
  [0, 1, 2, 3, 4],
  [0, 1, 2, 3, 4, 5, 6],
  [2, 4],
];

export function createTraveller(
  index: number,
  random: () => number,
  [start, end]: readonly [number, number],
  isHoliday: Defaults['isHoliday'],
): Traveller {
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10) as Day;
  const home = AWKWARD_ZONES[index % AWKWARD_ZONES.length] ?? 'UTC';
  const leaveFrom = dayAt(start + Math.floor(random() * 340) * DAY_MS);
  const country = pick(COUNTRIES);
  const settings: PersonSettings = {
    hour: Math.floor(random() * 16),
    workingDays: pick(WEEKS),
    leave: { from: leaveFrom, to: addDays(leaveFrom, Math.floor(random() * 21)) },
    ...(country && { country }),
  };
  const dueFrom = dayAt(start + Math.floor(random() * 20) * DAY_MS);
  const defaults = { ...DEFAULTS, isHoliday };
  const seller = sellerWith(index, { settings, seen: { timeZone: home } }, dueFrom, start, defaults);
  // The first of them stay where they are, so that every zone is seen through a whole year.
  const isAtHome = index < AWKWARD_ZONES.length;
  const stays: Stay[] = [{ from: start, timeZone: home, dueFrom }];
  for (let last = stays[0]; last; last = stays.at(-1)) {
    const from = noonAfter(last.from + (10 + random() * 60) * DAY_MS, last.timeZone);
    if (from > end) break;
    stays.push({
      from,
      timeZone: isAtHome || random() < 0.3 ? last.timeZone : pick(AWKWARD_ZONES),
      dueFrom: random() < 0.3 ? addDays(dayAt(from), 2 + Math.floor(random() * 15)) : last.dueFrom,
    });
  }
  return { seller, stays };
}

function noonAfter(time: number, timeZone: string): number {
  const day = parseDay(new Date(shownAt(time, timeZone)).toISOString().slice(0, 10));
  if (!day) throw new Error('No day');
  return plainInstantAt(addDays(day, 1), { hour: NOON, timeZone }).getTime();
}

/**
 * The days on which a card has to come: working days with something to do, at an hour that the person lived through.
 */
export function daysExpected(
  { seller, stays }: Traveller,
  [from, to]: readonly [number, number],
  defaults: Defaults,
): ReadonlySet<Day> {
  const { settings } = seller.person;
  const expected = new Set<Day>();
  for (const [index, { from: since, timeZone, dueFrom }] of stays.entries()) {
    const until = Math.min(to, stays[index + 1]?.from ?? to);
    const calendar = calendarOf({ settings, seen: { timeZone } }, defaults);
    const last = new Date(until + DAY_MS).toISOString().slice(0, 10);
    let day = new Date(since - DAY_MS).toISOString().slice(0, 10) as Day;
    for (; day <= last; day = addDays(day, 1)) {
      const at = plainInstantAt(day, calendar).getTime();
      // Who arrives in a zone at the very instant of their hour is too late for it.
      const isTooLate = at === since && timeZone !== stays[index - 1]?.timeZone;
      if (at < Math.max(since, from) || isTooLate || at >= until) continue;
      if (isWorkingDay(calendar, day) && dueFrom <= day) expected.add(day);
    }
  }
  return expected;
}
