import { z } from 'zod/v4';
import { BACKLOG_CHOICES } from '../../domain/backlog.ts';
import { CLOSE_REASONS, LONGEST_NOTE, REPORTED_OUTCOMES } from '../../domain/enrollment.ts';
import type { EndId, EnrollmentId, RecordId, StepId } from '../../domain/ids.ts';
import {
  MOST_AT_ONCE,
  about,
  below,
  dayInput,
  id,
  noteWithIt,
  pickedInput,
  textInput,
  timeInput,
  timeOfDay,
  view,
} from './action-parts.ts';
import { EVENT } from './event-action.ts';

/** The buttons that change what runs, or show one of it. */
export const ACTING_ACTIONS = [
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
    record: pickedInput<RecordId>(),
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
    below,
  }),
  z.object({ verb: z.literal('undo'), ...about }),
  z.object({ verb: z.literal('open'), enrollment: id<EnrollmentId>(), view }),
  z.object({ verb: z.literal('status'), enrollment: id<EnrollmentId>(), below }),
  z.object({ verb: z.literal('content'), enrollment: id<EnrollmentId>(), step: id<StepId>() }),
  z.object({ verb: z.literal('details'), enrollment: id<EnrollmentId>(), view }),
  z.looseObject({ verb: z.literal('save-details'), ...about }),
  z.object({ verb: z.literal('backlog'), choice: z.enum(BACKLOG_CHOICES) }),
  /** Shows the list without a choice. */
  z.object({ verb: z.literal('leave-backlog') }),
  /** `at`: the instant of the choice that is undone. */
  z.object({ verb: z.literal('undo-backlog'), at: z.string().max(40) }),
] as const;
