import type { StepId } from '../../../domain/ids.ts';
import type { TemplateEdit } from '../../../domain/authoring/template-edit.ts';
import type { Template } from '../../../domain/template.ts';
import type { Language } from '../../../domain/text.ts';
import type { Tag } from './edit-words.ts';
import type { Piece, StepsPiece } from './piece.ts';

/** What can be told of a draft besides its edits. */
export type DraftOrder = 'undo' | 'redo' | 'publish' | 'dry-run' | 'discard' | 'show' | 'flaws' | 'translate';

/** What a sentence says about a draft. */
export type EditsRead =
  | { readonly kind: 'edits'; readonly edits: readonly TemplateEdit[] }
  | { readonly kind: 'order'; readonly order: DraftOrder; readonly note?: string; readonly words?: string }
  /** Several steps may be meant: the sentence is read again with the one that was chosen. */
  | { readonly kind: 'which-step'; readonly candidates: readonly StepId[] }
  | { readonly kind: 'no-such-step' }
  /** What it would take besides what was said. */
  | {
      readonly kind: 'lacks';
      readonly what: 'text' | 'end' | 'days' | 'type' | 'second' | 'other-text' | 'variant';
    };

/** A sentence about a template, ready for being read. */
export type Said = {
  readonly template: Template;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What was said after a colon or in its place, as it was typed. */
  readonly tail?: string;
  readonly isHindi: boolean;
  /** In which language a text is that was typed. */
  readonly language: Language;
  /** The step that was talked about last. */
  readonly focus?: StepId;
  /** Steps that somebody chose where several could be meant. */
  readonly chosen: readonly StepId[];
};

export type ReadEdit = (said: Said) => EditsRead | undefined;

export const has = ({ pieces }: Said, ...tags: readonly Tag[]): boolean =>
  pieces.some((piece) => piece.kind === 'tag' && tags.includes(piece.tag));

export const edits = (...all: readonly TemplateEdit[]): EditsRead => ({ kind: 'edits', edits: all });

/** Edits, and what is read of the rest of the sentence. */
export const together = (
  first: readonly TemplateEdit[],
  rest: EditsRead | undefined,
): EditsRead | undefined => (rest?.kind === 'edits' ? edits(...first, ...rest.edits) : rest);

export const lastDays = ({ pieces }: Said): number | undefined =>
  pieces.flatMap((piece) => (piece.kind === 'days' ? [piece.days] : [])).at(-1);

export const firstOf = <Kind extends Piece['kind']>(
  pieces: readonly Piece[],
  kind: Kind,
): Extract<Piece, { kind: Kind }> | undefined =>
  pieces.find((piece): piece is Extract<Piece, { kind: Kind }> => piece.kind === kind);

/** Goes on with the step that is meant, or asks which. */
export function withStep(
  { chosen }: Said,
  { candidates }: Pick<StepsPiece, 'candidates'>,
  go: (step: StepId) => EditsRead | undefined,
): EditsRead | undefined {
  const [only, ...others] = candidates;
  if (only === undefined) return { kind: 'no-such-step' };
  if (others.length === 0) return go(only);
  const picked = candidates.find((id) => chosen.includes(id));
  return picked === undefined ? { kind: 'which-step', candidates } : go(picked);
}

/** "call ke 2 din baad" is after the call, "call 2 din baad" is when it comes. */
const POSTPOSITION = /^\s*(?:ke|k|se|के|से)(?![\p{L}\p{M}])|वाल[ेाी] के|wal[eai] ke/iu;

export type Relation = 'after' | 'before' | 'between';

/** How the rest stands to a step: its word comes before the step in English, and behind it in Hindi. */
export function relationOf({ pieces, isHindi, text }: Said, piece: Piece): Relation | undefined {
  const at = pieces.indexOf(piece);
  const behind = pieces[at + 1];
  if (isHindi && behind?.kind === 'days' && !POSTPOSITION.test(text.slice(piece.to, behind.from)))
    return undefined;
  const beside = isHindi ? pieces.slice(at + 1).find(({ kind }) => kind !== 'days') : pieces[at - 1];
  if (beside?.kind !== 'tag') return undefined;
  return beside.tag === 'after' || beside.tag === 'before' || beside.tag === 'between'
    ? beside.tag
    : undefined;
}

export type Steps = Extract<Piece, { kind: 'steps' }>;

export const stepsIn = ({ pieces }: Said): readonly Steps[] =>
  pieces.filter((piece): piece is Steps => piece.kind === 'steps');
