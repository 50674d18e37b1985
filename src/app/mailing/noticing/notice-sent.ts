import { localTime } from '../../../domain/calendar.ts';
import { awake } from '../../../domain/engine.ts';
import type { Enrollment } from '../../../domain/enrollment.ts';
import type { EnrollmentId } from '../../../domain/ids.ts';
import type { Known } from '../../../domain/mail/match-mail.ts';
import { matchSent } from '../../../domain/mail/match-sent.ts';
import { held } from '../../../domain/mail/moves.ts';
import type { ReceivedMail } from '../../../domain/mail/received.ts';
import { mailAddressOf } from '../../../domain/person.ts';
import { applyReport } from '../../acting/apply-event.ts';
import { retryOnConflict } from '../../turn/retry-conflicts.ts';
import type { Turn } from '../../turn/turn.ts';
import { settleSent } from '../settle-mail.ts';
import { newNotice, noticeIdOf, type NoticedAs } from './new-notice.ts';
import { isEmailDue, plannedMailOf, sequenceOfSent } from './sequence-of-sent.ts';

/**
 * Looks at one message that left a mailbox. One of ours has certainly left; one that its seller wrote is the email of the
 * one step whose it can be, and holds what would leave by itself in the other sequences of whom it reached.
 */
export async function noticeSent(
  turn: Turn,
  sent: ReceivedMail,
  known: Known,
): Promise<readonly NoticedAs[]> {
  const match = matchSent(sent, known, mailAddressOf(turn.person) ?? '');
  switch (match.kind) {
    case 'none':
      return [];
    case 'ours':
      await settleSent(turn.everywhere, { tenant: turn.person.tenant, id: match.mail });
      return [];
    case 'by-hand': {
      const noticed: NoticedAs[] = [];
      const only = await sequenceOfSent(turn, sent, match);
      for (const id of match.enrollments) noticed.push(await wroteTo(turn, sent, id, id === only));
      return noticed;
    }
  }
}

/** Whatever moves it meanwhile, it is looked at as it is then. */
async function wroteTo(
  turn: Turn,
  sent: ReceivedMail,
  id: EnrollmentId,
  isOfIt: boolean,
): Promise<NoticedAs> {
  const noticed = await retryOnConflict(() => tryNoticing(turn, sent, id, isOfIt));
  if (typeof noticed === 'string') return noticed;
  throw new Error('An enrollment kept changing while an email of its seller was noticed');
}

async function tryNoticing(
  turn: Turn,
  sent: ReceivedMail,
  id: EnrollmentId,
  isOfIt: boolean,
): Promise<NoticedAs | 'conflict'> {
  const { services, person, viewer } = turn;
  const { store } = services;
  if (await store.mailNotice(person.tenant, noticeIdOf(turn, sent, id))) return 'known';
  const enrollment = await store.enrollment(person.tenant, id);
  if (enrollment?.seller !== person.id || enrollment.repliedOn !== undefined) return 'passed';
  const { day } = localTime(new Date(sent.receivedAt), viewer.calendar.timeZone);
  const state = awake(enrollment.state, day);
  if (state.kind !== 'open') return 'passed';
  if (isOfIt && (await isEmailDue(turn, sent, enrollment))) return markSent(turn, sent, enrollment);
  return sent.ofStep ? 'passed' : holdIt(turn, sent, enrollment);
}

/** As a press of "Sent" on that day would. */
async function markSent(
  turn: Turn,
  sent: ReceivedMail,
  enrollment: Enrollment,
): Promise<NoticedAs | 'conflict'> {
  const { viewer } = turn;
  const { day } = localTime(new Date(sent.receivedAt), viewer.calendar.timeZone);
  const notice = newNotice(turn, { received: sent, enrollment, why: 'sent-items' });
  const { id, revision } = enrollment;
  const acted = await applyReport(
    { ...turn, viewer: { ...viewer, today: day } },
    { enrollment: id, revision },
    { outcome: 'sent' },
    (after) => ({ mailNotices: [notice({ kind: 'sent-by-hand', revision: after.revision })] }),
  );
  if (acted.kind === 'done') return 'sent-by-hand';
  return acted.kind === 'stale' || acted.kind === 'busy' ? 'conflict' : 'passed';
}

/** What was written before an older backup, or long ago, holds nothing. */
const HOLDS_WITHIN_MS = 24 * 60 * 60_000;

async function holdIt(
  turn: Turn,
  sent: ReceivedMail,
  enrollment: Enrollment,
): Promise<NoticedAs | 'conflict'> {
  const { services, now } = turn;
  const isNew = now.getTime() - Date.parse(sent.receivedAt) <= HOLDS_WITHIN_MS;
  const mail = isNew ? await plannedMailOf(services, enrollment) : undefined;
  if (mail?.state.kind !== 'planned') return 'passed';
  const notice = newNotice(turn, { received: sent, enrollment, mail: mail.id, why: 'sent-items' });
  const committed = await services.store.commit(enrollment.tenant, {
    mails: [held(mail, 'wrote-by-hand', now)],
    mailNotices: [notice({ kind: 'wrote-by-hand' })],
  });
  return committed === 'saved' ? 'wrote-by-hand' : 'conflict';
}
