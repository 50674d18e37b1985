import type { Piece } from './piece.ts';
import type { SaidOutcome } from './said-kinds.ts';
import { relationOf, stepsIn, type Said, type Steps } from './said.ts';

/** What a customer does, at which step if that was said, and the rest of the sentence. */
export type Condition = {
  readonly outcome: SaidOutcome;
  /** "pick up" is said of calls alone. */
  readonly isCall: boolean;
  readonly source?: Steps;
  readonly rest: readonly Piece[];
};

/** A sentence that says what follows on what a customer does. */
export function partsOf(said: Said): Condition | undefined {
  const { pieces } = said;
  const at = pieces.findIndex(({ kind }) => kind === 'outcome');
  const piece = pieces[at];
  if (piece?.kind !== 'outcome') return undefined;
  const source = said.isHindi
    ? sourceBefore(said, at)
    : (sourceBetween(said, at) ?? sourceAfter(said, at) ?? afterIt(said));
  const rest = pieces.filter((one, index) => one !== source && index !== at);
  const isCall = OF_A_CALL.test(said.text.slice(piece.from, piece.to));
  return { outcome: piece.outcome, isCall, ...(source && { source }), rest };
}

/** "अगर पहली ईमेल का जवाब आए तो …" */
function sourceBefore({ pieces, text }: Said, at: number): Steps | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const piece = pieces[index];
    const next = pieces[index + 1];
    if (!piece || (next && isApart(text, piece, next))) return undefined;
    if (piece.kind === 'steps') return piece;
    if (isBreak(piece)) return undefined;
  }
  return undefined;
}

/** "a call after the final email if there is no reply" */
const afterIt = (said: Said): Steps | undefined =>
  stepsIn(said).find((piece) => relationOf(said, piece) === 'after');

/** "when the call is answered", "if the first email gets no reply" */
function sourceBetween({ pieces }: Said, at: number): Steps | undefined {
  const before = pieces[at - 1];
  const opening = pieces[at - 2];
  if (before?.kind !== 'steps') return undefined;
  return opening?.kind === 'tag' && (opening.tag === 'if' || opening.tag === 'after') ? before : undefined;
}

/** "when they reply to the first email" */
function sourceAfter({ pieces, text }: Said, at: number): Steps | undefined {
  for (let index = at + 1; index < pieces.length; index++) {
    const piece = pieces[index];
    const before = pieces[index - 1];
    if (!piece || !before || isApart(text, before, piece)) return undefined;
    if (piece.kind === 'steps') return isDoing(piece) ? undefined : piece;
    if (isBreak(piece)) return undefined;
  }
  return undefined;
}

/** "when they answer schedule a meeting": that is what follows. */
const isDoing = ({ bare }: Steps): boolean => bare !== undefined && bare !== 'email' && bare !== 'call';

const isApart = (text: string, one: Piece, next: Piece): boolean =>
  /[,;:]/u.test(text.slice(one.to, next.from));

/** "to" may stand in front of a step: "reply to the email". */
const isBreak = (piece: Piece): boolean =>
  piece.kind !== 'other' && !(piece.kind === 'tag' && (piece.tag === 'to' || piece.tag === 'about'));

const OF_A_CALL = /pick|talk|take|uth|phone|fon|baat|उठा|फ़ोन|फोन|बात/iu;
