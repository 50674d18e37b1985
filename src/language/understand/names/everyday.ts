import { memoize } from '../../../domain/memoize.ts';
import { isDevanagari } from '../../../domain/phonetic-key.ts';
import { indexWords } from './word-index.ts';
import { wordSet } from './word-set.ts';
import { ENGLISH_ALSO_NAMES, HINDI_ALSO_NAMES, TIMES_ALSO_NAMES } from './words/also-names.ts';
import { ENGLISH_EVERYDAY, ENGLISH_NEVER_NAMES } from './words/english.ts';
import { HEARD_IN_DEVANAGARI, HEARD_IN_LATIN } from './words/heard.ts';
import { HINDI_EVERYDAY, HINDI_NEVER_NAMES } from './words/hindi.ts';
import { HINGLISH_EVERYDAY, HINGLISH_NEVER_NAMES } from './words/hinglish.ts';
import { TRADES } from './words/trades.ts';

/** Whether a word is grammar, a verb, a number, a day or a command: nobody is meant by it alone. */
export const isGrammar = (word: string): boolean =>
  (GRAMMAR.has(word) && !ALSO_NAMES.has(word)) || NUMBER.test(word);

/** Whether an everyday word is a name as well: "Grace", "आशा". */
export const isAlsoName = (word: string): boolean => ALSO_NAMES.has(word);

/** Whether it is a name and a time: "May". */
export const isAlsoTime = (word: string): boolean => TIMES.has(word);

/** Whether it is one of Hindi, which are names far more often than words at work. */
export const isAlsoHindiName = (word: string): boolean => HINDI_NAMES.has(word);

/** Whether a word is one of the language, with the endings of English. */
export const isEveryday = (word: string): boolean =>
  EVERYDAY.has(word) ||
  NUMBER.test(word) ||
  ENDINGS.some((ending) => word.endsWith(ending) && isStem(word.slice(0, -ending.length)));

/** Whether a word is likely an everyday one with a slip or spelled otherwise. */
export const isNearEveryday = memoize(5_000, (word: string): boolean =>
  INDEX.like(word).some(({ via }) => via === 'slip' || via === 'spelling'),
);

/** "टीम", "डील": whether it is an English word as Hindi writes it. */
export const isBorrowed = memoize(
  5_000,
  (word: string): boolean =>
    isDevanagari(word) && INDEX.inOtherScript(word).some(({ quality }) => quality >= 0.95),
);

/** "खिलाइए", "करूंगा": polite requests and futures of Hindi, which no name ends in. */
export const isHindiVerb = (word: string): boolean => word.length > 3 && HINDI_VERB.test(word);

const HINDI_VERB = /(?:[िइ][एय]े?|[िइ]एगा|ू[ंँ]ग[ाी]|े[ंँ]ग[ेी]|एग[ाी]|ए[ंँ]ग[ेी])$/u;

const isStem = (stem: string): boolean =>
  stem.length > 2 && (EVERYDAY.has(stem) || EVERYDAY.has(`${stem}e`) || EVERYDAY.has(`${stem}y`));

const ENDINGS = ['s', 'es', 'd', 'ed', 'ied', 'ies', 'ing', 'ly'];
const NUMBER = /^\d/;

const TIMES = wordSet(TIMES_ALSO_NAMES);
const HINDI_NAMES = wordSet(HINDI_ALSO_NAMES);
const ALSO_NAMES = wordSet(ENGLISH_ALSO_NAMES, HINDI_ALSO_NAMES);
const GRAMMAR = wordSet(ENGLISH_NEVER_NAMES, HINDI_NEVER_NAMES, HINGLISH_NEVER_NAMES);
const EVERYDAY = wordSet(
  ENGLISH_NEVER_NAMES,
  ENGLISH_EVERYDAY,
  ENGLISH_ALSO_NAMES,
  HINDI_NEVER_NAMES,
  HINDI_EVERYDAY,
  HINDI_ALSO_NAMES,
  HINGLISH_NEVER_NAMES,
  HINGLISH_EVERYDAY,
  HEARD_IN_LATIN,
  HEARD_IN_DEVANAGARI,
  TRADES,
);
const INDEX = indexWords(EVERYDAY);
