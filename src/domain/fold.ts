import { withOneSign } from './one-sign.ts';

/**
 * For comparing texts: lower case, single spaces, no marks over letters, and Hindi with one sign where people write
 * several.
 */
export const fold = (text: string): string => (PLAIN.test(text) ? foldPlain(text) : foldAny(text));

/** Most texts are nothing else, and thousands are folded for one list. */
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;

const foldPlain = (text: string): string =>
  text.replaceAll('`', "'").toLowerCase().replace(/\s+/g, ' ').trim();

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^]+/, withOneSign)
    .normalize('NFC')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[०-९]/g, latinDigit)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a text, folded, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  if (NOTHING_BUT_WORDS.test(folded)) return folded.split(' ');
  return folded
    .split(/[^\p{L}\p{M}\p{N}@.+]+/u)
    .map((word) => word.replace(/^[.+]+|[.+]+$/g, ''))
    .filter((word) => word !== '');
}

/** As are most names. */
const NOTHING_BUT_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** "२" → "2" */
export const latinDigit = (digit: string): string => String(digit.charCodeAt(0) - '०'.charCodeAt(0));
