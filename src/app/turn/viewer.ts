import type { Viewer } from '../../cards/kit/situation.ts';
import { localTime, type Calendar } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import { isDayOff } from '../../domain/holidays.ts';
import type { Person, PersonSettings } from '../../domain/person.ts';
import { todaysName } from '../../domain/time-zone.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import { sayIn } from '../../language/say.ts';
import type { Defaults } from './services.ts';

/** When a person works: their own settings, else what Teams says, else the defaults. */
export const calendarOf = (
  { settings, seen }: Pick<Person, 'settings' | 'seen'>,
  defaults: Defaults,
): Calendar => ({
  timeZone: todaysName(settings.timeZone ?? seen.timeZone ?? defaults.timeZone),
  workingDays: settings.workingDays ?? defaults.workingDays,
  hour: settings.hour ?? defaults.hour,
  isOff: (day) => isOnLeave(settings, day) || isHoliday(settings.country ?? defaults.country, day, defaults),
});

const isHoliday = (country: string | undefined, day: Day, defaults: Defaults): boolean =>
  isDayOff(day, defaults.holidays, country !== undefined && defaults.isHoliday(country, day));

export const isOnLeave = ({ leave }: PersonSettings, day: Day): boolean =>
  leave !== undefined && leave.from <= day && day <= leave.to;

/** The language of a Teams locale such as `hi-IN`, if the bot speaks it. */
export const languageOf = (locale: string | undefined, otherwise: Language): Language =>
  LANGUAGES.find((language) => locale?.toLowerCase().split('-')[0] === language) ?? otherwise;

/** Someone else's work in their calendar, but in the viewer's language. */
export const lookingAt = (
  { say }: Viewer,
  other: Pick<Person, 'settings' | 'seen'>,
  now: Date,
  defaults: Defaults,
): Viewer => ({ ...viewerOf(other, now, defaults), say });

export function viewerOf(person: Pick<Person, 'settings' | 'seen'>, now: Date, defaults: Defaults): Viewer {
  const calendar = calendarOf(person, defaults);
  const language = person.settings.language ?? languageOf(person.seen.locale, defaults.language);
  const { country = defaults.country, mailProgram } = person.settings;
  const { day: today } = localTime(now, calendar.timeZone);
  return { say: sayIn(language), calendar, country, today, ...(mailProgram && { mailProgram }) };
}
