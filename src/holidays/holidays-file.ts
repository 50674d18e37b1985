import { parseDay, type Day } from '../domain/day.ts';
import type { Holiday, HolidayChanges } from '../domain/holidays.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** By country. */
export type CountryChanges = ReadonlyMap<string, HolidayChanges>;

type Line = { readonly country: string; readonly day: Day; readonly name: string | undefined };

/**
 * The administrator's file: "2027-03-22 IN Holi" adds a day or gives it another name, "-2027-04-14 IN" removes one; "#"
 * begins a remark. Otherwise all lines that are neither.
 */
export function parseHolidaysFile(text: string): Result<CountryChanges, readonly string[]> {
  const lines = text
    .split(/\r?\n/u)
    .map((line, at) => ({ line: line.replace(/(?:^|\s)#.*$/u, '').trim(), at: at + 1 }))
    .filter(({ line }) => line !== '');
  const read = lines.map(({ line, at }) => readLine(line) ?? problem(line, at));
  const problems = read.filter((one) => typeof one === 'string');
  return problems.length > 0 ? err(problems) : ok(byCountry(read.filter((one) => typeof one !== 'string')));
}

function readLine(line: string): Line | undefined {
  const [, minus, written = '', country = '', name] = LINE.exec(line) ?? [];
  const day = parseDay(written);
  if (!day || (minus === '-') === (name !== undefined)) return undefined;
  return { country, day, name };
}

const LINE = /^(-?)\s*(\d{4}-\d{2}-\d{2})\s+([A-Z]{2})(?:\s+(\S.*))?$/u;

const problem = (line: string, at: number): string =>
  `line ${at}: “${line}” is no holiday. Write “2027-03-22 IN Holi” to add one, “-2027-04-14 IN” to remove one.`;

function byCountry(lines: readonly Line[]): CountryChanges {
  const countries = new Map<string, { days: Holiday[]; removed: Day[] }>();
  for (const { country, day, name } of lines) {
    const changes = countries.get(country) ?? { days: [], removed: [] };
    countries.set(country, changes);
    if (name === undefined) changes.removed.push(day);
    else changes.days.push({ day, name });
  }
  return countries;
}
