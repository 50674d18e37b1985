import {
  getCountries,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';
import { memoize } from '../domain/memoize.ts';
import { todaysName } from '../domain/time-zone.ts';
import { plainPhone } from './plain-phone.ts';
import { latinDigit } from './words.ts';

export type Phone = {
  /** As it is called from anywhere, "+919876543210". */
  readonly number: string;
  /** Behind a switchboard. */
  readonly extension?: string;
  /** As people write it in that country, "+91 98765 43210". */
  readonly written: string;
};

/** Reads a number as people write it; one without a country is of the country that is given. Undefined for what is none. */
export function readPhone(text: string, country: () => string | undefined): Phone | undefined {
  const plain = plainPhone(text, country);
  if (plain) return plain;
  const latin = text.replace(/[०-९]/gu, latinDigit);
  const found =
    (PLUS.test(latin) ? parsePhoneNumberFromString(latin, { extract: false }) : undefined) ??
    parsePhoneNumberFromString(latin, { extract: false, ...countryCode(country()) });
  if (!found?.isPossible()) return undefined;
  const { number, ext } = found;
  return { number, written: found.formatInternational(), ...(ext === undefined ? {} : { extension: ext }) };
}

/** Without one there is no telling the country. */
const PLUS = /[+＋]/u;

/** A number without a gap is hard to read and gets its country's; any other stays as somebody wrote it. */
export function phoneAsWritten(text: string, country: () => string | undefined): string {
  const typed = text.trim();
  return /^\+?\d+$/u.test(typed) ? (readPhone(typed, country)?.written ?? typed) : typed;
}

/** The country in which clocks show that zone. */
export const countryOfZone = (zone: string | undefined): string | undefined =>
  zone === undefined ? undefined : countryOf(todaysName(zone));

const ZONES_TO_REMEMBER = 1_000;

const countryOf = memoize(ZONES_TO_REMEMBER, (zone: string): string | undefined =>
  getCountries().find((country) => zonesOf(country).includes(zone)),
);

type Region = Intl.Locale & { readonly timeZones?: readonly string[]; getTimeZones?(): readonly string[] };

/** Newer Nodes have a method for what was a property. */
function zonesOf(country: string): readonly string[] {
  const region: Region = new Intl.Locale('und', { region: country });
  return (region.getTimeZones?.() ?? region.timeZones ?? []).map(todaysName);
}

function countryCode(country: string | undefined): { readonly defaultCountry?: CountryCode } {
  return country !== undefined && isSupportedCountry(country) ? { defaultCountry: country } : {};
}
