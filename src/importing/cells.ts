import type { Day } from '../domain/day.ts';
import { visibleLine } from '../domain/visible-line.ts';
import { moneyIn, type Money } from '../language/asked/money-words.ts';
import { latinDigit } from '../language/words.ts';
import { readPhone } from '../language/phones.ts';
import { readDay } from './read-day.ts';

/** Why a cell was left out. */
export type BadCell = 'bad-email' | 'bad-phone' | 'lost-phone' | 'bad-linkedin' | 'bad-value' | 'bad-date';

/** What a cell says; undefined for an empty one. */
export type Cell<Value> =
  { readonly ok: true; readonly value: Value | undefined } | { readonly ok: false; readonly why: BadCell };

const LONGEST = 200;
/** Files of a Mac have letters and their marks apart. */
export const line = (text: string): string => visibleLine(text).normalize('NFC').slice(0, LONGEST);

const good = <Value>(value: Value | undefined): Cell<Value> => ({ ok: true, value });
const bad = (why: BadCell): Cell<never> => ({ ok: false, why });

/** By which an export keeps a spreadsheet from running a text as a formula. */
const GUARD = /(^|[;\t\r\n])'(?=[=+\-@＝＋－＠\t\r])/gu;

/** What people write for nothing. */
const NOTHING = /^(?:-+|–|—|n\/?a|na|none|null|nil|undefined|#n\/a|\.|\?)$/iu;
export function said(cell: string): string {
  if (cell === '') return '';
  const text = PLAIN.test(cell) ? cell.slice(0, LONGEST) : line(cell.replace(GUARD, '$1'));
  return NOTHING.test(text) ? '' : text;
}

/** Most cells are nothing else, and a list has hundreds of thousands. */
const PLAIN = /^[!-&(-~]+(?: [!-&(-~]+)*$/;

const EMAIL = /[^\s@<>,;:"()]{1,64}@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]{2,}/u;

/** The first address of a cell, also of "Asha Rao <asha@…>" and "mailto:asha@…". */
export function emailIn(cell: string): Cell<string> {
  const text = said(cell);
  if (text === '') return good<string>(undefined);
  const [found] = EMAIL.exec(text.replace(/\s*@\s*/u, '@').replace(/mailto:/giu, '')) ?? [];
  return found === undefined ? bad('bad-email') : good(found);
}

/** What Excel makes of a long number: its last digits are gone. */
const SCIENTIFIC = /^[+-]?\d(?:[.,]\d+)?e\+?\d+$/iu;

/** The first number of a cell, as people write it. */
export function phoneIn(cell: string, country: string | undefined): Cell<string> {
  const text = said(cell)
    .replace(/[०-९]/gu, latinDigit)
    .replace(/[＋０-９]/gu, (wide) => wide.normalize('NFKC'))
    .replace(/^(?:tel|phone|mobile|mob|ph|m|t)\s*[:.]\s*/iu, '');
  if (text === '' || /^0+$/u.test(text)) return good<string>(undefined);
  if (SCIENTIFIC.test(text)) return bad('lost-phone');
  const whole = phoneIfAny(text.replace(/\.0$/u, '').trim(), country);
  if (whole !== undefined) return good(whole);
  for (const part of [...text.split(/[,;/|]|:::|\bor\b/iu), LIKE_A_PHONE.exec(text)?.[0] ?? '']) {
    const written = phoneIfAny(part.trim(), country);
    if (written !== undefined) return good(written);
  }
  return bad('bad-phone');
}

/** Among words: "98765 43210 (home)". */
const LIKE_A_PHONE = /\+?(?:\d[\s().-]{0,2}){6,14}\d/u;

/** "919876543210": a table takes the plus away. */
function phoneIfAny(text: string, country: string | undefined): string | undefined {
  const phone = readPhone(text, () => country);
  if (phone) return BARE.test(text) ? phone.written : text;
  return WITHOUT_PLUS.test(text) ? readPhone(`+${text}`, () => country)?.written : undefined;
}

/** Hard to read without a gap. */
const BARE = /^\+?\d+$/u;
const WITHOUT_PLUS = /^[1-9]\d{10,14}$/u;

const LINKEDIN = /^(?:https?:\/\/)?(?<rest>(?:[a-z]{2,3}\.)?linkedin\.com\/\S+)$/iu;

/** `isSure`: the column is about nothing else, so what is no such address is wrong. */
export function linkedInIn(cell: string, isSure: boolean): Cell<string> {
  const text = said(cell);
  const rest = LINKEDIN.exec(text)?.groups?.rest;
  if (rest !== undefined) return good(`https://${rest}`);
  return text === '' || !isSure ? good<string>(undefined) : bad('bad-linkedin');
}

/** `hasDecimalCommas`: a point parts thousands, then. */
export function valueIn(cell: string, hasDecimalCommas: boolean): Cell<Money> {
  const text = said(cell);
  if (text === '') return good<Money>(undefined);
  const money = moneyIn(withPoint(text.replace(ONLY, ''), hasDecimalCommas));
  return money ? good(money) : bad('bad-value');
}

/** "Rs. 5,00,000/-", as in India. */
const ONLY = /\s*\/[-=–]*(?:\s*only)?\.?$/iu;

/** "1.234.567,50" and "1234,50" → with a decimal point. */
function withPoint(text: string, hasDecimalCommas: boolean): string {
  const number = /\d[\d.,'\s]*/u.exec(text)?.[0].trim() ?? '';
  const isSwapped = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$|^\d+,\d{1,2}$/u.test(number);
  const isGrouped = hasDecimalCommas && /^\d{1,3}(?:\.\d{3})+$/u.test(number);
  const plain = isSwapped || isGrouped ? number.replaceAll('.', '').replace(',', '.') : number;
  return text.replace(number, plain.replace(/(?<=\d)['\s](?=\d)/gu, ''));
}

export function dayIn(cell: string, monthFirst: boolean): Cell<Day> {
  const text = said(cell);
  if (text === '' || /^0+$/u.test(text)) return good<Day>(undefined);
  const day = readDay(text, monthFirst);
  return day === undefined ? bad('bad-date') : good(day);
}

export const tagsIn = (cell: string): readonly string[] => [
  ...new Set(
    said(cell)
      .split(/[,;|]|:::/u)
      .map((tag) => tag.replace(/^[\s*#"'[]+|[\s"'\]]+$/gu, ''))
      .filter((tag) => tag !== '' && tag !== OF_EVERYBODY),
  ),
];

/** The group of Google's contacts that all of them are in. */
const OF_EVERYBODY = 'myContacts';
