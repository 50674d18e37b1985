import { z } from 'zod/v4';
import { parseDay, type Day } from '../../domain/day.ts';
import { LONGEST_NOTE } from '../../domain/enrollment.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import { parseTimeOfDay } from '../../domain/reminder.ts';

/** Only the shape of an id is checked here; looking it up under the speaker's tenant shows whether it exists. */
export const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(100)
    .transform((text) => text as Id);

/** A field that looks something up may stay empty. */
export const pickedInput = <Id extends string>() =>
  z.union([z.literal('').transform(() => undefined), id<Id>()]).optional();

export const day = z.string().transform((text, context): Day => {
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
});

/** A date field may stay empty. */
export const dayInput = z.union([z.literal('').transform(() => undefined), day]).optional();

/** "17:00" */
export const timeOfDay = z.string().refine((text) => parseTimeOfDay(text) !== undefined);

export const timeInput = z.union([z.literal('').transform(() => undefined), timeOfDay]).optional();

/** What a field for words sends. */
export const textInput = z.string().max(2_000).default('');

export const noteWithIt = z.string().max(LONGEST_NOTE).optional();

/** The card to answer a press with: today's list, or the one enrollment. */
export const view = z.enum(['list', 'one']).default('one');

/** Every button about an enrollment has the revision it was drawn for. */
export const about = { enrollment: id<EnrollmentId>(), revision: z.int().positive(), view };

/** Where a card is a list or has an Undo, what a button leads to comes below it and does not take its place. */
export const below = z.literal(true).optional();

export const MOST_AT_ONCE = 50;
