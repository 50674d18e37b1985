import { memoize } from '../domain/memoize.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';
import { LOCALES } from './say.ts';

/** "12,345", "2.5" */
export const numberOf = (value: number, language: Language): string => formats(language).plain.format(value);

/** "32 %" of a number; a dash when there is nothing to take a share of. */
export const percentOf = (count: number, of: number, language: Language): string =>
  of === 0 ? '–' : formats(language).percent.format(count / of);

const formats = memoize(LANGUAGES.length, (language: Language) => ({
  plain: new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }),
  percent: new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }),
}));
