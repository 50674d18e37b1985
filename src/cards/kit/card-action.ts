import { z } from 'zod/v4';
import { PERIOD_KINDS } from '../../domain/period.ts';
import type { PersonId, RecordId, StepId, TemplateId } from '../../domain/ids.ts';
import { ACTING_ACTIONS } from './acting-action.ts';
import { below, dayInput, id, pickedInput, textInput } from './action-parts.ts';
import { AUTHORING_ACTIONS } from './authoring-action.ts';
import { ENROLLING_ACTIONS } from './enrolling-action.ts';
import { LIST_ACTIONS } from './list-action.ts';
import { MAILING_ACTIONS } from './mailing-action.ts';
import { ORGANIZATION_ACTIONS } from './organization-action.ts';
import { RECORD_ACTIONS } from './record-action.ts';
import { REMINDER_ACTIONS } from './reminder-action.ts';
import { RULE_ACTIONS } from './rule-action.ts';
import { MISSING, REQUEST } from './request-action.ts';

/** Which numbers: of all templates unless one is named. */
const summary = {
  template: id<TemplateId>().optional(),
  period: z.enum(PERIOD_KINDS).default('all'),
  seller: id<PersonId>().optional(),
  version: z.int().positive().optional(),
};

const CARD_ACTION = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('go'),
    to: z.enum([
      'today',
      'my-records',
      'templates',
      'settings',
      'help',
      'enroll',
      'roles',
      'organization',
      'team',
      'week',
      'drafts',
    ]),
    below,
  }),
  z.object({
    verb: z.literal('list'),
    page: z.int().nonnegative().max(10_000),
    of: z.enum(['today', 'my-records', 'team', 'neglected', 'reminders', 'roles']),
  }),
  z.object({
    verb: z.literal('seller-day'),
    seller: id<PersonId>(),
    page: z.int().nonnegative().max(10_000).default(0),
    below,
  }),
  z.object({
    verb: z.literal('cancel'),
    what: z.enum(['enroll', 'add', 'edit', 'tag', 'request']),
  }),
  /** What a sentence asked for, once it is clear what was meant. */
  z.object({ verb: z.literal('request'), request: REQUEST }),
  /** Puts a question about a request. */
  z.object({ verb: z.literal('ask'), request: REQUEST, missing: MISSING }),
  /**
   * A part of the choice that a button leads to, or what was looked up instead. `shown`: the words that the page was of.
   * Not of another such part.
   */
  z.object({
    verb: z.literal('narrow'),
    again: z.looseObject({ verb: z.string().refine((verb) => verb !== 'narrow') }),
    page: z.int().nonnegative().max(10_000),
    shown: textInput,
    words: textInput,
    record: pickedInput<RecordId>(),
    template: pickedInput<TemplateId>(),
  }),
  z.object({ verb: z.literal('summary'), ...summary, below }),
  z.object({ verb: z.literal('export'), ...summary }),
  /** The two texts of a step, and what came of them. */
  z.object({ verb: z.literal('trial'), ...summary, template: id<TemplateId>(), step: id<StepId>() }),
  /** Two versions side by side; the last two that were used where none are named. */
  z.object({
    verb: z.literal('compare-versions'),
    ...summary,
    template: id<TemplateId>(),
    versions: z.array(z.int().positive()).max(2).readonly().optional(),
  }),
  z.object({
    verb: z.literal('settings'),
    country: textInput,
    leaveFrom: dayInput,
    leaveTo: dayInput,
    zone: textInput,
    hour: textInput,
    days: textInput,
    language: textInput,
    mondaySummary: textInput,
    email: textInput,
    signature: textInput,
    holdsMail: textInput,
    mailProgram: textInput,
  }),
  ...ACTING_ACTIONS,
  ...ENROLLING_ACTIONS,
  ...LIST_ACTIONS,
  ...RULE_ACTIONS,
  ...RECORD_ACTIONS,
  ...REMINDER_ACTIONS,
  ...ORGANIZATION_ACTIONS,
  ...MAILING_ACTIONS,
  ...AUTHORING_ACTIONS,
]);

/** Everything our buttons send back: ids, and what was typed into the card's own fields. The rest is looked up. */
export type CardAction = z.infer<typeof CARD_ACTION>;

/** The data that a button is drawn with; the card's fields are added when it is pressed. */
export type ButtonData = z.input<typeof CARD_ACTION>;

/** Undefined for what no card of ours could have sent. */
export const parseCardAction = (data: unknown): CardAction | undefined => CARD_ACTION.safeParse(data).data;
