import type { Weekday } from '../../domain/day.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import { hourOfDay, weekdayName } from '../../language/dates.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import { LOCALES, type Say } from '../../language/say.ts';

type Choice = { readonly title: string; readonly value: string };
export type Choices = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Said where nothing is chosen. */
  readonly error?: string;
};
export type Switch = { readonly label: string; readonly title: string; readonly value: string };

export const switchField = (label: string, title: string, isOn: boolean): Switch => ({
  label,
  title,
  value: isOn ? 'on' : 'off',
});

const HOURS = Array.from({ length: 24 }, (_, hour) => ({ title: hourOfDay(hour), value: String(hour) }));

export const hourField = (say: Say, hour: number): Choices => ({
  label: say('settings.hour'),
  value: String(hour),
  choices: HOURS,
});

/** Monday first. */
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

export const daysField = (say: Say, workingDays: readonly Weekday[]): Choices => ({
  label: say('settings.days'),
  error: say('settings.no-days'),
  value: workingDays.join(','),
  choices: WEEK.map((day) => ({ title: weekdayName(day, say.language), value: String(day) })),
});

/** What the choice of no country's holidays sends. */
export const NO_COUNTRY = 'none';

export const countryField = (
  say: Say,
  country: string | undefined,
  countries: readonly string[],
): Choices => ({
  label: say('settings.country'),
  value: country ?? NO_COUNTRY,
  choices: [
    { title: say('settings.no-country'), value: NO_COUNTRY },
    ...countryChoices(countries, say.language),
  ],
});

function countryChoices(countries: readonly string[], language: Language): readonly Choice[] {
  const names = new Intl.DisplayNames(LOCALES[language], { type: 'region' });
  return countries
    .map((code) => ({ title: names.of(code) ?? code, value: code }))
    .sort((one, other) => one.title.localeCompare(other.title, language));
}

export const languageField = (say: Say, language: Language): Choices => ({
  label: say('settings.language'),
  value: language,
  choices: LANGUAGES.map((one) => ({ title: LANGUAGE_NAMES[one], value: one })),
});
