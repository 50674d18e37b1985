import type { Template } from '../../../domain/template.ts';
import { normalize } from '../sentence/normalize.ts';
import { isQuestion } from './about-the-draft.ts';
import type { Tag } from './edit-words.ts';
import type { Piece } from './piece.ts';
import { piecesIn } from './pieces-in.ts';
import { splitText } from './split-text.ts';

/**
 * Whether a sentence that could not be read is about the template that is talked about: it names a part of it and says to
 * do something with it. What a customer did names no more than that part.
 */
export function soundsLikeEdit(typed: string, template: Template): boolean {
  const { text, quotes } = splitText(typed);
  const sentence = normalize(text).text;
  if (isQuestion(typed) || OF_ONESELF.test(sentence)) return false;
  const pieces = piecesIn({ text: sentence, quotes }, template);
  return pieces.some(isPart) && (pieces.some(isDoing) || saysSellersVerb(sentence));
}

const isPart = (piece: Piece): boolean =>
  ['steps', 'new-step', 'text', 'input', 'end'].includes(piece.kind) ||
  (piece.kind === 'tag' && (piece.tag === 'template' || piece.tag === 'wait' || piece.tag === 'branch'));

const isDoing = (piece: Piece): boolean => piece.kind === 'tag' && DOING.has(piece.tag);

const DOING: ReadonlySet<Tag> = new Set<Tag>([
  'add',
  'remove',
  'move',
  'rename',
  'wait',
  'change',
  'lead',
  'finish',
  'branch',
  'an-end',
  'an-input',
  'by-hand',
  'by-itself',
  'swap',
  'instead',
]);

/** What sellers say of a customer's sequence; of a draft that is talked about, it is said of its steps. */
export const saysSellersVerb = (text: string): boolean => SELLERS_VERB.test(text);

const SELLERS_VERB =
  /(?<![\p{L}\p{M}])(?:remind|twice|two times|once more|skip\p{L}*|snooz\p{L}*|paus\p{L}*|hold|postpon\p{L}*|delay\p{L}*|push|end|stop\p{L}*|clos\p{L}*|send|try|translate|छोड़ो|छोड़ दो|छोड़ दें|याद दिला\p{L}*\p{M}*|yaa?d dila\p{L}*|दो बार|do baa?r|टाल\p{L}*\p{M}*|रोक\p{L}*\p{M}*|भेजो|भेज दो|भेजें|chhod\p{L}*|chod\p{L}*|taal\p{L}*|tal do|rok\p{L}*|bhej\p{L}*)(?![\p{L}\p{M}])/iu;

/** A reminder, and what is done for whoever speaks. */
const OF_ONESELF = /(?<![\p{L}\p{M}])(?:remind me|me to|मुझे|mujhe|mere liye|मेरे लिए)(?![\p{L}\p{M}])/iu;
