import { parseDay, type Day } from './day.ts';
import { err, ok, type Result } from './result.ts';

export type Holiday = { readonly day: Day; readonly name: string };

/** How an organization's days off differ from the public holidays of its country. */
export type HolidayChanges = {
  /** Added, or called otherwise. */
  readonly days: readonly Holiday[];
  /** Worked, though it is a holiday. */
  readonly removed: readonly Day[];
};

/** In the order of the year, each day once. */
export function withChanges(
  holidays: readonly Holiday[],
  { days, removed }: HolidayChanges,
): readonly Holiday[] {
  const other = new Set([...removed, ...days.map(({ day }) => day)]);
  return inOrder([...holidays.filter(({ day }) => !other.has(day)), ...days]);
}

/** What makes the wanted days of the given ones. */
export const changesBetween = (given: readonly Holiday[], wanted: readonly Holiday[]): HolidayChanges => ({
  days: wanted.filter(({ day, name }) => !given.some((one) => one.day === day && one.name === name)),
  removed: given.map(({ day }) => day).filter((day) => !wanted.some((one) => one.day === day)),
});

/** Whether a day is off for everyone in an organization: it knows that itself, or its country does. */
export function isDayOff(day: Day, changes: HolidayChanges | undefined, isHoliday: boolean): boolean {
  if (changes?.removed.includes(day)) return false;
  return isHoliday || (changes?.days.some((one) => one.day === day) ?? false);
}

export const holidayLine = ({ day, name }: Holiday): string => `${day} ${name}`;

/** Lines such as "2027-03-22 Holi"; of a day named twice the last counts. Otherwise the first line that is none. */
export function parseHolidays(text: string): Result<readonly Holiday[], string> {
  const found = new Map<Day, Holiday>();
  for (const line of text.split(/[\n\r]+/u).map((one) => one.trim())) {
    if (line === '') continue;
    const [, written = '', name = ''] = LINE.exec(line) ?? [];
    const day = parseDay(written);
    if (!day) return err(line);
    found.set(day, { day, name });
  }
  return ok(inOrder([...found.values()]));
}

const LINE = /^(\d{4}-\d{2}-\d{2})[\s,;:·-]+(\S.{0,79})$/u;

const inOrder = (holidays: readonly Holiday[]): readonly Holiday[] =>
  holidays.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
