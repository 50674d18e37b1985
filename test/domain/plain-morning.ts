import { addDays, parseDay, type Day } from '../../src/domain/day.ts';
import { isWorkingDay, type Calendar } from '../../src/domain/calendar.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 24 * 60 * MS_PER_MINUTE;

/** What a zone's clocks show at an instant, according to the platform, in milliseconds of UTC. */
export function shownAt(time: number, timeZone: string): number {
  const parts = formatFor(timeZone).formatToParts(time);
  const of = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}

/** When the next card is due, the plain way: asks the platform about every step. */
export function plainMorning(calendar: Calendar, after: Date): Date {
  const shown = new Date(shownAt(after.getTime(), calendar.timeZone)).toISOString().slice(0, 10);
  let day = parseDay(shown) ?? ('' as Day);
  for (;;) {
    const morning = plainInstantAt(day, calendar);
    if (isWorkingDay(calendar, day) && morning > after) return morning;
    day = addDays(day, 1);
  }
}

/** When a zone's clocks show that hour of that day. */
export function plainInstantAt(day: Day, { hour, timeZone }: Pick<Calendar, 'hour' | 'timeZone'>): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * 60 * MS_PER_MINUTE;
  const candidates = [wanted - MS_PER_DAY, wanted + MS_PER_DAY].map(
    (beside) => wanted - (shownAt(beside, timeZone) - beside),
  );
  const [first = 0, last = 0] = candidates.toSorted((one, other) => one - other);
  return new Date(shownAt(first, timeZone) === wanted ? first : last);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
