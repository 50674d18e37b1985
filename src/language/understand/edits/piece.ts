import type { EndId, StepId } from '../../../domain/ids.ts';
import type { RecordStatus, RecordType } from '../../../domain/record.ts';
import type { StepType } from '../../../domain/template.ts';
import type { Language } from '../../../domain/text.ts';
import type { Span } from '../sentence/sentence.ts';
import type { Tag } from './edit-words.ts';
import type { NamedText, SaidOutcome } from './said-kinds.ts';

/** Steps that are there, as a sentence names them. None: what was named is not there. */
export type StepsPiece = {
  readonly kind: 'steps';
  readonly candidates: readonly StepId[];
  /** By its type alone, without an article: it may as well be one that is not there yet. */
  readonly bare?: StepType;
};

/** A step that is not there yet, and what it is called where that was said. */
export type NewStepPiece = { readonly kind: 'new-step'; readonly type: StepType; readonly name?: string };

/** A part of a sentence about a template, with its place in the text. */
export type Piece = Span &
  (
    | StepsPiece
    | NewStepPiece
    | { readonly kind: 'end'; readonly end: EndId }
    | { readonly kind: 'input'; readonly input: string }
    | { readonly kind: 'days'; readonly days: number }
    | { readonly kind: 'outcome'; readonly outcome: SaidOutcome }
    | { readonly kind: 'quote'; readonly text: string }
    | { readonly kind: 'text'; readonly text: NamedText }
    | { readonly kind: 'language'; readonly language: Language }
    | { readonly kind: 'status'; readonly status: RecordStatus }
    | { readonly kind: 'record-type'; readonly type: RecordType }
    | { readonly kind: 'tag'; readonly tag: Tag }
    | { readonly kind: 'other' }
  );
