import type { Situation } from '../../cards/kit/situation.ts';
import { claimed } from '../../domain/mail/moves.ts';
import { leftIn } from '../../domain/mail/left.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import type { MailSender } from '../../domain/mail/sender.ts';
import type { Changes } from '../ports/changes.ts';
import type { Mailed, Mailer } from '../ports/mailer.ts';
import type { MailOutcome } from '../ports/runtime.ts';
import type { Store } from '../ports/store.ts';
import type { Turn } from '../turn/turn.ts';
import { letterFor, marksOf, type Draft } from './letter.ts';
import { settleTry } from './settle-try.ts';

/** So late, it may have left in a time of which nothing is known any more: before an older backup was brought back. */
const LATE_MS = 60 * 60_000;

type ToSend = {
  readonly mail: OutgoingMail;
  readonly situation: Situation;
  /** Of its seller and of whom it goes to, with this email. */
  readonly turns: readonly MailSender[];
  /** Those of its enrollment. */
  readonly earlier: readonly OutgoingMail[];
  readonly mailer: Mailer;
};

/**
 * Sends one email. It is claimed before the first byte leaves, together with its seller and whom it goes to, so that
 * neither a restart nor another copy of the bot sends it again or another one at the same moment.
 */
export async function sendMail(turn: Turn, toSend: ToSend): Promise<MailOutcome | 'under-way'> {
  const { services } = turn;
  const { mail, situation, turns, earlier, mailer } = toSend;
  const draft = letterFor(turn, situation, mail, earlier);
  const now = services.clock.now();
  const onItsWay = claimed(mail, services.newId('claim'), marksOf(draft), now);
  if (!(await claim(services.store, mail, { mails: [onItsWay], mailSenders: turns }))) return 'under-way';
  const mailed = (await foundLate(mail, draft, mailer, now)) ?? (await send(onItsWay, draft, mailer));
  return settleTry(services, onItsWay, situation, mailed);
}

/** Where it can't be said whether the claim was kept, nothing has left, and it is given up. */
async function claim(store: Store, mail: OutgoingMail, changes: Changes): Promise<boolean> {
  try {
    return (await store.commit(mail.tenant, changes)) === 'saved';
  } catch (error) {
    await releaseClaim(store, mail, changes).catch(() => undefined);
    throw error;
  }
}

async function releaseClaim(
  store: Store,
  before: OutgoingMail,
  { mails: [ours] = [] }: Changes,
): Promise<void> {
  const kept = await store.mail(before.tenant, before.id);
  const isOurs =
    kept?.state.kind === 'claimed' && ours?.state.kind === 'claimed' && kept.state.claim === ours.state.claim;
  if (isOurs) await store.commit(before.tenant, { mails: [{ ...before, revision: kept.revision + 1 }] });
}

const send = (mail: OutgoingMail, draft: Draft, mailer: Mailer): Promise<Mailed> =>
  mailer.send({ ...draft, date: leftIn(mail)?.at ?? '' });

async function foundLate(
  { state }: OutgoingMail,
  draft: Draft,
  mailer: Mailer,
  now: Date,
): Promise<Mailed | undefined> {
  const leavesAt = state.kind === 'planned' ? state.leavesAt : undefined;
  const isLate = leavesAt !== undefined && now.getTime() - Date.parse(leavesAt) > LATE_MS;
  if (!isLate) return undefined;
  const found = await mailer.find(draft);
  return found.kind === 'sent' ? found : undefined;
}
