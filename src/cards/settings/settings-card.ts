import type { Day, Weekday } from '../../domain/day.ts';
import { timeZones } from '../../domain/time-zone.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import { hourOfDay, weekdayName } from '../../language/dates.ts';
import { LOCALES } from '../../language/say.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import {
  lines,
  mainButton,
  cardOf,
  type Card,
  type Line,
  type DayInput,
  type Button,
  type Toggle,
} from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';

export type Choice = { readonly title: string; readonly value: string };
export type Choices = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Said where nothing is chosen. */
  readonly error?: string;
};
export type Switch = { readonly label: string; readonly title: string; readonly value: string };
type Settings = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly zone: Choices;
  readonly hour: Choices;
  readonly days: Choices;
  readonly country: Choices;
  readonly leave: readonly DayInput[];
  readonly language: Choices;
  readonly week: readonly Switch[];
  readonly isAway: boolean;
  readonly buttons: readonly Button[];
  readonly toggles: readonly Toggle[];
};
const drawSettings = cardOf<Settings>('settings');

export const HOUR_CHOICES = Array.from({ length: 24 }, (_, hour) => ({
  title: hourOfDay(hour),
  value: String(hour),
}));
/** Monday first. */
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

/** Settings besides those that the viewer already has. */
export type MoreSettings = {
  /** ISO 3166 code; undefined when no country was chosen. */
  readonly country?: string | undefined;
  readonly countries: readonly string[];
  readonly leave?: { readonly from: Day; readonly to: Day } | undefined;
  /** Whether they get the weekly team summary; undefined for people without a team. */
  readonly mondaySummary?: boolean | undefined;
};

/** Zone, hour, working days, holidays, leave and language of one person, to be changed. */
export function settingsCard({ say, calendar, today }: Viewer, more: MoreSettings, note?: string): Card {
  const title = say('settings.title');
  return drawSettings(say, note ?? title, {
    title,
    notes: lines(note),
    zone: { label: say('settings.zone'), value: calendar.timeZone, choices: zoneChoices(calendar.timeZone) },
    hour: {
      label: say('settings.hour'),
      value: String(calendar.hour),
      choices: HOUR_CHOICES,
    },
    days: {
      label: say('settings.days'),
      error: say('settings.no-days'),
      value: calendar.workingDays.join(','),
      choices: dayChoices(say.language),
    },
    country: {
      label: say('settings.country'),
      value: more.country ?? NO_COUNTRY,
      choices: [
        { title: say('settings.no-country'), value: NO_COUNTRY },
        ...countryChoices(more.countries, say.language),
      ],
    },
    leave: [
      { id: 'leaveFrom', label: say('settings.leave-from'), value: more.leave?.from ?? '' },
      { id: 'leaveTo', label: say('settings.leave-to'), value: more.leave?.to ?? '' },
    ],
    language: {
      label: say('settings.language'),
      value: say.language,
      choices: LANGUAGES.map((language) => ({ title: LANGUAGE_NAMES[language], value: language })),
    },
    week:
      more.mondaySummary === undefined
        ? []
        : [
            {
              label: say('settings.week'),
              title: say('settings.week-comes'),
              value: more.mondaySummary ? 'on' : 'off',
            },
          ],
    isAway: more.leave !== undefined && more.leave.to >= today,
    buttons: [mainButton(say('button.save'), { verb: 'settings' })],
    toggles: [{ title: say('settings.days-off'), target: 'days-off' }],
  });
}

/** The current zone may have a name that is not in the list, such as `Etc/GMT-5`. */
const zoneChoices = (current: string) =>
  [...new Set([current, ...timeZones()])]
    .sort()
    .map((zone) => ({ title: zone.replaceAll('_', ' '), value: zone }));

/** What the choice of no country's holidays sends. */
export const NO_COUNTRY = 'none';

export const dayChoices = (language: Language) =>
  WEEK.map((day) => ({ title: weekdayName(day, language), value: String(day) }));

export function countryChoices(countries: readonly string[], language: Language) {
  const names = new Intl.DisplayNames(LOCALES[language], { type: 'region' });
  return countries
    .map((code) => ({ title: names.of(code) ?? code, value: code }))
    .sort((one, other) => one.title.localeCompare(other.title, language));
}
