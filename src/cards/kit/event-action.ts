import { z } from 'zod/v4';
import { CLOSE_REASONS, LONGEST_NOTE, STEP_OUTCOMES } from '../../domain/enrollment.ts';
import type { EventForMany } from '../../domain/event-of-request.ts';
import { day } from './action-parts.ts';

/** What happens to many at once, as a button carries it. */
export const EVENT = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('outcome'), outcome: z.enum(STEP_OUTCOMES), on: day.optional() }),
    z.object({ kind: z.literal('skip') }),
    z.object({ kind: z.literal('snooze'), until: day }),
    z.object({ kind: z.literal('pause'), until: day.optional() }),
    z.object({ kind: z.literal('resume') }),
    z.object({ kind: z.literal('close'), reason: z.enum(CLOSE_REASONS) }),
    z.object({ kind: z.literal('note'), text: z.string().min(1).max(LONGEST_NOTE) }),
  ])
  // JSON has no undefined: what is not sent is not there.
  .transform((event) => event as EventForMany);
