import { z } from 'zod/v4';
import type { EnrollmentId, RecordId, ReminderId } from '../../domain/ids.ts';
import { below, MOST_AT_ONCE, day, id, textInput, timeOfDay } from './action-parts.ts';

const otherReminders = z.array(id<ReminderId>()).max(MOST_AT_ONCE).readonly().optional();

/** The buttons of reminders. */
export const REMINDER_ACTIONS = [
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
  z.object({ verb: z.literal('reminder'), reminder: id<ReminderId>(), below }),
  z.object({ verb: z.literal('cancel-reminder'), reminder: id<ReminderId>(), also: otherReminders }),
  z.object({ verb: z.literal('restore-reminder'), reminder: id<ReminderId>(), also: otherReminders }),
] as const;
