import type { Sentence, Span } from './sentence.ts';

/** The words of a sentence that belong to none of these; `words` has one for each token. */
export const wordsOutside = (
  spans: readonly Span[],
  { sentence: { tokens }, words }: { readonly sentence: Sentence; readonly words: readonly string[] },
): readonly string[] =>
  words.filter((_, at) => {
    const token = tokens[at];
    return token && spans.every(({ from, to }) => token.to <= from || to <= token.from);
  });
