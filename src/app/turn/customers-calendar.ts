import { personOf, type Situation } from '../../cards/kit/situation.ts';
import type { Calendar } from '../../domain/calendar.ts';
import { isDayOff } from '../../domain/holidays.ts';
import { todaysName } from '../../domain/time-zone.ts';
import { countryOfZone } from '../../language/phones.ts';
import type { Turn } from './turn.ts';

/** Full hour at which customers begin to work. */
const OPENING_HOUR = 9;

/** When the person works who gets it: in their own zone, with the holidays of its country. */
export function customersCalendar({ services, viewer }: Turn, situation: Situation): Calendar {
  const { defaults } = services;
  const zone = personOf(situation).timeZone ?? situation.record.timeZone;
  if (zone === undefined)
    return { ...viewer.calendar, ...AT_OPENING, isOff: dayOff(services, viewer.country) };
  const country = countryOfZone(zone);
  return {
    timeZone: todaysName(zone),
    workingDays: defaults.workingDays,
    ...AT_OPENING,
    isOff: dayOff(services, country),
  };
}

const AT_OPENING = { hour: OPENING_HOUR } as const;

/** What an organization changes about holidays is of its own country. */
function dayOff({ defaults }: Turn['services'], country: string | undefined): NonNullable<Calendar['isOff']> {
  const { holidays, isHoliday } = defaults;
  const changes = country === defaults.country ? holidays : undefined;
  return (day) => isDayOff(day, changes, country !== undefined && isHoliday(country, day));
}
