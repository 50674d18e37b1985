import { z } from 'zod/v4';
import { parseDay, type Day } from '../../domain/day.ts';
import { parseTimeOfDay } from '../../domain/reminder.ts';

/** Only the shape of an id is checked here; looking it up under the speaker's tenant shows whether it exists. */
export const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(100)
    .transform((text) => text as Id);

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
