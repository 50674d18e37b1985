import { parseDay, toDay, toNumber, type Day } from '../domain/day.ts';
import { latinDigit } from '../language/words.ts';

/** A date as spreadsheets write it. `monthFirst`: 11/23/2026. Undefined for what is none. */
export function readDay(cell: string, monthFirst: boolean): Day | undefined {
  const text = cell.replace(/[०-९]/gu, latinDigit).trim();
  if (SERIAL.test(text)) return toDay(Number(text) + DAY_0);
  for (const form of [YEAR_FIRST, monthFirst ? MONTH_FIRST : DAY_FIRST, DAY_AND_MONTH, MONTH_AND_DAY]) {
    const { year, month, name, day } = form.exec(text)?.groups ?? {};
    if (year === undefined || day === undefined) continue;
    const number = name === undefined ? Number(month) : numberOf(name);
    const found = parseDay(`${fullYear(year)}-${twoDigits(number)}-${twoDigits(Number(day))}`);
    if (found) return found;
  }
  return undefined;
}

/** What Excel keeps of a date that lost its format: some day of 1970 to 2100. */
const SERIAL = /^(?:2[5-9]|[3-6]\d|7[0-3])\d{3}$/u;
const DAY_0 = toNumber('1899-12-30' as Day);

/** After a date there may be a time. */
const END = String.raw`(?=$|[T,\s])`;
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})${END}`,
  'u',
);
const DAY_FIRST = new RegExp(
  String.raw`^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4}|\d{2})${END}`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`^(?<month>\d{1,2})[./-](?<day>\d{1,2})[./-](?<year>\d{4}|\d{2})${END}`,
  'u',
);
const DAY_AND_MONTH = new RegExp(
  String.raw`^(?:\p{L}{3,9},?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?<name>[\p{L}\p{M}]{3,12})\.?,?[\s.-]+(?<year>\d{4}|\d{2})${END}`,
  'iu',
);
const MONTH_AND_DAY = new RegExp(
  String.raw`^(?:\p{L}{3,9},?\s+)?(?<name>[\p{L}\p{M}]{3,12})\.?[\s.-]+(?<day>\d{1,2})(?:st|nd|rd|th)?,?[\s.-]+(?<year>\d{4}|\d{2})${END}`,
  'iu',
);

const MONTHS: readonly RegExp[] = [
  /^(?:jan|जन)/iu,
  /^(?:feb|फ़?र)/iu,
  /^(?:mar|mär|मार्च)/iu,
  /^(?:apr|अप्र)/iu,
  /^(?:may|mai|मई)/iu,
  /^(?:jun|जून)/iu,
  /^(?:jul|जुला)/iu,
  /^(?:aug|अग)/iu,
  /^(?:sep|सित)/iu,
  /^(?:oct|okt|अक्)/iu,
  /^(?:nov|नव)/iu,
  /^(?:dec|dez|दिस)/iu,
];

const numberOf = (name: string): number => MONTHS.findIndex((month) => month.test(name)) + 1;
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);
const twoDigits = (number: number): string => String(number).padStart(2, '0');
