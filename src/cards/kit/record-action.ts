import { z } from 'zod/v4';
import { RECORD_TYPES } from '../../domain/record.ts';
import type { EnrollmentId, RecordId } from '../../domain/ids.ts';
import { below, id, textInput, view } from './action-parts.ts';

/** The fields of a record's form. */
const recordFields = {
  name: textInput,
  company: textInput,
  title: textInput,
  email: textInput,
  phone: textInput,
  renewalDate: textInput,
  /** Forms of before had no field for these. */
  linkedIn: z.string().max(2_000).optional(),
  value: z.string().max(2_000).optional(),
  city: z.string().max(2_000).optional(),
  tags: z.string().max(2_000).optional(),
};

/** The action that a record was opened from, and that is shown again after it. */
const from = z.object({ enrollment: id<EnrollmentId>(), view }).optional();

/** The buttons of records, one or a file of them. */
export const RECORD_ACTIONS = [
  z.object({
    verb: z.literal('add'),
    id: id<RecordId>(),
    type: z.enum(RECORD_TYPES),
    ...recordFields,
  }),
  /** What was read of a file; the type where people may be either. */
  z.object({
    verb: z.literal('import'),
    id: id<string>(),
    type: z.enum(RECORD_TYPES),
    takesChanges: z.boolean().default(false),
    withRules: z.boolean().default(false),
  }),
  z.object({ verb: z.literal('import-preview'), id: id<string>() }),
  z.object({ verb: z.literal('import-problems'), id: id<string>() }),
  z.object({ verb: z.literal('import-columns'), id: id<string>() }),
  /** Each column has a field of its own. */
  z.looseObject({ verb: z.literal('save-columns'), id: id<string>() }),
  z.object({ verb: z.literal('cancel-import'), id: id<string>() }),
  z.object({ verb: z.literal('stop-import'), id: id<string>() }),
  z.object({ verb: z.literal('undo-import'), id: id<string>() }),
  z.object({ verb: z.literal('record'), record: id<RecordId>(), below }),
  z.object({ verb: z.literal('edit'), record: id<RecordId>(), from }),
  z.object({ verb: z.literal('save-record'), record: id<RecordId>(), from, ...recordFields }),
  z.object({ verb: z.literal('archive'), record: id<RecordId>() }),
  z.object({ verb: z.literal('mark-silent'), record: id<RecordId>() }),
  z.object({ verb: z.literal('delete'), record: id<RecordId>() }),
] as const;
