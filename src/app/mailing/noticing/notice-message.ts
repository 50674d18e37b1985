import { localTime } from '../../../domain/calendar.ts';
import type { Enrollment } from '../../../domain/enrollment.ts';
import { matchMail, type Known } from '../../../domain/mail/match-mail.ts';
import { holdsMail, type MailNotice } from '../../../domain/mail/notice.ts';
import type { ReceivedMail } from '../../../domain/mail/received.ts';
import { leftForSure, toNotice, type ToNotice } from '../../../domain/mail/to-notice.ts';
import { mailAddressOf } from '../../../domain/person.ts';
import { classifyMail } from '../../../language/mail/classify.ts';
import { applyReport, type Along } from '../../acting/apply-event.ts';
import { turnOf, type Turn } from '../../turn/turn.ts';
import { settleSent } from '../settle-mail.ts';
import { keepBounce } from './keep-bounce.ts';
import { keepHold } from './keep-hold.ts';
import { newNotice, noticeIdOf, type NewNotice, type NoticedAs } from './new-notice.ts';
import { noticeSent } from './notice-sent.ts';

/**
 * Looks at one message, and keeps what it does together with the notice of it: nothing of a message happens twice,
 * however often it is read.
 */
export async function noticeMessage(
  turn: Turn,
  received: ReceivedMail,
  known: Known,
): Promise<readonly NoticedAs[]> {
  if (received.isSent) return noticeSent(turn, received, known);
  const { person, viewer } = turn;
  const own = mailAddressOf(person) ?? '';
  const { day: today } = localTime(new Date(received.receivedAt), viewer.calendar.timeZone);
  const verdict = classifyMail(received, { today, calendar: viewer.calendar, own: [own] });
  const match = matchMail(received, verdict, known);
  const left = leftForSure({ match });
  if (left !== undefined) await settleSent(turn.everywhere, { tenant: person.tenant, id: left });
  const noticed: NoticedAs[] = [];
  for (const one of toNotice({ received, verdict, match, own }))
    noticed.push(await noticeFor(turn, received, one, verdict.why));
  return noticed;
}

async function noticeFor(
  turn: Turn,
  received: ReceivedMail,
  toNotice: ToNotice,
  why: string,
): Promise<NoticedAs> {
  const { services, everywhere, person } = turn;
  const { store } = services;
  const id = noticeIdOf(turn, received, toNotice.enrollment);
  if (await store.mailNotice(person.tenant, id)) return 'known';
  const enrollment = await store.enrollment(person.tenant, toNotice.enrollment);
  if (!enrollment || wasBefore(enrollment, received)) return 'passed';
  // Somebody else may go on with it by now.
  const theirs =
    enrollment.seller === person.id ? turn : await turnOf(everywhere, person.tenant, enrollment.seller);
  if (!theirs || (await isToldAlready(theirs, enrollment, toNotice.what))) return 'passed';
  const notice = newNotice(turn, { received, enrollment, mail: toNotice.mail, why });
  return keep(theirs, enrollment, toNotice.what, notice);
}

function keep(
  turn: Turn,
  enrollment: Enrollment,
  what: ToNotice['what'],
  notice: NewNotice,
): Promise<NoticedAs> {
  switch (what.kind) {
    case 'take-reply':
      return takeReply(turn, enrollment, notice);
    case 'bounced':
      return keepBounce(turn, enrollment, what, notice(what));
    case 'blocked':
    case 'limit':
      return keepHold(turn, notice(what));
    default:
      return keepAlone(turn, notice(what));
  }
}

/** As a press of "Replied" would; where that would lead on is not clear, or nowhere, the seller is asked. */
async function takeReply(turn: Turn, { id }: Enrollment, notice: NewNotice): Promise<NoticedAs> {
  const along: Along = ({ revision }) => ({ mailNotices: [notice({ kind: 'reply', revision })] });
  const acted = await applyReport(turn, { enrollment: id }, { outcome: 'replied' }, along);
  if (acted.kind === 'done') return 'reply';
  return acted.kind === 'busy'
    ? wasNoticed(turn, notice({ kind: 'wrote' }))
    : keepAlone(turn, notice({ kind: 'wrote' }));
}

/** Somebody else keeps changing it: another copy, which read the same message, or people. */
async function wasNoticed({ services }: Turn, { tenant, id }: MailNotice): Promise<NoticedAs> {
  if (await services.store.mailNotice(tenant, id)) return 'known';
  throw new Error('An enrollment kept changing while a reply to it was taken');
}

async function keepAlone({ services }: Turn, notice: MailNotice): Promise<NoticedAs> {
  const committed = await services.store.commit(notice.tenant, { mailNotices: [notice] });
  return committed === 'saved' ? notice.what.kind : 'known';
}

const isOver = ({ state }: Enrollment): boolean => state.kind === 'ended';

/** Old mail that is read again, as after a mailbox was moved, says nothing of what began since. */
const wasBefore = ({ history }: Enrollment, { receivedAt }: ReceivedMail): boolean =>
  receivedAt < (history[0]?.at ?? '');

/** One question about each is enough, and none where nothing runs or rests already. */
async function isToldAlready(turn: Turn, enrollment: Enrollment, what: ToNotice['what']): Promise<boolean> {
  if (what.kind === 'take-reply' || what.kind === 'bounced') return false;
  if (what.kind === 'blocked' || what.kind === 'limit') return false;
  if (isOver(enrollment)) return what.kind !== 'unsubscribe' && what.kind !== 'wrote';
  if (what.kind === 'out-of-office' && enrollment.state.kind === 'paused') return true;
  const notices = await turn.services.store.mailNoticesOf(enrollment.tenant, [enrollment.id]);
  return notices.some((one) => one.what.kind === what.kind && holdsMail(one));
}
