import { HINDI_IN_LATIN, LOANS_IN_LATIN } from './latin-vocabulary.ts';

/** A word, or the space between two, as it was typed and as it is read. */
export type Piece = { readonly typed: string; readonly read: string };

/**
 * Hindi typed in Latin letters, as most people do at work ("asha ko webinar mein daal do"), with its everyday words in
 * Devanagari; text after a colon stays as it is.
 */
export function inDevanagari(sentence: string): readonly Piece[] {
  const [name = ''] = ADDRESSED_NAME.exec(sentence) ?? [];
  const [command = ''] = sentence.slice(name.length).split(':');
  const free = sentence.slice(name.length + command.length);
  return [
    { typed: name, read: name },
    ...(command.match(PIECES) ?? []).map((typed, index) => ({ typed, read: readWord(typed, index) })),
    { typed: free, read: free },
  ];
}

/** The typed letters of a stretch of the reading: names come back letter for letter. */
export function asTyped(pieces: readonly Piece[], start: number, end: number): string {
  let at = 0;
  return pieces
    .map(({ typed, read }) => {
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, read.length)];
      at += read.length;
      if (from >= to) return '';
      // "aur" joins two names and belongs to neither.
      return typed === read || read === 'और' ? read.slice(from, to) : typed;
    })
    .join('');
}

/** Some of it can be Hindi, and none of it is English only. */
export const mayBeHindi = (sentence: string): boolean =>
  hasWord(sentence, (word) => HINDI_IN_LATIN.has(word.toLowerCase()) && !ENGLISH_TOO.has(word.toLowerCase()));

/** A grammar word is where Hindi puts it: after another word. */
export const isSurelyHindi = (sentence: string): boolean =>
  hasWord(sentence, (word, index) => GRAMMAR.has(word.toLowerCase()) && index > 0 && !isName(word, index)) ||
  HELPING.test(sentence.split(':')[0] ?? '');

function hasWord(sentence: string, holds: (word: string, index: number) => boolean): boolean {
  const words = sentence.split(':')[0]?.match(WORDS) ?? [];
  return !words.some((word) => ENGLISH_ONLY.has(word.toLowerCase())) && words.some(holds);
}

function readWord(typed: string, index: number): string {
  const word = typed.toLowerCase();
  return (isName(typed, index) ? undefined : HINDI_IN_LATIN.get(word)) ?? LOANS_IN_LATIN.get(word) ?? typed;
}

/** Only names are capitalized within a sentence. */
const isName = (word: string, index: number): boolean => index > 0 && /^\p{Lu}\p{Ll}/u.test(word);

/** "Yaar Mohammad", where "yaar Mohammad" may speak to us. */
const ADDRESSED_NAME = /^(?:Yaar|Bhai)(?= \p{Lu}\p{Ll})/u;

const WORDS = /\p{Script=Latin}+/gu;
const PIECES = /\p{Script=Latin}+|\P{Script=Latin}+/gu;

const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  'the to of in on for from with until till by and my did was'.split(' '),
);

/** Words of both languages, which don't tell which of them it is. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  'me main mai is do den par ho din lie fir pe h di de lo le len aa jar kar log use hun kaha bare mat mut'.split(
    ' ',
  ),
);

/** Two verbs together, in lower case, are no name: "skip kar do". */
const HELPING = / (?:mat (?:kar|kijiye)|kar (?:do|lo|dijiye)$)/u;

/** Words that are in no name and no English phrase of ours, in lower case. */
const GRAMMAR: ReadonlySet<string> = new Set(
  'ko ka ki ke ne se tak mein nahi nahin nhi hai hain gaya gayi bhej dikhao batao'.split(' '),
);
