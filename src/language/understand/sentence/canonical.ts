import { memoize } from '../../../domain/memoize.ts';
import { SHORTHAND } from '../lexicon/shorthand.ts';

/**
 * One spelling for words that are written in many: Hindi in Devanagari and in Latin letters alike ("जवाब", "jawaab",
 * "jwab"), and what thumbs do to English. Only for comparing.
 */
export const canonical = (folded: string): string =>
  folded.length > LONGEST_REMEMBERED ? inOneSpelling(folded) : remembered(folded);

/** A sentence asks for each of its words several times, and people use the same ones. What is longer is no word. */
const LONGEST_REMEMBERED = 40;
const remembered = memoize(10_000, inOneSpelling);

function inOneSpelling(folded: string): string {
  const latin = DEVANAGARI.test(folded) ? inLatinLetters(folded) : (MEANT_BY.get(folded) ?? folded);
  return SPELLINGS.reduce((word, [spelling, letters]) => word.replace(spelling, letters), latin);
}

/** The consonants, and a vowel only where it begins the word: what survives most slips. */
export const skeletonOf = (canonicalWord: string): string =>
  canonicalWord.slice(0, 1) + canonicalWord.slice(1).replace(/[aeiouy']/gu, '');

const MEANT_BY: ReadonlyMap<string, string> = new Map(
  SHORTHAND.trim()
    .split(/\s*,\s*/u)
    .flatMap((pair) => {
      const [typed, meant] = pair.split(' ');
      return typed && meant ? [[typed, meant] as const] : [];
    }),
);

const DEVANAGARI = /\p{Script=Devanagari}/u;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/u, 'nt'],
  [/'s$/u, ''],
  [/'/gu, ''],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/z/gu, 'j'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/c(?!h)/gu, 'k'],
  [/chh/gu, 'ch'],
  [/ee|ii/gu, 'i'],
  [/oo|uu/gu, 'u'],
  [/ai|ay|ei|ey/gu, 'e'],
  [/au|ow/gu, 'o'],
  [/y$/u, 'i'],
  [/(.)\1+/gu, '$1'],
  [/(?<=[aeiou])h$|(?<=[tdkgbp])h/gu, ''],
];

const VOWELS = new Map(
  'अa आa इi ईi उu ऊu ऋri एe ऐe ऍe ऎe ओo औo ऑo ऒo'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const SIGNS = new Map(
  'ाa िi ीi ुu ूu ृri ेe ैe ॅe ॆe ोo ौo ॉo ॊo'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const CONSONANTS = new Map(
  'कk खkh गg घgh ङn चch छch जj झjh ञn टt ठth डd ढdh णn तt थth दd धdh नn पp फf बb भbh मm यy रr लl ळl वv शsh षsh सs हh'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const HALANT = '्';

/** The "a" that a consonant has by itself. It is not spoken at the end of a word, nor between two spoken vowels. */
const INHERENT = 'ə';

function inLatinLetters(word: string): string {
  const letters = Array.from(word.replace(/\u093c/gu, ''));
  const spelled = letters
    .map((letter, at) => {
      const consonant = CONSONANTS.get(letter);
      const next = letters[at + 1];
      if (consonant !== undefined)
        return next === HALANT || (next !== undefined && SIGNS.has(next))
          ? consonant
          : `${consonant}${INHERENT}`;
      if (letter === 'ं' || letter === 'ँ') return next === undefined ? '' : 'n';
      return VOWELS.get(letter) ?? SIGNS.get(letter) ?? (letter === HALANT || letter === 'ः' ? '' : letter);
    })
    .join('');
  return spelled
    .replace(/(?<=.)ə$/u, '')
    .replace(/(?<=[aeiouə][^aeiouə\s]{1,2})ə(?=(?:[^aeiouə]h?)[aeiou])/gu, '')
    .replace(/ə/gu, 'a');
}
