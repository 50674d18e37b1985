import type { Day } from '../../domain/day.ts';
import type { TemplateId } from '../../domain/ids.ts';
import type { EndReason, Intent } from '../../domain/intents.ts';
import type { ReportedOutcome } from '../../domain/enrollment.ts';
import type { Writing } from '../../domain/request.ts';

/**
 * A language model of the operator's choice, which reads a sentence that the rules could not. It never throws: undefined
 * stands for a model that is down, slow, wrong, at a loss, or was asked often enough that day.
 */
export type ModelReader = (question: ModelQuestion) => Promise<readonly ModelReading[] | undefined>;

/** All that a model is told, but for `askedBefore`. */
export type ModelQuestion = {
  /** How much that person had asked on that day already. */
  readonly askedBefore: number;
  readonly sentence: string;
  readonly writing: Writing;
  /** The seller's own day. */
  readonly today: Day;
  readonly intents: readonly { readonly id: Intent; readonly meaning: string }[];
  readonly outcomes: readonly ReportedOutcome[];
  readonly reasons: readonly EndReason[];
  readonly templates: readonly { readonly id: TemplateId; readonly name: string }[];
  readonly records: readonly { readonly handle: RecordHandle; readonly name: string }[];
};

/** Stands for a record in one question, so that its id stays here: r1, r2 … */
export type RecordHandle = `r${number}`;

/** What the sentence may ask for. Of what was offered, nothing else, and a note that stands in the sentence. */
export type ModelReading = {
  readonly intent: Intent;
  readonly records: readonly RecordHandle[];
  readonly template?: TemplateId;
  /** Today or later. */
  readonly day?: Day;
  /** "16:30" */
  readonly time?: string;
  readonly outcome?: ReportedOutcome;
  readonly reason?: EndReason;
  readonly note?: string;
};

/** What became of a question, for operators. */
export const MODEL_OUTCOMES = ['answered', 'at-a-loss', 'invalid', 'slow', 'failed', 'capped'] as const;
export type ModelOutcome = (typeof MODEL_OUTCOMES)[number];
