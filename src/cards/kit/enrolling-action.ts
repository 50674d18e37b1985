import { z } from 'zod/v4';
import type { EnrollmentId, MatterId, PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import { RECORD_LIST } from './list-action.ts';
import { MOST_AT_ONCE, below, dayInput, id, pickedInput, textInput } from './action-parts.ts';

/** From a template or a name to an enrollment. */
export const ENROLLING_ACTIONS = [
  z.object({ verb: z.literal('template'), template: id<TemplateId>(), below }),
  z.object({
    verb: z.literal('search'),
    template: id<TemplateId>().optional(),
    record: pickedInput<RecordId>(),
    who: textInput,
  }),
  z.object({
    verb: z.literal('propose'),
    record: id<RecordId>(),
    template: id<TemplateId>().optional(),
    start: dayInput,
    seller: id<PersonId>().optional(),
    below,
  }),
  /** Asks colleagues who work with the company, with what the proposal says. */
  z.object({
    verb: z.literal('ask-colleague'),
    id: id<EnrollmentId>(),
    record: id<RecordId>(),
    template: id<TemplateId>(),
    start: dayInput,
    seller: pickedInput<PersonId>(),
    of: z.array(id<PersonId>()).max(MOST_AT_ONCE),
  }),
  z.object({
    verb: z.literal('answer-colleague'),
    question: id<MatterId>(),
    says: z.enum(['go-ahead', 'wait']),
    until: dayInput,
    word: z.string().max(500).default(''),
  }),
  /** The id was made with the card, so that pressing twice enrolls once. */
  z.looseObject({
    verb: z.literal('enroll'),
    id: id<EnrollmentId>(),
    record: id<RecordId>(),
    template: id<TemplateId>(),
    start: dayInput,
    /** The seller, when it is not the person who presses. */
    seller: pickedInput<PersonId>(),
    /** Ends what the seller has running for the record. */
    replace: z.boolean().default(false),
    /** What the seller has running for the record, as far as the card tells of it. */
    beside: z.array(id<EnrollmentId>()).max(MOST_AT_ONCE).default([]),
  }),
  z.object({
    verb: z.literal('propose-many'),
    records: z.array(id<RecordId>()).max(MOST_AT_ONCE),
    template: id<TemplateId>().optional(),
    start: dayInput,
  }),
  z.looseObject({
    verb: z.literal('enroll-many'),
    people: z.array(z.object({ id: id<EnrollmentId>(), record: id<RecordId>() })).max(MOST_AT_ONCE),
    template: id<TemplateId>(),
    start: dayInput,
  }),
  /** Everyone on a list. `digest`: of those whom the card told of. */
  z.looseObject({
    verb: z.literal('enroll-list'),
    id: z.string().min(1).max(60),
    list: RECORD_LIST,
    without: z.array(id<RecordId>()).max(MOST_AT_ONCE).optional(),
    template: id<TemplateId>(),
    /** For whom, where that is not who presses. */
    seller: id<PersonId>().optional(),
    digest: z.string().max(64),
    perDay: textInput,
    start: dayInput,
  }),
] as const;
