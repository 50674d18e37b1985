import type { Weekday } from '../domain/day.ts';
import { LANGUAGES } from '../domain/text.ts';
import { hourOfDay, weekdayName } from '../language/dates.ts';
import { LANGUAGE_NAMES } from '../language/language-names.ts';
import { lines, mainButton, makeCard, type Card } from './elements.ts';
import type { Viewer } from './situation.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Monday first. */
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

/** Zone, hour, working days and language of one person, to be changed. */
export function settingsCard({ say, calendar }: Viewer, note?: string): Card {
  const title = say('settings.title');
  return makeCard('settings', say, note ?? title, {
    title,
    notes: lines(note),
    zone: { label: say('settings.zone'), value: calendar.timeZone, choices: zoneChoices(calendar.timeZone) },
    hour: {
      label: say('settings.hour'),
      value: String(calendar.hour),
      choices: HOURS.map((hour) => ({ title: hourOfDay(hour), value: String(hour) })),
    },
    days: {
      label: say('settings.days'),
      error: say('settings.no-days'),
      value: calendar.workingDays.join(','),
      choices: WEEK.map((day) => ({ title: weekdayName(day, say.language), value: String(day) })),
    },
    language: {
      label: say('settings.language'),
      value: say.language,
      choices: LANGUAGES.map((language) => ({ title: LANGUAGE_NAMES[language], value: language })),
    },
    buttons: [mainButton(say('button.save'), { verb: 'settings' })],
  });
}

/** What somebody has may be an old name that the list no longer has, as Teams still sends some. */
const zoneChoices = (current: string) =>
  [...new Set([current, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
    .sort()
    .map((zone) => ({ title: zone.replaceAll('_', ' '), value: zone }));
