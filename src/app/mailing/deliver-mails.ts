import { decide, type MailDecision, type MailFacts } from '../../domain/mail/decide.ts';
import type { MailId } from '../../domain/ids.ts';
import type { Taken } from '../../domain/mail/limits.ts';
import {
  forgotten,
  held,
  isAsked,
  lookedFor,
  moot,
  putOff,
  reserved,
  unknown,
} from '../../domain/mail/moves.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import { mailAddressOf } from '../../domain/person.ts';
import { isBeingStopped } from '../../domain/template-stop.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { MailOutcome } from '../ports/runtime.ts';
import type { Services } from '../turn/services.ts';
import { turnOf, type Turn } from '../turn/turn.ts';
import { learnAddress } from './learn-address.ts';
import { factsOf, sellersMail, type SellersMail } from './mail-facts.ts';
import type { DueSeller } from './due-seller.ts';
import { sendMail } from './send-mail.ts';
import { turnsFor } from './take-turns.ts';
import { settleSent } from './settle-mail.ts';

/** What came of a round for one seller: what was sent, or whether anything was kept. */
export type MailRound = 'nothing-due' | 'kept' | 'under-way' | MailOutcome;

/** Looks at what is due of a seller; at most one email leaves in a round, as they keep a distance. `maySend` is asked before. */
export async function deliverMails(
  everywhere: Services,
  mailer: Mailer,
  { tenant, seller, mails: ids }: DueSeller,
  maySend: () => boolean,
): Promise<MailRound> {
  const now = everywhere.clock.now();
  const due = (await everywhere.store.mails(tenant, ids)).filter(
    ({ lookAt }) => lookAt !== undefined && new Date(lookAt) <= now,
  );
  if (due.length === 0) return 'nothing-due';
  const met = await turnOf(everywhere, tenant, seller);
  if (!met)
    return keep(
      everywhere,
      due.map((one) => ownerless(one, now)),
    );
  const turn = await learnAddress(met);
  if (turn === 'not-now') return askAgainLater(everywhere, due, now);
  await lookForAll(turn, mailer, due);
  const changed = due.flatMap((one) => closed(one, now));
  const planned = due.filter(({ state }) => state.kind === 'planned' || state.kind === 'held');
  return decideAll(turn, mailer, { planned, changed, maySend });
}

const ASK_AGAIN_MS = 3 * 60_000;

/** Nobody could tell their seller's address; what may have left already has a time of its own. */
async function askAgainLater(
  everywhere: Services,
  due: readonly OutgoingMail[],
  now: Date,
): Promise<MailRound> {
  const until = new Date(now.getTime() + ASK_AGAIN_MS);
  await keep(
    everywhere,
    due.filter(({ state }) => state.kind !== 'claimed').map((one) => putOff(one, until)),
  );
  return 'under-way';
}

/** Nobody is left whose it is. */
const ownerless = (mail: OutgoingMail, now: Date): OutgoingMail =>
  mail.state.kind === 'planned' || mail.state.kind === 'held' ? moot(mail, now) : forgotten(mail);

/** What needs no decision: one whose sender died, and what is to be forgotten. */
function closed(mail: OutgoingMail, now: Date): readonly OutgoingMail[] {
  switch (mail.state.kind) {
    case 'claimed':
      return [unknown(mail, now, 'lost')];
    case 'sent':
    case 'moot':
      return [forgotten(mail)];
    case 'unknown':
      return isAsked(mail) ? [forgotten(mail)] : [];
    case 'planned':
    case 'held':
      return [];
  }
}

/** Looks whether those have left that may have. */
async function lookForAll(turn: Turn, mailer: Mailer, due: readonly OutgoingMail[]): Promise<void> {
  for (const mail of due)
    if (mail.state.kind === 'unknown' && !isAsked(mail)) await lookFor(turn, mailer, mail);
}

async function lookFor({ services, person, now }: Turn, mailer: Mailer, mail: OutgoingMail): Promise<void> {
  if (mail.state.kind !== 'unknown') return;
  const { tenant, id, seller } = mail;
  const from = { name: person.name, address: mailAddressOf(person) ?? '' };
  const found = await mailer.find({ tenant, id, seller, from, messageId: mail.state.messageId });
  if (found.kind === 'sent') {
    const { kind: _, ...marks } = found;
    await settleSent(services, mail, marks);
    services.meter.mailed('sent');
    return;
  }
  await services.store.commit(tenant, { mails: [lookedFor(mail, now)] });
}

type Round = {
  readonly planned: readonly OutgoingMail[];
  readonly changed: readonly OutgoingMail[];
  readonly maySend: () => boolean;
};

async function decideAll(turn: Turn, mailer: Mailer, round: Round): Promise<MailRound> {
  const { planned, changed, maySend } = round;
  if (planned.length === 0) return keep(turn.services, changed);
  const known = await sellersMail(turn, planned);
  const { leaving, others } = decided(turn, planned, known);
  const kept = await keep(turn.services, [...changed, ...others]);
  const situation = leaving && known.situations.get(leaving.mail.enrollment);
  if (!leaving || !situation) return kept;
  const { mail, facts } = leaving;
  const earlier = await turn.services.store.mailsOf(mail.tenant, [mail.enrollment]);
  const turns = await turnsFor(turn.services, mail, facts, known.sender);
  if (!turns || !maySend()) return 'under-way';
  return sendMail(turn, { mail, situation, turns, earlier, mailer });
}

/** The one that leaves now, if any, and the others as they become. */
function decided(turn: Turn, planned: readonly OutgoingMail[], known: SellersMail) {
  const reservations = new Map(known.all.flatMap(reservationOf));
  const others: OutgoingMail[] = [];
  let leaving: { readonly mail: OutgoingMail; readonly facts: MailFacts } | undefined;
  for (const mail of planned.toSorted(byTime)) {
    reservations.delete(mail.id);
    if (waitsForStop(turn, known, mail)) {
      others.push(putOff(mail, new Date(turn.now.getTime() + ASK_AGAIN_MS)));
      continue;
    }
    const left = leaving ? [...known.left, takenAt(leaving.mail, turn.now)] : known.left;
    const facts = factsOf(turn, mail, { ...known, left }, [...reservations.values()]);
    const decision: MailDecision = facts ? decide(mail, facts) : { kind: 'moot' };
    if (decision.kind !== 'leave') others.push(became(turn, mail, decision));
    else if (facts) leaving = { mail, facts };
    if (decision.kind === 'put-off' && decision.leavesAt)
      reservations.set(mail.id, takenAt(mail, decision.leavesAt));
  }
  return { leaving, others };
}

/** Nothing leaves of what is about to be stopped with its template; once it is, that decides. */
function waitsForStop({ organization }: Turn, { situations }: SellersMail, mail: OutgoingMail): boolean {
  const { templateStops = [] } = organization;
  const enrollment = situations.get(mail.enrollment)?.enrollment;
  return enrollment !== undefined && isBeingStopped(templateStops, enrollment);
}

function became(
  { now, services }: Turn,
  mail: OutgoingMail,
  decision: Exclude<MailDecision, { kind: 'leave' }>,
): OutgoingMail {
  switch (decision.kind) {
    case 'moot':
      return moot(mail, now);
    case 'hold':
      services.meter.mailed('held');
      return held(mail, decision.why, now);
    case 'put-off':
      return decision.leavesAt
        ? reserved(mail, decision.leavesAt, decision.lookAt)
        : putOff(mail, decision.lookAt);
  }
}

const reservationOf = (mail: OutgoingMail): readonly (readonly [MailId, Taken])[] =>
  mail.state.kind === 'planned' && mail.state.leavesAt !== undefined
    ? [[mail.id, takenAt(mail, new Date(mail.state.leavesAt))]]
    : [];

const takenAt = ({ id, record }: OutgoingMail, at: Date): Taken => ({
  mail: id,
  at,
  isSellers: true,
  record,
});

/** What has waited longest first. */
const byTime = (one: OutgoingMail, other: OutgoingMail): number => (timeOf(one) < timeOf(other) ? -1 : 1);

const timeOf = ({ state, plannedAt }: OutgoingMail): string =>
  (state.kind === 'planned' ? state.leavesAt : undefined) ?? plannedAt;

/** A conflict is somebody who changed one of them just now: what is due is looked at again. */
async function keep({ store }: Pick<Services, 'store'>, mails: readonly OutgoingMail[]): Promise<MailRound> {
  const [first] = mails;
  if (!first) return 'nothing-due';
  return (await store.commit(first.tenant, { mails })) === 'saved' ? 'kept' : 'under-way';
}
