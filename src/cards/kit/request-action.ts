import { z } from 'zod/v4';
import type { EnrollmentId, PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import { REPORTED_OUTCOMES } from '../../domain/enrollment.ts';
import { END_REASONS, INTENTS } from '../../domain/intents.ts';
import { PERIOD_KINDS } from '../../domain/period.ts';
import { RECORD_TYPES } from '../../domain/record.ts';
import { RECORD_FIELDS, type Request } from '../../domain/request.ts';
import { LANGUAGES } from '../../domain/text.ts';
import { day, id } from './action-parts.ts';
import { MOST_PER_DAY, RECORD_LIST } from './list-action.ts';

const LONGEST_TEXT = 1_000;
const MOST_RECORDS = 50;

const text = z.string().max(LONGEST_TEXT);

const who = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('records'), records: z.array(id<RecordId>()).max(MOST_RECORDS).readonly() }),
  z.object({
    kind: z.literal('group'),
    group: z.object({
      scope: z.enum(['all', 'shown', 'rest', 'imported']),
      due: z.enum(['today', 'overdue']).optional(),
      action: z.enum(['call', 'email', 'meeting']).optional(),
      type: z.enum(RECORD_TYPES).optional(),
      company: text.optional(),
      tag: text.optional(),
      list: RECORD_LIST.optional(),
      segment: text.optional(),
      template: id<TemplateId>().optional(),
      seller: id<PersonId>().optional(),
      without: z.array(id<RecordId>()).max(MOST_RECORDS).readonly().optional(),
    }),
  }),
  z.object({
    kind: z.literal('enrollments'),
    enrollments: z
      .array(z.object({ id: id<EnrollmentId>(), revision: z.int().positive() }))
      .max(MOST_RECORDS)
      .readonly(),
  }),
  z.object({ kind: z.literal('unknown'), name: text }),
]);

const when = z.object({
  day: day.optional(),
  to: day.optional(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
});

const ONE_REQUEST = z.object({
  intent: z.enum(INTENTS),
  act: z.boolean(),
  confirm: z.literal(true).optional(),
  instead: z
    .object({ at: z.number(), records: z.array(id<RecordId>()).max(MOST_RECORDS).readonly() })
    .optional(),
  who: who.optional(),
  strangers: z.array(text).max(MOST_RECORDS).readonly().optional(),
  template: id<TemplateId>().optional(),
  otherTemplate: id<TemplateId>().optional(),
  when: when.optional(),
  outcome: z.enum(REPORTED_OUTCOMES).optional(),
  reason: z.enum(END_REASONS).optional(),
  seller: id<PersonId>().optional(),
  perDay: z.int().positive().max(MOST_PER_DAY).optional(),
  note: text.optional(),
  fields: z.partialRecord(z.enum(RECORD_FIELDS), text).optional(),
  recordType: z.enum(RECORD_TYPES).optional(),
  topic: z.enum(INTENTS).optional(),
  period: z.enum(PERIOD_KINDS).optional(),
  language: z.enum(LANGUAGES).optional(),
  words: text.optional(),
});

/** A request as a button carries it: what a sentence had left open, with one answer filled in. */
export const REQUEST = ONE_REQUEST.extend({ then: ONE_REQUEST.optional() })
  // JSON has no undefined: what is not sent is not there.
  .transform((request) => request as Request);

const MOST_CANDIDATES = 200;

const candidates = <Id extends string>() => z.array(id<Id>()).max(MOST_CANDIDATES).readonly();

/** What a request lacks that is one of many. */
export const MISSING = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('who'),
    candidates: candidates<RecordId>(),
    beside: candidates<RecordId>().default([]),
  }),
  z.object({ kind: z.literal('template'), candidates: candidates<TemplateId>() }),
  z.object({ kind: z.literal('seller'), candidates: candidates<PersonId>() }),
]);
