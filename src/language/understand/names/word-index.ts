import { distance } from 'fastest-levenshtein';
import { isDevanagari } from '../../../domain/phonetic-key.ts';
import { mayHaveSlip, slipsBetween } from './slips.ts';
import { consonantsOf, spellingKey } from './spelling-key.ts';

/** How a typed word comes to be a known one. */
export type Via = 'same' | 'script' | 'spelling' | 'consonants' | 'prefix' | 'slip' | 'nickname';

/** A known word that a typed one can be, and how alike they are, from 0 to 1. */
export type Likeness = { readonly word: string; readonly via: Via; readonly quality: number };

/** Known words, to be found by what people type for them without looking at each. */
export type WordIndex = {
  /** The other words that a typed one can be: in the other script, spelled otherwise, begun, with a slip. */
  readonly like: (typed: string) => readonly Likeness[];
  /** Only in the other script. */
  readonly inOtherScript: (typed: string) => readonly Likeness[];
};

export function indexWords(words: Iterable<string>): WordIndex {
  const known = new Set(words);
  const byKey = new Map<string, string[]>();
  for (const word of known) for (const key of keysOf(word)) push(byKey, key, word);
  const at = (key: string): readonly string[] => byKey.get(key) ?? [];

  const inOtherScript = (typed: string): readonly Likeness[] => {
    const script = isDevanagari(typed) ? 'L' : 'D';
    const key = spellingKey(typed);
    const same = [...new Set(keysIn(typed).flatMap((one) => (one === '' ? [] : at(`${script}=${one}`))))];
    const consonants = consonantsOf(key);
    const alike = consonants.length < 3 ? [] : at(`${script}~${consonants}`);
    const others = alike.filter((word) => !same.includes(word));
    const nearly = others.filter((word) => isNearly(key, word));
    const quality = consonants.length < 4 ? QUALITY.consonants : QUALITY.manyConsonants;
    return [
      ...same.map((word): Likeness => ({ word, via: 'script', quality: QUALITY.script })),
      ...nearly.map((word): Likeness => ({ word, via: 'script', quality: QUALITY.nearlyScript })),
      ...(typed.length < 4 ? [] : others.filter((word) => !nearly.includes(word))).map((word): Likeness => ({
        word,
        via: 'consonants',
        quality,
      })),
    ];
  };

  const spelledOtherwise = (typed: string): readonly Likeness[] =>
    typed.length < 4
      ? []
      : at(`${isDevanagari(typed) ? 'D' : 'L'}=${spellingKey(typed)}`)
          .filter((word) => word !== typed && word.length >= 4)
          .map((word): Likeness => ({
            word,
            via: 'spelling',
            quality: openVowels(word) === openVowels(typed) ? QUALITY.spelling : QUALITY.otherVowel,
          }));

  const begun = (typed: string): readonly Likeness[] =>
    typed.length < 3
      ? []
      : at(`<${typed.slice(0, 3)}`)
          .filter((word) => word.length > typed.length && word.startsWith(typed))
          // "Agarwal" is no short form of Agarwala.
          .filter((word) => typed.length < 5 || word.length - typed.length > 2)
          .map((word): Likeness => ({
            word,
            via: 'prefix',
            quality: typed.length > 3 ? QUALITY.prefix : QUALITY.shortPrefix,
          }));

  const slipped = (typed: string): readonly Likeness[] =>
    mayHaveSlip(typed)
      ? [...new Set(slipKeysOf(typed).flatMap(at))].flatMap((word): readonly Likeness[] => {
          const slips = word === typed ? undefined : slipsBetween(typed, word);
          const isLikely = slips === 1 && word.startsWith(typed.slice(0, 1));
          return slips === undefined
            ? []
            : [{ word, via: 'slip', quality: isLikely ? QUALITY.slip : QUALITY.slips }];
        })
      : [];

  return {
    inOtherScript,
    like: (typed) =>
      [...inOtherScript(typed), ...spelledOtherwise(typed), ...begun(typed), ...slipped(typed)].filter(
        ({ word, via }) => via === 'prefix' || digitsOf(word) === digitsOf(typed),
      ),
  };
}

/** "Depot 12" is never meant by "depot 13". */
const digitsOf = (word: string): string => word.replace(/\D/g, '');

const QUALITY = {
  script: 0.95,
  nearlyScript: 0.93,
  manyConsonants: 0.86,
  spelling: 0.85,
  consonants: 0.6,
  otherVowel: 0.66,
  prefix: 0.7,
  shortPrefix: 0.6,
  slip: 0.65,
  slips: 0.55,
};

/** Its short e and o: "Patel" is not Patil, though "Mehta" is "Mehata". */
const openVowels = (word: string): string =>
  word.replace(/e[eyai]|ie|o[ouwa]|ao/g, '').replace(/[^eoेो]/g, '');

/** Only a vowel within is another: "वर्मा" is Verma and Varma, but "अंकित" is not Ankita. */
const isNearly = (key: string, word: string): boolean =>
  keysIn(word).some(
    (other) =>
      other.slice(0, 1) === key.slice(0, 1) && other.at(-1) === key.at(-1) && distance(other, key) < 2,
  );

/** The e of "Rice" is not heard, that of "Deshpande" is; "राठौड़" is Rathod and Rathore. */
const keysIn = (word: string): readonly string[] => {
  const key = spellingKey(word);
  if (word.length > 3 && /[^aeiou]e$/.test(word)) return [key, key.slice(0, -1)];
  const flapped = word.length < 5 ? word : word.replace(FLAPPED, 'र');
  return flapped === word ? [key] : [key, spellingKey(flapped)];
};

/** Within a word ड is mostly ड़, whose dot is not compared. */
const FLAPPED = /(?<=[\u093e-\u094c])[डढ]़?(?!्)/gu;

function keysOf(word: string): readonly string[] {
  const script = isDevanagari(word) ? 'D' : 'L';
  const keys = keysIn(word).filter((key) => key !== '');
  const consonants = consonantsOf(keys[0] ?? '');
  return [
    ...keys.map((key) => `${script}=${key}`),
    ...(consonants.length < 3 ? [] : [`${script}~${consonants}`]),
    // "डिस्ट्रीब्यूटर" for "Distributors".
    ...(consonants.length > 4 && /[^s]s$/.test(word) ? [`${script}~${consonants.slice(0, -1)}`] : []),
    ...(word.length < 4 ? [] : [`<${word.slice(0, 3)}`]),
    ...(word.length < 5 ? [] : [`>${word.slice(-3)}`]),
    ...(word.length < 4 || word.length > 6 ? [] : shortKeysOf(word)),
  ];
}

/** One slip leaves the beginning, the end or both ends of a word as they are. */
const slipKeysOf = (typed: string): readonly string[] =>
  typed.length < 6 ? shortKeysOf(typed) : [`<${typed.slice(0, 3)}`, `>${typed.slice(-3)}`];

const shortKeysOf = (word: string): readonly string[] => [
  `[${word.slice(0, 2)}`,
  `]${word.slice(-2)}`,
  `|${word.slice(0, 1)}${word.slice(-1)}`,
];

function push(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}
