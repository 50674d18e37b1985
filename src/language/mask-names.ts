import { en } from './messages/en.ts';
import { fold, wordsOf } from './words.ts';

const MASK = '…';

/** Addresses of people and pages, and numbers that are long enough to call. */
const CONTACT_DATA = /[^\s@,;()<>]+@[^\s@,;()<>]+|\bhttps?:\/\/\S+|\bwww\.\S+|\+?\d(?:[\s().-]*\d){5,}/gi;
/** In characters: patterns for addresses take long on long texts. */
const MOST_READ = 2_000;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A text without the names that are known, without what looks like another (a capital letter on a word that the bot
 * doesn't use itself), and without contact data. A very long text is cut.
 */
export function maskNames(text: string, names: readonly string[]): string {
  const known = new Set(names.flatMap(wordsOf));
  const isName = (word: string) => known.has(fold(word)) || (/^\p{Lu}/u.test(word) && !isCommon(word));
  return text
    .slice(0, MOST_READ)
    .replace(CONTACT_DATA, MASK)
    .replace(WORD, (word) => (isName(word) ? MASK : word))
    .replace(/…(?:[\s’']+…)+/g, MASK);
}

/** Written small somewhere in what the bot says. */
const isCommon = (word: string): boolean => word === 'I' || commonWords().has(word.toLowerCase());

let common: ReadonlySet<string> | undefined;

const commonWords = (): ReadonlySet<string> =>
  (common ??= new Set(
    Object.values(en)
      .flatMap((text) => text.match(WORD) ?? [])
      .filter((word) => word === word.toLowerCase()),
  ));
