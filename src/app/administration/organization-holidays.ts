import { addDays, type Day } from '../../domain/day.ts';
import {
  changesBetween,
  holidayLine,
  parseHolidays,
  withChanges,
  type Holiday,
  type HolidayChanges,
} from '../../domain/holidays.ts';
import type { OrganizationSettings } from '../../domain/organization.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Turn } from '../turn/turn.ts';

const NONE: HolidayChanges = { days: [], removed: [] };

/** The days of the coming year that everyone has off, a line each. */
export function holidaysInLines(turn: Turn): string {
  const { settings } = turn.organization;
  return withChanges(publicOnes(turn), shownOf(turn, settings.holidays ?? NONE))
    .map(holidayLine)
    .join('\n');
}

/**
 * What the lines, as somebody left them, change of the public holidays; else the line that is no day off. Nothing was
 * sent where a client left the field out.
 */
export function holidaysFrom(
  turn: Turn,
  lines: string,
): Result<Pick<OrganizationSettings, 'holidays'>, string> {
  const before = turn.organization.settings.holidays;
  if (lines.trim() === '') return ok(before ? { holidays: before } : {});
  const wanted = parseHolidays(lines);
  if (!wanted.ok) return wanted;
  const { days, removed } = changesBetween(publicOnes(turn), wanted.value);
  const { today } = turn.viewer;
  const kept = before ?? NONE;
  const holidays = {
    days: [...kept.days.filter(({ day }) => day < today), ...days],
    removed: [...kept.removed.filter((day) => !isNear(turn, day)), ...removed],
  };
  return ok(holidays.days.length + holidays.removed.length > 0 ? { holidays } : {});
}

/** Those of the country that the form was shown with, whichever is chosen in it. */
function publicOnes({ services, organization, viewer }: Turn): readonly Holiday[] {
  const { country } = organization.settings;
  if (country === undefined) return [];
  const year = Number(viewer.today.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) => services.defaults.holidaysOf(country, one))
    .filter(({ day }) => isNear({ viewer }, day));
}

/** What was added is shown however far away it is. */
const shownOf = ({ viewer: { today } }: Turn, { days, removed }: HolidayChanges): HolidayChanges => ({
  days: days.filter(({ day }) => today <= day),
  removed,
});

const DAYS_SHOWN = 366;

const isNear = ({ viewer: { today } }: Pick<Turn, 'viewer'>, day: Day): boolean =>
  today <= day && day <= addDays(today, DAYS_SHOWN);
