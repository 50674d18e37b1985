import { addDays, type Day, type Weekday } from '../domain/day.ts';
import { memoize } from '../domain/memoize.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';
import { LOCALES } from './say.ts';

const SHORT = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const LONG = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** Someone who reads a day on a day, in their language. */
export type Reader = { readonly say: { readonly language: Language }; readonly today: Day };

/** "Mon, 23 Nov"; with the year where that is not obvious. */
export const shortDay = (day: Day, reader: Reader): string =>
  (isObvious(day, reader.today) ? short : shortWithYear)(reader.say.language)(day);

/** "Monday, 23 November"; with the year where that is not obvious. */
export const longDay = (day: Day, reader: Reader): string =>
  (isObvious(day, reader.today) ? long : longWithYear)(reader.say.language)(day);

/** In another year, or more than half a year away, a day could be taken for that of this year. */
const isObvious = (day: Day, today: Day): boolean =>
  day.slice(0, 4) === today.slice(0, 4) && Math.abs(monthOf(day) - monthOf(today)) <= MONTHS_NEAR;

const MONTHS_NEAR = 6;
const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** "09:00" */
export const hourOfDay = (hour: number): string => clockTime({ hour, minute: 0 });

/** "09:30" */
export const clockTime = ({ hour, minute }: { readonly hour: number; readonly minute: number }): string =>
  [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');

/** "Monday" */
export const weekdayName = (weekday: Weekday, language: Language): string =>
  format(addDays(A_SUNDAY, weekday), language, { weekday: 'long' });

/** "Monday, 23 November at 08:00", as a zone's clocks show it. */
export const timeOf = (instant: Date, timeZone: string, language: Language): string =>
  formatter(language, { ...LONG, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone).format(
    instant,
  );

/** "23 Nov, 08:00", as the clocks of a zone show it; `day` is that of the instant. */
export const momentOfDay = (instant: Date, day: Day, timeZone: string, { say, today }: Reader): string =>
  formatter(
    say.language,
    {
      ...(isObvious(day, today) ? {} : { year: 'numeric' }),
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
    timeZone,
  ).format(instant);

const A_SUNDAY = '2026-11-22' as Day;

const format = (day: Day, language: Language, options: Intl.DateTimeFormatOptions): string =>
  formatter(language, options, 'UTC').format(new Date(`${day}T00:00:00Z`));

/** About the days of three years: the same few are written all the time. */
const DAYS_TO_REMEMBER = 1_000;

const daysWritten = (options: Intl.DateTimeFormatOptions) =>
  memoize(LANGUAGES.length, (language: Language) =>
    memoize(DAYS_TO_REMEMBER, (day: Day) => format(day, language, options)),
  );

const short = daysWritten(SHORT);
const long = daysWritten(LONG);
const shortWithYear = daysWritten({ ...SHORT, year: 'numeric' });
const longWithYear = daysWritten({ ...LONG, year: 'numeric' });

function formatter(
  language: Language,
  options: Intl.DateTimeFormatOptions,
  timeZone: string,
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options, timeZone]);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone });
  formatters.set(key, made);
  return made;
}

/** Making a formatter is slow; there are only as many as languages, styles and zones in use. */
const formatters = new Map<string, Intl.DateTimeFormat>();
