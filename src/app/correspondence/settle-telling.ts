import type { MailNotice } from '../../domain/mail/notice.ts';
import { tellLater, toldAs, triesOf } from '../../domain/mail/telling.ts';
import type { Changes, Committed } from '../ports/changes.ts';
import type { ConversationReference, Sent } from '../ports/messenger.ts';
import { pauseAfter, stateAfter, unreachableAfter } from '../sending/after-sending.ts';
import type { Services } from '../turn/services.ts';

/** How long somebody who can't be reached is left alone. */
const AN_HOUR_MS = 60 * 60_000;
/** What could not be told for so long is left to their list. */
const GIVE_UP_AFTER_MS = 7 * 24 * AN_HOUR_MS;

export const keepTelling = ({ store }: Services, notice: MailNotice): Promise<Committed> =>
  store.commit(notice.tenant, { mailNotices: [notice] });

/** Writes down what became of a message that told of something. */
export function tellAfter(
  services: Services,
  notice: MailNotice,
  reference: ConversationReference,
  sent: Sent,
): Promise<string> {
  const along = unreachableAfter(services, reference, sent);
  if (Object.keys(along).length > 0) return settleTelling(services, waitForSeller(services, notice), along);
  const state = stateAfter(sent);
  const reason = sent.kind === 'sent' ? undefined : sent.reason;
  const now = services.clock.now();
  if (state !== 'waiting') return settleTelling(services, toldAs(notice, state, reason));
  if (isGivenUp(notice, now)) return settleTelling(services, toldAs(notice, 'failed', reason));
  return settleTelling(
    services,
    tellLater(notice, new Date(now.getTime() + pauseAfter(triesOf(notice), sent))),
  );
}

/** Tried again when they may be back. */
export function waitForSeller({ clock }: Services, notice: MailNotice): MailNotice {
  const now = clock.now();
  return isGivenUp(notice, now)
    ? toldAs(notice, 'failed', 'unreachable')
    : tellLater(notice, new Date(now.getTime() + AN_HOUR_MS));
}

const isGivenUp = ({ receivedAt }: MailNotice, now: Date): boolean =>
  now.getTime() - Date.parse(receivedAt) > GIVE_UP_AFTER_MS;

/** Nothing has left, though the claim may have been kept: then it is given up. */
export async function releaseTelling(services: Services, before: MailNotice, claim: string): Promise<void> {
  const kept = await services.store.mailNotice(before.tenant, before.id);
  if (kept?.telling?.kind !== 'claimed' || kept.telling.claim !== claim) return;
  await keepTelling(services, tellLater(kept, services.clock.now(), triesOf(before)));
}

/** A conflict is the seller who answered it meanwhile. */
export async function settleTelling(
  { store, log }: Services,
  notice: MailNotice,
  along: Changes = {},
): Promise<string> {
  const { tenant, seller, telling } = notice;
  const committed = await store.commit(tenant, { ...along, mailNotices: [notice] });
  if (committed === 'conflict' && Object.keys(along).length > 0) await store.commit(tenant, along);
  const settled = telling?.kind === 'over' ? telling.how : 'waiting';
  const reason = telling?.kind === 'over' ? telling.reason : undefined;
  const fields = { person: seller, state: settled, ...(reason !== undefined && { reason }) };
  if (settled === 'failed' || settled === 'unknown') log.warn('told of mail', fields);
  else log.info('told of mail', fields);
  return settled;
}
