import { z } from 'zod/v4';
import type { PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import { RECORD_STATUSES, RECORD_TYPES } from '../../domain/record.ts';
import { MOST_DAYS, type RecordList } from '../../domain/record-list.ts';
import { below, id, MOST_AT_ONCE, textInput } from './action-parts.ts';

/** More in one morning is no plan. */
export const MOST_PER_DAY = 500;

const called = z.string().min(1).max(100).optional();
const days = z.int().positive().max(MOST_DAYS).optional();

/** A list as a button carries it: what its records have in common. */
export const RECORD_LIST = z
  .object({
    type: z.enum(RECORD_TYPES).optional(),
    company: called,
    city: called,
    from: called,
    tag: called,
    status: z.enum(RECORD_STATUSES).optional(),
    mine: z.literal(true).optional(),
    owner: id<PersonId>().optional(),
    idleDays: days,
    renewalDays: days,
    records: z.array(id<RecordId>()).max(MOST_AT_ONCE).readonly().optional(),
    importedIn: z.string().min(1).max(60).optional(),
  })
  // JSON has no undefined: what is not sent is not there.
  .transform((list) => list as RecordList);

const pasted = z.string().max(20_000).default('');

const segment = z.string().min(1).max(100);

export const LIST_ACTIONS = [
  z.object({ verb: z.literal('do-not-contact-form') }),
  z.object({ verb: z.literal('do-not-contact'), add: pasted, remove: pasted }),
  z.object({ verb: z.literal('segments') }),
  z.object({ verb: z.literal('open-segment'), segment, below }),
  /** Of a new one, where none is named. */
  z.object({ verb: z.literal('segment-form'), segment: segment.optional() }),
  z.object({ verb: z.literal('drop-segment'), segment }),
  z.object({
    verb: z.literal('save-segment'),
    segment: segment.optional(),
    name: textInput,
    type: textInput,
    company: textInput,
    city: textInput,
    tag: textInput,
    status: textInput,
    owned: textInput,
    idleDays: textInput,
    renewalDays: textInput,
  }),
  z.object({
    verb: z.literal('export-list'),
    of: z.enum(['records', 'enrollments']),
    format: z.enum(['csv', 'xlsx']),
    /** Which records. */
    list: RECORD_LIST.optional(),
    /** Which enrollments, of all there are. */
    template: id<TemplateId>().optional(),
    seller: id<PersonId>().optional(),
  }),
  /** Everyone on a list, or those who are named. */
  z.object({
    verb: z.literal('tag'),
    did: z.enum(['add', 'remove']),
    tag: z.string().min(1).max(40),
    list: RECORD_LIST.optional(),
    records: z.array(id<RecordId>()).max(MOST_AT_ONCE).readonly().optional(),
  }),
] as const;
