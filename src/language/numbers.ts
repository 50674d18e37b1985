import type { Language } from '../domain/text.ts';
import { LOCALES } from './say.ts';

/** "12,345", "2.5" */
export const numberOf = (value: number, language: Language): string => formats[language].plain.format(value);

/** "32 %" of so many; a dash of none. */
export const percentOf = (count: number, of: number, language: Language): string =>
  of === 0 ? '–' : formats[language].percent.format(count / of);

const formatsFor = (locale: string) => ({
  plain: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
  percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
});

const formats: Readonly<Record<Language, ReturnType<typeof formatsFor>>> = {
  en: formatsFor(LOCALES.en),
  hi: formatsFor(LOCALES.hi),
};
