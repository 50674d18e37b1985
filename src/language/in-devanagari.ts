import { isDevanagari } from '../domain/sound.ts';
import { HINDI_IN_LATIN, LOANS_IN_LATIN } from './hindi-in-latin.ts';

/**
 * Hindi typed in Latin letters, as most do at work ("asha ko webinar mein daal do"), with its everyday words in
 * Devanagari. Names stay as they are, as does what follows a colon; a sentence that is not Hindi is left alone.
 */
export function inDevanagari(sentence: string): string {
  const [command = '', ...free] = sentence.split(':');
  if (!isDevanagari(command) && !isHindi(command.toLowerCase().match(WORD) ?? [])) return sentence;
  const read = command.replace(WORD, (word) => {
    const typed = word.toLowerCase();
    return HINDI_IN_LATIN.get(typed) ?? LOANS_IN_LATIN.get(typed) ?? word;
  });
  return [read, ...free].join(':');
}

const WORD = /\p{Script=Latin}+/gu;

const isHindi = (words: readonly string[]): boolean =>
  !words.some((word) => ENGLISH_ONLY.has(word)) &&
  words.some((word) => HINDI_IN_LATIN.has(word) && !ENGLISH_TOO.has(word));

const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  'the to of in on for from with until till by and my did was'.split(' '),
);

/** Words of both languages, which say nothing about which of them it is. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  'me main mai is do den par ho din lie fir pe h di de lo le len aa jar kar log use hun kaha bare'.split(' '),
);
