import { z } from 'zod/v4';
import { BACKLOG_CHOICES } from '../../domain/backlog.ts';
import { CLOSE_REASONS, LONGEST_NOTE, REPORTED_OUTCOMES } from '../../domain/enrollment.ts';
import type {
  EndId,
  EnrollmentId,
  PersonId,
  RecordId,
  ReminderId,
  StepId,
  TemplateId,
} from '../../domain/ids.ts';
import { PERIOD_KINDS } from '../../domain/period.ts';
import { ROLES } from '../../domain/organization.ts';
import { RECORD_TYPES } from '../../domain/record.ts';
import { day, dayInput, id, timeInput, timeOfDay } from './action-parts.ts';
import { AUTHORING_ACTIONS } from './authoring-action.ts';
import { EVENT } from './event-action.ts';
import { recordFields, textInput } from './record-action.ts';
import { REQUEST } from './request-action.ts';

const noteWithIt = z.string().max(LONGEST_NOTE).optional();

/** The card to answer a press with: today's list, or the one enrollment. */
const view = z.enum(['list', 'one']).default('one');

/** Every button about an enrollment has the revision it was drawn for. */
const about = { enrollment: id<EnrollmentId>(), revision: z.int().positive(), view };

const from = z.object({ enrollment: id<EnrollmentId>(), view }).optional();

export const MOST_AT_ONCE = 50;

/** Where a card has an Undo, what a button leads to comes below it and does not take its place. */
const below = z.literal(true).optional();

const otherReminders = z.array(id<ReminderId>()).max(MOST_AT_ONCE).readonly().optional();

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
    verb: z.literal('outcome'),
    ...about,
    outcome: z.enum(REPORTED_OUTCOMES),
    end: id<EndId>().optional(),
    on: dayInput,
    time: timeOfDay.optional(),
    note: noteWithIt,
  }),
  z.object({ verb: z.literal('continue'), ...about }),
  z.object({ verb: z.literal('skip'), ...about }),
  /** `time`: reminds the seller at that time of the day, too. `other`: none of the usual days. */
  z.object({
    verb: z.literal('snooze'),
    ...about,
    until: dayInput,
    time: timeInput,
    other: z.literal(true).optional(),
  }),
  /** `asked`: the seller saw the question of the day, so an empty answer means "until I resume it". */
  z.object({ verb: z.literal('pause'), ...about, until: dayInput, asked: z.boolean().default(false) }),
  z.object({ verb: z.literal('resume'), ...about }),
  z.object({
    verb: z.literal('close'),
    ...about,
    reason: z.enum(CLOSE_REASONS).optional(),
    note: noteWithIt,
  }),
  z.object({ verb: z.literal('note'), ...about, note: textInput }),
  /** A message is to be kept as a reply or a note; of whom is asked where neither says it. */
  z.object({
    verb: z.literal('log-message'),
    as: z.enum(['reply', 'note']),
    quote: z.string().max(LONGEST_NOTE).default(''),
    enrollment: id<EnrollmentId>().optional(),
    record: id<RecordId>().optional(),
    who: textInput,
  }),
  z.object({
    verb: z.literal('act-on-many'),
    event: EVENT,
    of: z
      .array(z.object({ id: id<EnrollmentId>(), revision: z.int().positive() }))
      .min(1)
      .max(MOST_AT_ONCE)
      .readonly(),
  }),
  z.object({ verb: z.literal('undo'), ...about }),
  z.object({ verb: z.literal('open'), enrollment: id<EnrollmentId>(), view }),
  z.object({ verb: z.literal('status'), enrollment: id<EnrollmentId>(), below }),
  z.object({ verb: z.literal('content'), enrollment: id<EnrollmentId>(), step: id<StepId>() }),
  z.object({ verb: z.literal('details'), enrollment: id<EnrollmentId>(), view }),
  z.looseObject({ verb: z.literal('save-details'), ...about }),
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
  z.object({ verb: z.literal('backlog'), choice: z.enum(BACKLOG_CHOICES) }),
  /** `at`: the instant of the choice that is undone. */
  z.object({ verb: z.literal('undo-backlog'), at: z.string().max(40) }),
  z.object({ verb: z.literal('template'), template: id<TemplateId>() }),
  z.object({ verb: z.literal('search'), template: id<TemplateId>().optional(), who: textInput }),
  z.object({
    verb: z.literal('propose'),
    record: id<RecordId>(),
    template: id<TemplateId>().optional(),
    start: dayInput,
    seller: id<PersonId>().optional(),
    below,
  }),
  /** The id was made with the card, so that pressing twice enrolls once. */
  z.looseObject({
    verb: z.literal('enroll'),
    id: id<EnrollmentId>(),
    record: id<RecordId>(),
    template: id<TemplateId>(),
    start: dayInput,
    /** The seller, when it is not the person who presses. */
    seller: id<PersonId>().optional(),
    /** Ends what the seller has running for the record. */
    replace: z.boolean().default(false),
    /** What the seller has running for the record, as far as the card tells of it. */
    beside: z.array(id<EnrollmentId>()).max(MOST_AT_ONCE).default([]),
  }),
  z.object({
    verb: z.literal('propose-many'),
    records: z.array(id<RecordId>()).max(MOST_AT_ONCE),
    template: id<TemplateId>(),
    start: dayInput,
  }),
  z.looseObject({
    verb: z.literal('enroll-many'),
    people: z.array(z.object({ id: id<EnrollmentId>(), record: id<RecordId>() })).max(MOST_AT_ONCE),
    template: id<TemplateId>(),
    start: dayInput,
  }),
  z.object({ verb: z.literal('cancel'), what: z.enum(['enroll', 'add', 'edit', 'import', 'request']) }),
  /** What a sentence asked for, once it is clear what was meant. */
  z.object({ verb: z.literal('request'), request: REQUEST }),
  z.object({
    verb: z.literal('add'),
    id: id<RecordId>(),
    type: z.enum(RECORD_TYPES),
    ...recordFields,
  }),
  /** What was read of a file; the type where people may be either. */
  z.object({ verb: z.literal('import'), id: id<string>(), type: z.enum(RECORD_TYPES) }),
  z.object({ verb: z.literal('undo-import'), at: textInput }),
  /** The id was made when the card was drawn, so that pressing twice reminds once. */
  z.object({
    verb: z.literal('remind'),
    id: id<ReminderId>(),
    record: id<RecordId>().optional(),
    enrollment: id<EnrollmentId>().optional(),
    day,
    time: timeOfDay,
    note: textInput,
  }),
  z.object({ verb: z.literal('remind-again'), reminder: id<ReminderId>(), in: z.enum(['hour', 'day']) }),
  z.object({ verb: z.literal('reminder'), reminder: id<ReminderId>() }),
  z.object({ verb: z.literal('cancel-reminder'), reminder: id<ReminderId>(), also: otherReminders }),
  z.object({ verb: z.literal('restore-reminder'), reminder: id<ReminderId>(), also: otherReminders }),
  z.object({ verb: z.literal('summary'), ...summary }),
  z.object({ verb: z.literal('export'), ...summary }),
  z.object({ verb: z.literal('roles-of'), person: id<PersonId>() }),
  z.object({
    verb: z.literal('give-role'),
    person: id<PersonId>(),
    role: z.enum(ROLES),
    of: z.array(id<PersonId>()).max(MOST_AT_ONCE).optional(),
  }),
  z.object({
    verb: z.literal('reassign'),
    record: id<RecordId>().optional(),
    records: z.array(id<RecordId>()).max(MOST_AT_ONCE).readonly().optional(),
    from: id<PersonId>().optional(),
    to: id<PersonId>(),
  }),
  z.object({ verb: z.literal('undo-reassign'), at: textInput }),
  /** Everyone in a team. The id was made with the question, so that pressing twice invites once; without it, it is asked. */
  z.object({
    verb: z.literal('invite'),
    team: z.string().min(1).max(1_000),
    id: z.string().max(100).optional(),
  }),
  /** All roles, where none is named. */
  z.object({ verb: z.literal('take-role'), person: id<PersonId>(), role: z.enum(ROLES).optional() }),
  z.object({
    verb: z.literal('organization'),
    hour: textInput,
    days: textInput,
    country: textInput,
    language: textInput,
    escalateAfter: textInput,
    templates: textInput,
    /** The templates that the form listed; one that came later was not turned off by it. */
    listed: z.string().max(20_000).optional(),
    automatedMail: textInput,
    holidays: z.string().max(4_000).default(''),
  }),
  z.object({ verb: z.literal('record'), record: id<RecordId>() }),
  /** `from`: the action that it was opened from, and that is shown again after it. */
  z.object({ verb: z.literal('edit'), record: id<RecordId>(), from }),
  z.object({ verb: z.literal('save-record'), record: id<RecordId>(), from, ...recordFields }),
  z.object({ verb: z.literal('archive'), record: id<RecordId>() }),
  z.object({ verb: z.literal('delete'), record: id<RecordId>() }),
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
  }),
  ...AUTHORING_ACTIONS,
]);

/** Everything our buttons send back: ids, and what was typed into the card's own fields. The rest is looked up. */
export type CardAction = z.infer<typeof CARD_ACTION>;

/** The data that a button is drawn with; the card's fields are added when it is pressed. */
export type ButtonData = z.input<typeof CARD_ACTION>;

/** Undefined for what no card of ours could have sent. */
export const parseCardAction = (data: unknown): CardAction | undefined => CARD_ACTION.safeParse(data).data;
