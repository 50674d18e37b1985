import { mayHave } from '../step-rules.ts';
import type { Email, Opens, Step } from '../template.ts';
import type { LocalizedText } from '../text.ts';
import type { TextPlace } from './template-edit.ts';

export type StepField = Extract<TextPlace, { readonly of: 'step' }>['field'];

/** One of the texts of a step. */
export type StepText = {
  readonly isFor: (step: Step) => boolean;
  /** Whether a step can do without it. */
  readonly isOptional: boolean;
  readonly read: (step: Step) => LocalizedText | undefined;
  /** Without a text, takes it away. */
  readonly write: (step: Step, text: LocalizedText | undefined) => Step;
};

/** A text that is still to be written; only in a draft. */
export const NO_TEXT: LocalizedText = { en: '' };

const always = (field: 'title' | 'instructions'): StepText => ({
  isFor: () => true,
  isOptional: false,
  read: (step) => step[field],
  write: (step, text = NO_TEXT) => ({ ...step, [field]: text }),
});

const ofEmail = (field: keyof Email): StepText => ({
  isFor: ({ type }) => mayHave(type, 'email'),
  isOptional: false,
  read: ({ email }) => email?.[field],
  write: (step, text = NO_TEXT) => ({
    ...step,
    email: { subject: NO_TEXT, body: NO_TEXT, ...step.email, [field]: text },
  }),
});

const ofWhatOpens = (field: keyof Opens): StepText => ({
  isFor: ({ type }) => mayHave(type, 'opens'),
  isOptional: true,
  read: ({ opens }) => opens?.[field],
  write({ opens = {}, ...step }, text) {
    const { [field]: _, ...others } = opens;
    const opened: Opens = text ? { ...others, [field]: text } : others;
    return Object.keys(opened).length === 0 ? step : { ...step, opens: opened };
  },
});

/** In the order in which a person reads them. */
export const STEP_TEXTS: Readonly<Record<StepField, StepText>> = {
  title: always('title'),
  instructions: always('instructions'),
  subject: ofEmail('subject'),
  body: ofEmail('body'),
  script: {
    isFor: ({ type }) => mayHave(type, 'script'),
    isOptional: false,
    read: ({ script }) => script,
    write: (step, text = NO_TEXT) => ({ ...step, script: text }),
  },
  'opens-email': ofWhatOpens('email'),
  'opens-meeting': ofWhatOpens('meeting'),
};

/** The texts of which a step may have a second one. */
export const SECOND_FIELDS = [
  'title',
  'instructions',
  'subject',
  'body',
  'script',
] as const satisfies readonly StepField[];
export type SecondField = (typeof SECOND_FIELDS)[number];

export const isSecondField = (field: StepField): field is SecondField =>
  SECOND_FIELDS.some((one) => one === field);

export const STEP_FIELDS = Object.keys(STEP_TEXTS) as readonly StepField[];
