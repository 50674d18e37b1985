import { canonical } from '../sentence/canonical.ts';
import { normalize } from '../sentence/normalize.ts';
import type { Span } from '../sentence/sentence.ts';

/** A word as words are compared, with its place in the text. */
export type Word = Span & { readonly word: string };

export const wordsIn = (text: string): readonly Word[] =>
  normalize(text).tokens.map(({ from, to, folded }) => ({
    from,
    to,
    word: spelled(folded),
  }));

/** A nasal at the end of Hindi words is typed or not: "mein", "me". A number has one spelling. */
function spelled(folded: string): string {
  if (/^\d/u.test(folded)) return folded;
  return folded === 'न' ? 'na' : canonical(folded).replace(NASAL, '$1');
}

const NASAL = /^(me|nahi|de|kare|ho|he|jae|je|jode|hate|ruke|utae|mile|rake|bade|banae|dale|kije)n$/u;

/** Phrases in one spelling, the longest first for each first word. */
export type PhraseBook<Meaning> = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly meaning: Meaning }[]
>;

export function phraseBook<Meaning>(rows: Iterable<readonly [Meaning, string]>): PhraseBook<Meaning> {
  const book = new Map<string, { readonly rest: readonly string[]; readonly meaning: Meaning }[]>();
  for (const [meaning, phrases] of rows) {
    for (const phrase of phrases.split(',')) {
      const [first, ...rest] = wordsIn(phrase).map(({ word }) => word);
      if (first === undefined) continue;
      book.set(
        first,
        [...(book.get(first) ?? []), { rest, meaning }].sort(
          (one, other) => other.rest.length - one.rest.length,
        ),
      );
    }
  }
  return book;
}

/** The longest phrase that begins with a word, and how many words it has. */
export function phraseAt<Meaning>(
  book: PhraseBook<Meaning>,
  words: readonly Word[],
  at: number,
): { readonly meaning: Meaning; readonly length: number } | undefined {
  const found = book
    .get(words[at]?.word ?? '')
    ?.find(({ rest }) => rest.every((part, offset) => words[at + 1 + offset]?.word === part));
  return found && { meaning: found.meaning, length: found.rest.length + 1 };
}
