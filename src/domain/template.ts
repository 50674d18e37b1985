import type { EndId, StepId, TemplateId } from './ids.ts';
import type { RecordChange, RecordType } from './record.ts';
import type { LocalizedText } from './text.ts';

export const STEP_TYPES = [
  'email',
  'automated-email',
  'call',
  'linkedin',
  'task',
  'schedule',
  'meeting',
  'decision',
] as const;
export type StepType = (typeof STEP_TYPES)[number];

/** The names of a template's edges. What a seller can press is in `step-outcomes.ts`. */
export const EDGE_OUTCOMES = ['replied', 'no-answer', 'sent', 'answered', 'done', 'held'] as const;
export type EdgeOutcome = (typeof EDGE_OUTCOMES)[number];

/** Leads to a step after a wait in calendar days, or to one or several ends, of which the seller picks one. */
export type StepEdge = { readonly kind: 'step'; readonly to: StepId; readonly waitDays: number };
export type EndEdge = { readonly kind: 'end'; readonly ends: readonly EndId[] };
export type Edge = StepEdge | EndEdge;

export type Email = { readonly subject: LocalizedText; readonly body: LocalizedText };

/** What a step says to a share of its records instead; a text that is left out is that of the others. */
export type SecondTexts = {
  /** Of a hundred records, how many get these. */
  readonly share: number;
  readonly title?: LocalizedText;
  readonly instructions?: LocalizedText;
  readonly email?: Partial<Email>;
  readonly script?: LocalizedText;
};

/** What the card of a task opens for it, with the title that this begins with. */
export type Opens = { readonly email?: LocalizedText; readonly meeting?: LocalizedText };

export type Step = {
  readonly id: StepId;
  readonly type: StepType;
  /** What to do, in a few words: "Ask for another meeting". */
  readonly title: LocalizedText;
  readonly instructions: LocalizedText;
  readonly email?: Email;
  /** What to say on a call. */
  readonly script?: LocalizedText;
  readonly outcomes: Readonly<Partial<Record<EdgeOutcome, Edge>>>;
  readonly opens?: Opens;
  /** What it says to a share of its records, to learn which works better. */
  readonly second?: SecondTexts;
  /** What a confirmed decision does to the record. */
  readonly changes?: RecordChange;
};

export type End = { readonly id: EndId; readonly success: boolean; readonly name: LocalizedText };

export const INPUT_TYPES = ['text', 'date', 'url'] as const;
export type InputType = (typeof INPUT_TYPES)[number];

/** Something that the texts need besides the record; asked for at enrollment, always optional. */
export type TemplateInput = {
  readonly id: string;
  readonly type: InputType;
  readonly label: LocalizedText;
  /** Words that read well in a text when nothing was given; without any, the text has a gap. */
  readonly without?: LocalizedText;
  /** The field of the record that already has the answer, so that nobody is asked. */
  readonly from?: 'renewalDate';
};

/** A directed acyclic graph of steps, beginning with the first one listed. */
export type Template = {
  readonly id: TemplateId;
  readonly version: number;
  readonly recordType: RecordType;
  readonly name: LocalizedText;
  /** What people call it besides, in any language: "no-show". */
  readonly aliases?: readonly string[];
  readonly description: LocalizedText;
  readonly inputs: readonly TemplateInput[];
  readonly steps: readonly Step[];
  readonly ends: readonly End[];
};

/** The parser has checked every link, so a missing step is a bug, not a user's mistake. */
export function stepOf(template: Template, id: StepId): Step {
  const step = findStep(template, id);
  if (!step) throw new Error(`Template "${template.id}" has no step "${id}"`);
  return step;
}

/** Of a version that may have lost it since. */
export const findStep = (template: Template, id: StepId): Step | undefined =>
  template.steps.find((one) => one.id === id);

export function endOf(template: Template, id: EndId): End {
  const end = template.ends.find((one) => one.id === id);
  if (!end) throw new Error(`Template "${template.id}" has no end "${id}"`);
  return end;
}

export function firstStep(template: Template): Step {
  const [first] = template.steps;
  if (!first) throw new Error(`Template "${template.id}" has no steps`);
  return first;
}

/** An email or a call whose "no answer" leads somewhere else. */
export const branches = (step: Step): boolean => step.outcomes['no-answer'] !== undefined;

export const isEmail = (step: Step): boolean => step.type === 'email' || step.type === 'automated-email';

/** Whether the person is written to, so that their address is needed. */
export const isWritten = (step: Step): boolean => isEmail(step) || step.opens?.email !== undefined;

/** The outcomes in the order of the edges, without the missing ones. */
export const edgesOf = (step: Step): readonly (readonly [EdgeOutcome, Edge])[] =>
  EDGE_OUTCOMES.flatMap((outcome) => {
    const edge = step.outcomes[outcome];
    return edge ? [[outcome, edge] as const] : [];
  });

/** The way on that needs nothing from the customer. */
export const quietEdge = (step: Step): readonly [EdgeOutcome, Edge] | undefined => {
  const edges = edgesOf(step);
  return edges.find(([outcome]) => outcome === 'no-answer') ?? edges[0];
};

/** Where a step leads that is skipped: the quiet way. */
export const skipEdge = (step: Step): Edge | undefined => quietEdge(step)?.[1];
