import { noticeCard } from '../../cards/mailing/notice-card.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { MailNotice } from '../../domain/mail/notice.ts';
import { beingTold, tellableFrom, tellLater, toldAs } from '../../domain/mail/telling.ts';
import type { DueNotice } from '../ports/mail-store.ts';
import type { ConversationReference, Sent } from '../ports/messenger.ts';
import { sendOrShorten } from '../sending/send-or-shorten.ts';
import type { Services } from '../turn/services.ts';
import { situationOf } from '../turn/situations.ts';
import { turnOf, type Turn } from '../turn/turn.ts';
import { keepTelling, releaseTelling, settleTelling, tellAfter, waitForSeller } from './settle-telling.ts';

/** Whoever claimed one and has not settled it after so long is dead: Teams answers, or not, long before. */
const LEASE_MS = 120_000;

/**
 * Tells a seller of what came in, by a message of its own, once: it is claimed right before it leaves, as reminders are.
 * Outside of their working hours it waits for the morning: their list may leave that sequence out.
 */
export async function tellNotice(
  everywhere: Services,
  { tenant, id }: Pick<DueNotice, 'tenant' | 'id'>,
  maySend: () => boolean,
): Promise<string> {
  const notice = await everywhere.store.mailNotice(tenant, id);
  const now = everywhere.clock.now();
  if (notice?.tellAt === undefined || new Date(notice.tellAt) > now) return 'not-due';
  // An older copy of the bot answers it without ending its telling.
  if (notice.settled !== undefined) return settleTelling(everywhere, toldAs(notice, 'moot'));
  if (notice.telling?.kind === 'claimed') return settleTelling(everywhere, toldAs(notice, 'unknown', 'lost'));
  const enrollment = await everywhere.store.enrollment(tenant, notice.enrollment);
  return enrollment
    ? tellDue(everywhere, notice, enrollment, maySend)
    : settleTelling(everywhere, toldAs(notice, 'moot'));
}

async function tellDue(
  everywhere: Services,
  notice: MailNotice,
  enrollment: Enrollment,
  maySend: () => boolean,
): Promise<string> {
  const { tenant } = notice;
  const seller = toldTo(notice, enrollment);
  const [turn, reference] = await Promise.all([
    turnOf(everywhere, tenant, seller),
    everywhere.store.reference(tenant, seller),
  ]);
  if (!turn || !reference || reference.unreachable)
    return settleTelling(everywhere, waitForSeller(everywhere, notice));
  const from = tellableFrom(turn.now, turn.viewer.calendar);
  if (from <= turn.now) return tellTo(turn, reference, { notice, enrollment }, maySend);
  return settleTelling(everywhere, tellLater(notice, from));
}

/** Who goes on with a sequence by now; of their mail as a whole only whose mailbox it is. */
const toldTo = ({ what, seller }: MailNotice, enrollment: Enrollment): PersonId =>
  what.kind === 'blocked' || what.kind === 'limit' ? seller : enrollment.seller;

async function tellTo(
  turn: Turn,
  reference: ConversationReference,
  { notice, enrollment }: { readonly notice: MailNotice; readonly enrollment: Enrollment },
  maySend: () => boolean,
): Promise<string> {
  const { services, viewer } = turn;
  const claim = services.newId('claim');
  let onItsWay = notice;
  const claimBeforeSend = async (): Promise<boolean> => {
    if (!maySend()) return false;
    onItsWay = beingTold(notice, claim, new Date(services.clock.now().getTime() + LEASE_MS));
    return (await keepTelling(services, onItsWay)) === 'saved';
  };
  let sent: Sent;
  try {
    const card = noticeCard(notice, await situationOf(turn, enrollment), viewer);
    sent = await sendOrShorten(services, reference, card, claimBeforeSend);
  } catch (error) {
    // Only the claim throws, and then nothing has left.
    await releaseTelling(services, notice, claim);
    throw error;
  }
  const isWithdrawn = sent.kind === 'failed' && sent.problem === 'withdrawn';
  return isWithdrawn ? 'under-way' : tellAfter(services, onItsWay, reference, sent);
}
