import { z } from 'zod/v4';
import type { PersonId, RecordId, StepId, TemplateId } from '../../domain/ids.ts';
import { AVAILABILITIES } from '../../domain/template-decision.ts';
import { EDGE_OUTCOMES } from '../../domain/template.ts';
import { PAUSED_CHOICES, RUNNING_CHOICES } from '../../domain/template-stop.ts';
import { VARIANTS } from '../../domain/variant.ts';
import { below, id, textInput } from './action-parts.ts';

const template = id<TemplateId>();
const step = id<StepId>();
const page = z.int().nonnegative().max(1_000).default(0);

/** Every button that changes a draft has the revision it was drawn for. */
const draft = { template, revision: z.int().positive() };

/** Pressed on the question whether it is really meant. */
const sure = z.literal(true).optional();

/** What of a draft is filled in on a form of its own, beside its steps. */
export const DRAFT_FORMS = ['about', 'ends', 'inputs', 'add-step'] as const;
export type DraftForm = (typeof DRAFT_FORMS)[number];

/** The buttons of those who change templates. */
export const AUTHORING_ACTIONS = [
  /** Goes on with the draft of a template, or begins one. */
  z.object({ verb: z.literal('customize'), template, below }),
  /** Shows the form where there is no name yet. `from`: which template to begin with. */
  z.object({
    verb: z.literal('new-template'),
    from: template.optional(),
    name: textInput,
    recordType: textInput,
  }),
  z.object({ verb: z.literal('draft'), template, page }),
  z.object({ verb: z.literal('draft-form'), template, form: z.enum(DRAFT_FORMS) }),
  z.looseObject({ verb: z.literal('save-draft-form'), ...draft, form: z.enum(DRAFT_FORMS) }),
  z.object({ verb: z.literal('draft-step'), template, step }),
  z.looseObject({ verb: z.literal('save-step'), ...draft, step }),
  z.object({ verb: z.literal('shift-step'), ...draft, step, to: z.enum(['up', 'down']) }),
  z.object({
    verb: z.literal('remove-step'),
    ...draft,
    step,
    joinedTo: z.enum(EDGE_OUTCOMES).optional(),
    sure,
  }),
  /** Ends that a step has two texts. */
  z.object({ verb: z.literal('keep-text'), ...draft, step, keep: z.enum(VARIANTS) }),
  /** The same of the version that is published, whose numbers were looked at. */
  z.object({
    verb: z.literal('keep-winner'),
    template,
    version: z.int().positive(),
    step,
    keep: z.enum(VARIANTS),
  }),
  z.object({ verb: z.literal('translate-draft'), ...draft }),
  z.looseObject({ verb: z.literal('save-translation'), ...draft }),
  z.object({ verb: z.literal('undo-edit'), ...draft }),
  z.object({ verb: z.literal('redo-edit'), ...draft }),
  z.object({ verb: z.literal('discard-draft'), ...draft, sure }),
  /** What was said of several steps that could be meant, with the one that is. */
  z.object({
    verb: z.literal('say-of-step'),
    ...draft,
    words: textInput,
    chosen: z.array(step).max(8).readonly(),
  }),
  z.object({ verb: z.literal('publish-draft'), ...draft }),
  z.looseObject({ verb: z.literal('publish-now'), ...draft }),
  /** How it would run, and what its emails would say to a record. */
  z.object({ verb: z.literal('try-draft'), template, record: id<RecordId>().optional() }),
  z.object({ verb: z.literal('versions'), template }),
  z.object({ verb: z.literal('version'), template, version: z.int().positive(), below }),
  z.object({ verb: z.literal('export-template'), template }),
  /**
   * Turns a template off or on, or archives it. `running`: what becomes of what runs, or was paused with it; asked where it
   * is missing.
   */
  z.object({
    verb: z.literal('set-aside'),
    template,
    to: z.enum(AVAILABILITIES),
    running: z.enum([...RUNNING_CHOICES, ...PAUSED_CHOICES]).optional(),
  }),
  /** What came with the bot beside the organization's own: shown, taken as a draft, or not. */
  z.object({ verb: z.literal('shipped'), template, to: z.enum(['show', 'open', 'dismiss']), below }),
  z.object({ verb: z.literal('who-may-use'), template }),
  /** Everybody may use it, or the team of one manager. */
  z.object({ verb: z.literal('limit-template'), template, manager: id<PersonId>().optional() }),
  /** Begins a draft with what that version was. */
  z.object({ verb: z.literal('back-to-version'), template, version: z.int().positive() }),
] as const;
