import type { Piece } from './piece.ts';
import type { Said } from './said.ts';

/** A text that was typed, and the rest of the sentence, which says what it is. */
export type TextSaid = { readonly text: string; readonly rest: Said };

/** What stands behind a colon, in quotes, or behind the "to" or "as" that ends what is said of its place. */
export function textSaid(said: Said): TextSaid | undefined {
  const { pieces, text, tail } = said;
  if (tail !== undefined) return { text: tail, rest: said };
  const quote = pieces.findLast((piece) => piece.kind === 'quote');
  if (quote?.kind === 'quote') return { text: quote.text, rest: without(said, [quote]) };
  const owner = pieces.findIndex(isOwner);
  const to = said.isHindi ? -1 : pieces.findIndex((piece, at) => at > owner && isTo(piece));
  const words = text.slice(pieces[to]?.to ?? text.length).trim();
  return words === '' ? undefined : { text: words, rest: without(said, pieces.slice(to)) };
}

const without = (said: Said, left: readonly Piece[]): Said => ({
  ...said,
  pieces: said.pieces.filter((piece) => !left.includes(piece)),
});

const isTo = (piece: Piece): boolean => piece.kind === 'tag' && (piece.tag === 'to' || piece.tag === 'as');

/** What has a text. */
const isOwner = (piece: Piece): boolean =>
  ['steps', 'end', 'text', 'input'].includes(piece.kind) ||
  (piece.kind === 'tag' && piece.tag === 'template');
