import type { ReadMailbox } from '../../../domain/mail/read-mailbox.ts';
import { mailAddressOf } from '../../../domain/person.ts';
import type { Arrived, Inbox, ReadFrom } from '../../ports/inbox.ts';
import type { DueMailbox } from '../../ports/mail-store.ts';
import type { MailNoticed } from '../../ports/runtime.ts';
import type { Services } from '../../turn/services.ts';
import { turnOf, type Turn } from '../../turn/turn.ts';
import { learnAddress } from '../learn-address.ts';
import { knownMail } from './known-mail.ts';
import type { NoticedAs } from './new-notice.ts';
import { noticeMessage } from './notice-message.ts';
import { siftMail } from './sift-mail.ts';

/** What came of a mailbox that was to be read. `waiting`: it could not be, and is tried again. */
export type MailboxRead = 'not-due' | 'under-way' | 'read' | 'waiting';

const MINUTE_MS = 60_000;
/** Whoever reads a mailbox is done with a page, or dead, long before that. */
const LEASE_MS = 5 * MINUTE_MS;
const PAUSE_MS = 3 * MINUTE_MS;
/** Of somebody who has nothing running: only late answers can come. */
const QUIET_PAUSE_MS = 60 * MINUTE_MS;
const LONGEST_PAUSE_MS = 60 * MINUTE_MS;
/** How far back to read where the place was lost, at most: notices are known for longer. */
const READ_BACK_MS = 7 * 24 * 60 * MINUTE_MS;

/**
 * Reads one mailbox on from where it was, a page at a time. It is claimed before, so that one copy of the bot does. Its
 * place is kept only after everything that came of the page, and what came of a message is kept once: after a crash the
 * page is read again, and nothing of it happens twice.
 */
export async function readMailbox(
  everywhere: Services,
  inbox: Inbox,
  { tenant, person }: DueMailbox,
): Promise<MailboxRead> {
  const mailbox = await everywhere.store.readMailbox(tenant, person);
  const now = everywhere.clock.now();
  if (!mailbox || new Date(mailbox.lookAt) > now) return 'not-due';
  const claimed = lookingAt(mailbox, new Date(now.getTime() + LEASE_MS));
  if ((await keep(everywhere, claimed)) === 'conflict') return 'under-way';
  const met = await turnOf(everywhere, tenant, person);
  if (!met) return settle(everywhere, lookingAt(claimed, new Date(now.getTime() + LONGEST_PAUSE_MS)), 'read');
  const turn = await learnAddress(met);
  if (turn === 'not-now')
    return settle(everywhere, lookingAt(claimed, new Date(now.getTime() + PAUSE_MS)), 'waiting');
  return readPages(turn, inbox, claimed);
}

/** Enough for what comes in a day; more waits for the next round, so that one mailbox does not hold up a restart. */
const MOST_PAGES = 20;

async function readPages(turn: Turn, inbox: Inbox, from: ReadMailbox): Promise<MailboxRead> {
  const { everywhere, person } = turn;
  const address = mailAddressOf(person) ?? '';
  const sift = siftMail(turn);
  let mailbox = from;
  for (let page = 1; ; page += 1) {
    const place = placeOf(mailbox, everywhere.clock.now());
    const arrived = await inbox.arrived({ tenant: person.tenant, person: person.id, address }, place, sift);
    const goesOn = arrived.kind === 'read' && arrived.hasMore && page < MOST_PAGES;
    mailbox = await after(turn, mailbox, arrived);
    if (!goesOn) return settle(everywhere, mailbox, arrived.kind === 'read' ? 'read' : 'waiting');
    mailbox = { ...mailbox, lookAt: new Date(everywhere.clock.now().getTime() + LEASE_MS).toISOString() };
    if ((await keep(everywhere, mailbox)) === 'conflict') return 'under-way';
  }
}

const keep = ({ store }: Services, mailbox: ReadMailbox) =>
  store.commit(mailbox.tenant, { mailboxes: [mailbox] });

async function settle(
  everywhere: Services,
  mailbox: ReadMailbox,
  as: 'read' | 'waiting',
): Promise<MailboxRead> {
  return (await keep(everywhere, mailbox)) === 'saved' ? as : 'under-way';
}

const lookingAt = (mailbox: ReadMailbox, at: Date): ReadMailbox => ({
  ...mailbox,
  revision: mailbox.revision + 1,
  lookAt: at.toISOString(),
});

/** A place that was lost leaves when the mailbox was read last. */
function placeOf({ cursor, readAt }: ReadMailbox, now: Date): ReadFrom {
  if (cursor !== undefined) return { kind: 'cursor', cursor };
  if (readAt === undefined) return { kind: 'now' };
  const since = Math.max(Date.parse(readAt) - LONGEST_PAUSE_MS, now.getTime() - READ_BACK_MS);
  return { kind: 'time', since: new Date(since).toISOString() };
}

/** The mailbox as it is after what it said. */
async function after(turn: Turn, mailbox: ReadMailbox, arrived: Arrived): Promise<ReadMailbox> {
  const { everywhere } = turn;
  switch (arrived.kind) {
    case 'read':
      await notice(turn, arrived);
      return readTo(everywhere, mailbox, arrived);
    case 'lost-place': {
      everywhere.log.warn('the place in a mailbox was lost', { person: mailbox.person });
      const { cursor: _, ...lost } = mailbox;
      return lookingAt(lost, everywhere.clock.now());
    }
    case 'away':
    case 'refused':
      return notRead(everywhere, mailbox, arrived);
  }
}

async function notice(turn: Turn, { messages }: Extract<Arrived, { kind: 'read' }>): Promise<void> {
  if (messages.length === 0) return;
  const known = await knownMail(turn, messages);
  for (const message of messages) {
    const noticed = await noticeMessage(turn, message, known);
    noticed.forEach((as) => note(turn, as));
  }
}

function note({ services: { log, meter }, person }: Turn, as: NoticedAs): void {
  log.info('mail noticed', { person: person.id, as });
  const counted = COUNTED_AS[as];
  if (counted) meter.noticed(counted);
}

const COUNTED_AS: Readonly<Record<NoticedAs, MailNoticed | undefined>> = {
  reply: 'reply',
  wrote: 'asked',
  colleague: 'asked',
  challenge: 'asked',
  'left-company': 'asked',
  'out-of-office': 'out-of-office',
  bounced: 'bounce',
  unsubscribe: 'unsubscribe',
  blocked: 'blocked',
  limit: 'blocked',
  'sent-by-hand': 'by-hand',
  'wrote-by-hand': 'by-hand',
  known: undefined,
  passed: undefined,
};

async function readTo(
  { store, clock }: Services,
  mailbox: ReadMailbox,
  { cursor, hasMore }: Extract<Arrived, { kind: 'read' }>,
): Promise<ReadMailbox> {
  const now = clock.now();
  const { problem: _, ...rest } = mailbox;
  const { tenant, person } = mailbox;
  const isQuiet = !hasMore && (await store.activeEnrollments(tenant, person)).length === 0;
  const pause = hasMore ? 0 : isQuiet ? QUIET_PAUSE_MS : PAUSE_MS;
  return {
    ...lookingAt(rest, new Date(now.getTime() + pause)),
    cursor,
    failures: 0,
    ...(hasMore ? {} : { readAt: now.toISOString() }),
  };
}

function notRead(
  { clock, log }: Services,
  mailbox: ReadMailbox,
  problem: Extract<Arrived, { kind: 'away' | 'refused' }>,
): ReadMailbox {
  const failures = mailbox.failures + 1;
  log.warn('mailbox not read', { person: mailbox.person, reason: problem.reason });
  const asked = problem.kind === 'away' ? (problem.retryAfterMs ?? 0) : LONGEST_PAUSE_MS;
  const backOff = Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** (failures - 1));
  const pause = Math.min(LONGEST_PAUSE_MS, Math.max(asked, backOff));
  return {
    ...lookingAt(mailbox, new Date(clock.now().getTime() + pause)),
    failures,
    problem: problem.reason,
  };
}
