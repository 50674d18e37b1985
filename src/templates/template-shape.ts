import { z } from 'zod/v4';
import { RECORD_STATUSES, RECORD_TYPES } from '../domain/record.ts';
import { ID, INPUT_ID, MAX_ALIAS, MAX_ALIASES, MAX_STEPS, MAX_WAIT_DAYS } from '../domain/template-limits.ts';
import { INPUT_TYPES, STEP_TYPES } from '../domain/template.ts';
import type { Language } from '../domain/text.ts';
import { stepRulesAsJsonSchema } from './step-rules-schema.ts';

/**
 * The shape of a template file. Every description is for the authors of templates: editors show it, and it follows
 * "Expected" in a problem. What the shape can't express is in the `…-problems.ts` files beside it.
 */

const id = (what: string) =>
  z
    .string()
    .regex(ID)
    .describe(`${what}, in lower-case letters and digits joined by hyphens, such as "follow-up-call"`);

const words = (language: string) => z.string().trim().min(1).describe(`the text in ${language}`);

const LANGUAGE_TEXTS = {
  en: words('English'),
  hi: words('Hindi').optional(),
} satisfies Readonly<Record<Language, z.ZodType>>;

const text = (what: string) =>
  z.strictObject(LANGUAGE_TEXTS).describe(`${what}, as a text in each language: { en: …, hi: … }`);

/** Not restricted to the form of an id: "no such end" is more helpful than "not the form of an id". */
const endReference = z.string().describe('the id of an end');

export const edgeShape = z
  .strictObject({
    to: z.string().describe('the id of the step that comes next').optional(),
    wait: z
      .int()
      .min(0)
      .max(MAX_WAIT_DAYS)
      .describe(`the days to wait before the next step, a whole number from 0 to ${MAX_WAIT_DAYS}`)
      .optional(),
    end: z
      .union([endReference, z.array(endReference).min(1)])
      .describe('the id of an end, or a list of ends of which the seller picks one')
      .optional(),
  })
  .meta({
    description: 'where the outcome leads: { to: a step, wait: days } or { end: an end }',
    oneOf: [{ required: ['to'] }, { required: ['end'], properties: { wait: false } }],
  });

const edge = edgeShape.optional();

const changesShape = z
  .strictObject({
    status: z.enum(RECORD_STATUSES).describe('the new status of the record').optional(),
    tag: z.string().trim().min(1).describe('a tag that the record gets').optional(),
  })
  .meta({
    description: 'what the confirmed decision does to the record: { status: … } or { tag: … }',
    oneOf: [{ required: ['status'] }, { required: ['tag'] }],
  });

const opensShape = z
  .strictObject({
    email: text('the subject of the email').optional(),
    meeting: text('the title of the meeting').optional(),
  })
  .meta({
    description: 'what the card opens for the task: { email: its subject }, { meeting: its title } or both',
    anyOf: [{ required: ['email'] }, { required: ['meeting'] }],
  });

/** The texts are optional, each on its own: what is left out is as in the first. */
export const secondShape = z
  .strictObject({
    share: z
      .int()
      .min(1)
      .max(99)
      .describe('how many of a hundred records get it, a whole number from 1 to 99')
      .optional(),
    title: text('what to do, in a few words').optional(),
    instructions: text('how to do it and what makes it a success').optional(),
    email: z
      .strictObject({
        subject: text('the subject of the email').optional(),
        body: text('the email itself').optional(),
      })
      .describe('what the email says instead: { subject: … }, { body: … } or both')
      .optional(),
    script: text('what to say on the call').optional(),
  })
  .describe('the texts that a share of the records gets instead, to learn which work better');

export const stepShape = z
  .strictObject({
    id: id('the id of the step'),
    type: z.enum(STEP_TYPES).describe('what kind of step it is'),
    title: text('what to do, in a few words'),
    instructions: text('how to do it and what makes it a success'),
    email: z
      .strictObject({ subject: text('the subject of the email'), body: text('the email itself') })
      .describe('the email to send, with a subject and a body')
      .optional(),
    script: text('what to say on the call').optional(),
    changes: changesShape.optional(),
    opens: opensShape.optional(),
    second: secondShape.optional(),
    outcomes: z
      .strictObject({ replied: edge, 'no-answer': edge, sent: edge, answered: edge, done: edge, held: edge })
      .describe('the outcomes of the step and where each one leads, so that every path comes to an end'),
  })
  .meta({
    description: 'a step with id, type, title, instructions and outcomes',
    allOf: stepRulesAsJsonSchema(),
  });

export const endShape = z
  .strictObject({
    id: id('the id of the end'),
    success: z.boolean().describe('true if the seller got what the sequence is for, otherwise false'),
    name: text('how it ended, in a few words'),
  })
  .describe('an end with id, success and name');

export const inputShape = z
  .strictObject({
    id: z
      .string()
      .regex(INPUT_ID)
      .describe('the name of the input in texts, such as "meetingDate" for {input.meetingDate}'),
    type: z.enum(INPUT_TYPES).describe('what kind of answer it takes'),
    label: text('the question that the seller is asked'),
    without: text(
      'the words that stand in a text when nothing was given; left out where no text can do without an answer',
    ).optional(),
    from: z.enum(['renewalDate']).describe('the field of the record that already has the answer').optional(),
  })
  .describe('an input with id, type and label');

export const templateShape = z
  .strictObject({
    id: id('the id of the template'),
    version: z.int().min(1).describe('the version, a whole number from 1 that rises with every change'),
    recordType: z.enum(RECORD_TYPES).describe('the type of record that the template is for'),
    name: text('the name of the template'),
    aliases: z
      .array(
        z.string().trim().min(1).max(MAX_ALIAS).describe('what people call the template, in a few words'),
      )
      .max(MAX_ALIASES)
      .describe(`a list of up to ${MAX_ALIASES} names that people have for the template besides`)
      .optional(),
    description: text('when to use the template'),
    inputs: z.array(inputShape).describe('a list of what the texts need beyond the record').optional(),
    steps: z
      .array(stepShape)
      .min(1)
      .max(MAX_STEPS)
      .describe(`a list of 1 to ${MAX_STEPS} steps, of which the first is the start`),
    ends: z.array(endShape).min(1).describe('a list of ends'),
  })
  .describe('a template with id, version, recordType, name, description, steps and ends');

export type TemplateShape = z.infer<typeof templateShape>;
export type StepShape = z.infer<typeof stepShape>;
export type EdgeShape = z.infer<typeof edgeShape>;
export type ChangesShape = z.infer<typeof changesShape>;
export type OpensShape = z.infer<typeof opensShape>;
export type SecondShape = z.infer<typeof secondShape>;
export type InputShape = z.infer<typeof inputShape>;
