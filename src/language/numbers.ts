import { memoize } from '../domain/memoize.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';
import { LOCALES } from './say.ts';

/** "12,345", "2.5" */
export const numberOf = (value: number, language: Language): string => formats(language).plain.format(value);

/** "32 %" of a number; a dash when there is nothing to take a share of. */
export const percentOf = (count: number, of: number, language: Language): string =>
  of === 0 ? '–' : formats(language).percent.format(count / of);

/** "₹2,50,000", "€40,000": grouped as where that money is from. An unknown currency keeps its own letters. */
export function amountOf(
  { amount, currency }: { readonly amount: number; readonly currency: string },
  language: Language,
): string {
  if (!/^[A-Za-z]{3}$/.test(currency)) return `${numberOf(amount, language)} ${currency}`.trim();
  return amounts(`${currency === 'INR' ? 'en-IN' : LOCALES[language]} ${currency}`).format(amount);
}

const CURRENCIES_TO_REMEMBER = 100;

const amounts = memoize(CURRENCIES_TO_REMEMBER, (localeAndCurrency: string) => {
  const [locale, currency] = localeAndCurrency.split(' ');
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency ?? '',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
});

const formats = memoize(LANGUAGES.length, (language: Language) => ({
  plain: new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }),
  percent: new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }),
}));
