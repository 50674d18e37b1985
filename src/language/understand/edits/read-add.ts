import type { Position, TemplateEdit } from '../../../domain/authoring/template-edit.ts';
import { newStepId } from '../../../domain/authoring/new-id.ts';
import type { StepId } from '../../../domain/ids.ts';
import type { StepType } from '../../../domain/template.ts';
import { statusIn } from './status-in.ts';
import type { NewStepPiece, Piece } from './piece.ts';
import { withPosition } from './position-said.ts';
import {
  edits,
  firstOf,
  has,
  relationOf,
  stepsIn,
  type EditsRead,
  type ReadEdit,
  type Said,
  type Steps,
} from './said.ts';

/** "add a call 2 days after the follow-up email", "कॉल के बाद एक ईमेल जोड़ दो" */
export const readAdd: ReadEdit = (said) => {
  const what = newStepIn(said);
  if (!what) return has(said, 'add') && isStepAlone(said) ? { kind: 'lacks', what: 'type' } : undefined;
  const isSaid = has(said, 'add') || (what.isNew && (has(said, 'at-end', 'at-start') || isPlaced(said)));
  if (!isSaid) return undefined;
  return withPosition(said, what.steps, (at) => addStep(said, what, at));
};

/** "add a step" */
const isStepAlone = ({ text }: Said): boolean => STEP_ALONE.test(text);
const STEP_ALONE =
  /\b(?:a|an|another|one|new|ek|naya) (?:new )?(?:step|charan|kadam)\b|(?:एक|नया) (?:स्टेप|चरण|क़दम|कदम)/iu;

const isPlaced = (said: Said): boolean =>
  stepsIn(said).some((piece) => relationOf(said, piece) !== undefined);

export type NewStep = Pick<NewStepPiece, 'type' | 'name'> & {
  /** Said with an article of something that is not there yet. */
  readonly isNew: boolean;
  /** The piece that says it, where it could have been a step that is there. */
  readonly steps: readonly Steps[];
  readonly piece: Piece;
};

/** The step that is to be added: "a call", or a type alone that no word puts beside anything. */
export function newStepIn(said: Said): NewStep | undefined {
  const piece = firstOf(said.pieces, 'new-step');
  if (piece) return { ...piece, isNew: true, steps: [], piece };
  const bare = stepsIn(said).find((one) => one.bare && relationOf(said, one) === undefined);
  return bare?.bare ? { type: bare.bare, isNew: false, steps: [bare], piece: bare } : undefined;
}

/** Adds the step with all that was said of it: when, its name, and what a decision does. */
export function addStep(said: Said, what: NewStep, at: Position): EditsRead {
  const days = firstOf(said.pieces, 'days')?.days;
  const name = nameSaid(said, what);
  const step = newStepId(said.template, { type: what.type, ...(name !== undefined && { title: name }) });
  const add: TemplateEdit = {
    kind: 'add-step',
    step,
    type: what.type,
    at,
    ...(days !== undefined && at.kind !== 'before' && { waitDays: days }),
    ...(name !== undefined && { title: { language: said.language, text: name } }),
  };
  return edits(add, ...waitBehind(at, days), ...changeOf(said, step, what.type));
}

/** "2 days before the meeting" is a wait behind the new step. */
const waitBehind = (at: Position, days: number | undefined): readonly TemplateEdit[] =>
  at.kind === 'before' && days !== undefined ? [{ kind: 'wait', before: at.step, days }] : [];

/** A decision that is called by what it decides does that. */
function changeOf({ text }: Said, step: StepId, type: StepType): readonly TemplateEdit[] {
  const status = type === 'decision' ? statusIn(text) : undefined;
  return status ? [{ kind: 'changes', step, change: { kind: 'status', status } }] : [];
}

/** In quotes, behind "called" or "about", behind a colon, or in front of the type. */
export function nameSaid(said: Said, { name, piece }: NewStep): string | undefined {
  const quote = firstOf(said.pieces, 'quote')?.text ?? said.tail;
  if (quote !== undefined) return quote;
  return wordsAfter(said, piece) ?? (name && capitalized(name));
}

/** "a call about pricing", "a task to check the contract": until something is said of its place. */
function wordsAfter({ pieces, text }: Said, piece: Piece): string | undefined {
  const at = pieces.indexOf(piece);
  const lead = pieces[at + 1];
  if (lead?.kind !== 'tag' || !['about', 'as', 'to'].includes(lead.tag)) return undefined;
  const end = pieces.slice(at + 2).find((one) => isPlace(one));
  const words = text
    .slice(lead.to, end?.from ?? text.length)
    .replace(/[\s,.;]+$/u, '')
    .trim();
  return words === '' ? undefined : capitalized(words);
}

const isPlace = (piece: Piece): boolean =>
  piece.kind === 'days' ||
  (piece.kind === 'tag' && ['after', 'before', 'between', 'at-end', 'at-start', 'if'].includes(piece.tag));

const capitalized = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
