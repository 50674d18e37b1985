import { z } from 'zod/v4';
import type { EnrollmentId, MailId, NoticeId } from '../../domain/ids.ts';
import { NOTICE_ANSWERS } from '../../domain/mail/notice.ts';
import { about, dayInput, id } from './action-parts.ts';

/** Every button about an email has the revision it was drawn for. */
const mail = { mail: id<MailId>(), revision: z.int().positive() };

/** `planned`: what will leave by itself; `left`: what did. */
export const OUTGOING = ['planned', 'left'] as const;

/** The buttons about emails that leave by themselves, and about what comes in answer. */
export const MAILING_ACTIONS = [
  /** Without a day: whatever is to come, or what left today. */
  z.object({
    verb: z.literal('outgoing'),
    of: z.enum(OUTGOING),
    day: dayInput,
    page: z.int().nonnegative().max(10_000).default(0),
    opened: id<MailId>().optional(),
    below: z.literal(true).optional(),
  }),
  z.object({ verb: z.literal('stop-mail'), ...mail }),
  z.object({ verb: z.literal('mail-myself'), ...mail }),
  z.object({ verb: z.literal('let-mail-go'), ...mail }),
  z.object({ verb: z.literal('change-mail'), ...mail }),
  z.object({
    verb: z.literal('save-mail'),
    ...mail,
    subject: z.string().max(500).default(''),
    body: z.string().max(10_000).default(''),
  }),
  /** What became of an email that may have left. */
  z.object({ verb: z.literal('mail-is-there'), ...mail }),
  z.object({ verb: z.literal('mail-again'), ...mail }),
  z.object({ verb: z.literal('put-draft'), enrollment: id<EnrollmentId>() }),
  /** Times for a meeting, after that instant; and the invitation to one. */
  z.object({
    verb: z.literal('find-times'),
    enrollment: id<EnrollmentId>(),
    after: z.iso.datetime().optional(),
  }),
  z.object({ verb: z.literal('invite-to-meeting'), ...about, at: z.iso.datetime() }),
  /** Shows what came in. */
  z.object({ verb: z.literal('notice'), notice: id<NoticeId>(), below: z.literal(true).optional() }),
  z.object({
    verb: z.literal('answer-notice'),
    notice: id<NoticeId>(),
    answer: z.enum(NOTICE_ANSWERS),
    until: dayInput,
  }),
  /** Another day than the one that was proposed. */
  z.object({ verb: z.literal('notice-day'), notice: id<NoticeId>() }),
] as const;
