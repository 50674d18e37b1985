import type { Piece } from './piece.ts';
import { newStepIn } from './read-add.ts';
import { firstOf, has, type Said } from './said.ts';

/**
 * Whether a sentence can be about the template at all. A manager with an open draft goes on talking about customers,
 * whose names no word of a template is: where a word is unknown, the sentence is read as any other. What was typed as a
 * text has whatever words it likes. A question and a denial change nothing.
 */
export const isAboutTheDraft = (said: Said, typed: string): boolean =>
  said.tail !== undefined || (!(isQuestion(typed) && !isText(said)) && !isDenied(said) && !hasUnknown(said));

/** The text that is written may be a question. */
const isText = (said: Said): boolean => has(said, 'rename') || firstOf(said.pieces, 'text') !== undefined;

export const isQuestion = (typed: string): boolean => /[?？]\s*$/u.test(typed) && !POLITE.test(typed);
const POLITE = /^\s*(?:can|could|would|will) (?:you|we)\b|^\s*(?:please|क्या आप|kya aap)\b/iu;

const isDenied = (said: Said): boolean =>
  has(said, 'no') && has(said, 'remove', 'add', 'move') && !has(said, 'if');

function hasUnknown(said: Said): boolean {
  const { pieces, text } = said;
  const from = pieces.findIndex(
    (piece) => piece.kind === 'quote' || (mayHaveText(said) && beginsText(piece)),
  );
  return pieces.some((piece, at) => isUnknown(piece, text) && (from < 0 || at < from));
}

/** What is added, renamed or written has words of its own. */
const mayHaveText = (said: Said): boolean =>
  isText(said) ||
  has(said, 'an-end', 'an-input', 'as') ||
  (newStepIn(said) !== undefined && has(said, 'add', 'after', 'before', 'if'));

/** Behind these, people write a name. */
const beginsText = (piece: Piece): boolean =>
  piece.kind === 'tag' && ['to', 'as', 'about', 'an-input', 'finish'].includes(piece.tag);

/** A type of step with a word that no step has: "Kyle's call". What is called a step is asked about. */
const isUnknown = (piece: Piece, text: string): boolean =>
  piece.kind === 'other' ||
  (piece.kind === 'steps' &&
    piece.candidates.length === 0 &&
    !piece.bare &&
    !STEP.test(text.slice(piece.from, piece.to)));

const STEP = /\b(?:step|charan|kadam)\b|स्टेप|चरण|कदम|क़दम/iu;
