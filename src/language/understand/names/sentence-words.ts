import type { Sentence, Span } from '../sentence/sentence.ts';
import { isEveryday, isGrammar } from './everyday.ts';
import { foldName } from './name-words.ts';

/** A word of a sentence, as names are looked for. */
export type SentenceWord = Span & {
  readonly typed: string;
  /** As names are compared, without a possessive 's. */
  readonly folded: string;
  /** What stands between it and the word before. */
  readonly gap: string;
  /** A capital within a sentence says that it is a name; the one at its start says nothing. */
  readonly capital: 'inside' | 'start' | 'none';
  readonly isEveryday: boolean;
  readonly isGrammar: boolean;
  readonly isPossessive: boolean;
};

/** The words of a sentence, hyphenated ones in parts. */
export function sentenceWords({ text }: Sentence): readonly SentenceWord[] {
  const isShouted = !/\p{Ll}/u.test(text);
  let end = 0;
  return [...withoutAddresses(text).matchAll(WORD)].map((match) => {
    const [typed] = match;
    const gap = text.slice(end, match.index);
    const isFirst = end === 0 || /[.!?:\n]/u.test(gap);
    end = match.index + typed.length;
    const bare = typed.replace(/'s?$/iu, '');
    const folded = foldName(bare);
    return {
      from: match.index,
      to: end,
      typed,
      folded,
      gap,
      capital: isShouted || !/^\p{Lu}/u.test(typed) ? 'none' : isFirst ? 'start' : 'inside',
      isEveryday: isEveryday(folded),
      isGrammar: isGrammar(folded),
      isPossessive: bare !== typed,
    };
  });
}

/** Their words are nobody's name. */
const withoutAddresses = (text: string): string =>
  /@|https?:/u.test(text) ? text.replace(ADDRESS, (address) => ' '.repeat(address.length)) : text;

const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})+|https?:\S+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*'?/gu;
