import { createHash } from 'node:crypto';
import type { Enrollment } from '../../../domain/enrollment.ts';
import type { EnrollmentId, MailId, NoticeId } from '../../../domain/ids.ts';
import type { MailNotice, Noticed } from '../../../domain/mail/notice.ts';
import { toBeTold } from '../../../domain/mail/telling.ts';
import type { ReceivedMail } from '../../../domain/mail/received.ts';
import { excerptOf } from '../../../language/mail/new-text.ts';
import type { Turn } from '../../turn/turn.ts';

/** What came of a message for one enrollment. `known`: it was noticed before. `passed`: nothing is to be done. */
export type NoticedAs = Noticed['kind'] | 'known' | 'passed';

const KEPT_MS = 30 * 24 * 60 * 60_000;

export type NewNotice = (what: Noticed) => MailNotice;

type About = {
  readonly received: ReceivedMail;
  readonly enrollment: Enrollment;
  readonly mail?: MailId | undefined;
  /** The rule that decided. */
  readonly why: string;
};

/** Of what a seller wrote themselves nothing is kept. */
export function newNotice(turn: Turn, { received, enrollment, mail, why }: About): NewNotice {
  const { person, now } = turn;
  const { from, receivedAt, text, isSent } = received;
  return (what) => ({
    tenant: person.tenant,
    id: noticeIdOf(turn, received, enrollment.id),
    revision: 1,
    seller: person.id,
    enrollment: enrollment.id,
    record: enrollment.record,
    ...(mail === undefined ? {} : { mail }),
    what,
    from,
    receivedAt,
    excerpt: isSent ? '' : excerptOf(text),
    why,
    ...toBeTold(now),
    forgetAt: new Date(now.getTime() + KEPT_MS).toISOString(),
  });
}

/** The same for the same message in the same mailbox; tells nobody which that is. */
export function noticeIdOf(
  { person }: Turn,
  { messageId }: ReceivedMail,
  enrollment: EnrollmentId,
): NoticeId {
  const parts = JSON.stringify([person.tenant, person.id, messageId, enrollment]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32) as NoticeId;
}
