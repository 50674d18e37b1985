import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { HolidaysOf, IsHoliday } from '../app/ports/runtime.ts';
import { parseDay, type Day } from '../domain/day.ts';
import { withChanges, type Holiday } from '../domain/holidays.ts';
import { FESTIVALS_EXPECTED, FESTIVALS_OF_INDIA } from './festivals-of-india.ts';
import type { CountryChanges } from './holidays-file.ts';

export type PublicHolidays = { readonly isHoliday: IsHoliday; readonly holidaysOf: HolidaysOf };

/** Looks up the public holidays of a country by its ISO 3166 code; a year is computed once. */
export function createPublicHolidays(changes: CountryChanges = new Map()): PublicHolidays {
  const years = new Map<string, ReadonlyMap<Day, Holiday>>();
  const inYear = (country: string, year: number): ReadonlyMap<Day, Holiday> => {
    const key = `${country} ${year}`;
    const known = years.get(key) ?? byDay(yearOf(country, year, changes));
    years.set(key, known);
    return known;
  };
  return {
    isHoliday: (country, day) => inYear(country, Number(day.slice(0, 4))).has(day),
    holidaysOf: (country, year) => [...inYear(country, year).values()],
  };
}

const byDay = (holidays: readonly Holiday[]) => new Map(holidays.map((one) => [one.day, one]));

/** The administrator's file has the last word; a festival on another holiday leaves that its name. */
function yearOf(country: string, year: number, changes: CountryChanges): readonly Holiday[] {
  const { days = [], removed = [] } = changes.get(country) ?? {};
  const known = [...(country === 'IN' ? festivalsIn(year) : []), ...fromPackage(country, year)];
  const isThen = (day: Day): boolean => day.startsWith(`${year}-`);
  return withChanges(known, { days: days.filter(({ day }) => isThen(day)), removed });
}

/** Nationwide holidays only; those of some states or religions are each person's own leave. */
const fromPackage = (country: string, year: number): readonly Holiday[] =>
  new (dateHolidays())(country, { types: ['public'] }).getHolidays(year).flatMap(({ date, name }) => {
    const day = parseDay(date.slice(0, 10));
    return day ? [{ day, name }] : [];
  });

/** An administrator who reads the list sees what may still move. */
const FESTIVALS = [
  ...FESTIVALS_OF_INDIA,
  ...FESTIVALS_EXPECTED.map(([name, days]) => [`${name} (expected)`, days] as const),
];

const festivalsIn = (year: number): readonly Holiday[] =>
  FESTIVALS.flatMap(([name, days]) =>
    days
      .filter((written) => written.startsWith(`${year}-`))
      .flatMap((written) => {
        const day = parseDay(written);
        return day ? [{ day, name }] : [];
      }),
  );

/** The ISO 3166 codes of all countries whose holidays are known. */
export const countriesWithHolidays = (): readonly string[] =>
  Object.keys(new (dateHolidays())().getCountries()).sort();

const require = createRequire(import.meta.url);

/** The holidays of the whole world, loaded only once someone chooses a country. */
const dateHolidays = () => require('date-holidays') as typeof Holidays;
