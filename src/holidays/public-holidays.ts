import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { IsHoliday } from '../app/ports/runtime.ts';
import { parseDay, type Day } from '../domain/day.ts';

/** Looks up the public holidays of a country by its ISO 3166 code; a year is computed once. */
export function createPublicHolidays(): IsHoliday {
  const years = new Map<string, ReadonlySet<Day>>();
  return (country, day) => {
    const year = Number(day.slice(0, 4));
    const key = `${country} ${year}`;
    const known = years.get(key) ?? holidaysOf(country, year);
    years.set(key, known);
    return known.has(day);
  };
}

/** Nationwide holidays only; those of some states or religions are each person's own leave. */
function holidaysOf(country: string, year: number): ReadonlySet<Day> {
  const holidays = new (dateHolidays())(country, { types: ['public'] }).getHolidays(year);
  return new Set(holidays.flatMap(({ date }) => parseDay(date.slice(0, 10)) ?? []));
}

/** The ISO 3166 codes of all countries whose holidays are known. */
export const countriesWithHolidays = (): readonly string[] =>
  Object.keys(new (dateHolidays())().getCountries()).sort();

const require = createRequire(import.meta.url);

/** The holidays of the whole world, loaded only once someone chooses a country. */
const dateHolidays = () => require('date-holidays') as typeof Holidays;
