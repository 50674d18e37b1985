import type { Sentence, Span } from './sentence.ts';

/** Where one thing that was said ends and the next begins. */
const BOUNDARY =
  /\s*(?:[.!?;।]+(?=\s|$)|,(?=\s)|:\s|\s[-–—]+\s|\s(?:but|and|because|coz|cuz|cos|aur|par|lekin|magar|kyunki|kyuki|और|पर|लेकिन|मगर|क्योंकि)\s)\s*/giu;

/** The clauses of a sentence, in order, without what stands between them. */
export function clausesOf({ text }: Sentence): readonly Span[] {
  const ends = Array.from(text.matchAll(BOUNDARY), (match) => ({
    to: match.index,
    next: match.index + match[0].length,
  }));
  return [...ends, { to: text.length, next: text.length }]
    .map(({ to }, at) => ({ from: at === 0 ? 0 : (ends[at - 1]?.next ?? 0), to }))
    .filter(({ from, to }) => to > from);
}
