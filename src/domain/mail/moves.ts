import { leftIn } from './left.ts';
import type { HeldBecause, MailMarks, MailState, OutgoingMail } from './outgoing.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Whoever sends one has settled it long before that, or is dead. */
const LEASE_MS = 5 * MINUTE_MS;
/** How long after it may have left it is looked for; after the last time its seller is asked. */
const LOOKS_MS = [5 * SECOND_MS, 30 * SECOND_MS, 2 * MINUTE_MS, 15 * MINUTE_MS];
/** What certainly did not leave is tried again after these; then its seller is asked. */
const PAUSES_MS = [1, 5, 15, 60].map((minutes) => minutes * MINUTE_MS);
/** Answers come late, and a thread goes on. */
const DAYS_SENT_IS_KEPT = 180;
const DAYS_MOOT_IS_KEPT = 7;
/** What nothing is to be done about by itself. */
const DAYS_BETWEEN_LOOKS = 7;

export type NewMail = Omit<OutgoingMail, 'revision' | 'state' | 'plannedAt' | 'lookAt'>;

/** A step calls for it; the next round says when it leaves. */
export const newMail = (mail: NewMail, now: Date): OutgoingMail => ({
  ...mail,
  plannedAt: now.toISOString(),
  revision: 1,
  state: { kind: 'planned', tries: 0 },
  lookAt: now.toISOString(),
});

/** It leaves then, and is looked at once more before or then. */
export function reserved(mail: OutgoingMail, leavesAt: Date, lookAt: Date): OutgoingMail {
  const { state } = mail;
  if (state.kind !== 'planned') return mail;
  return changed(mail, { ...state, leavesAt: leavesAt.toISOString() }, lookAt);
}

/** It is looked at again then. */
export const putOff = (mail: OutgoingMail, until: Date): OutgoingMail => ({
  ...mail,
  revision: mail.revision + 1,
  lookAt: until.toISOString(),
});

/** As if the step had only just been come to: its seller has the time to look at it. */
export const plannedAnew = (mail: OutgoingMail, now: Date): OutgoingMail => ({
  ...changed(mail, { kind: 'planned', tries: 0, ...againOf(mail) }, now),
  plannedAt: now.toISOString(),
});

/** About to leave; whoever has not settled it in time is dead. What left before is sent as what it was. */
export function claimed(mail: OutgoingMail, claim: string, marks: MailMarks, now: Date): OutgoingMail {
  const { again } = againOf(mail);
  const at = again?.at ?? now.toISOString();
  const tries = triesOf(mail) + 1;
  return changed(
    mail,
    { kind: 'claimed', tries, claim, at, ...(again && { isAgain: true }), ...marks },
    after(now, LEASE_MS),
  );
}

export const isTriedTooOften = (mail: OutgoingMail): boolean => triesOf(mail) > PAUSES_MS.length;

/** It certainly did not leave, and is tried again. */
export function waiting(
  mail: OutgoingMail,
  now: Date,
  { reason, retryAfterMs = 0 }: { readonly reason: string; readonly retryAfterMs?: number },
): OutgoingMail {
  const tries = triesOf(mail);
  const pause = PAUSES_MS[tries - 1] ?? PAUSES_MS.at(-1) ?? 0;
  return changed(
    mail,
    { kind: 'planned', tries, reason, ...againOf(mail) },
    after(now, Math.max(pause, Math.min(retryAfterMs, DAY_MS))),
  );
}

type Found = Partial<Pick<MailMarks, 'providerId' | 'conversationId' | 'messageId'>>;

/** It left; what the provider says of it is kept for answers to it. */
export function sent(mail: OutgoingMail, now: Date, found: Found = {}): OutgoingMail {
  const left = leftIn(mail);
  if (!left) throw new Error(`Mail ${mail.id} was not on its way`);
  const { messageId, providerId, conversationId } = found;
  return changed(
    mail,
    {
      kind: 'sent',
      at: left.at,
      ...marksOf(left),
      ...(messageId !== undefined && messageId !== left.messageId && { providerMessageId: messageId }),
      ...(providerId !== undefined && { providerId }),
      ...(conversationId !== undefined && { conversationId }),
    },
    after(now, DAYS_SENT_IS_KEPT * DAY_MS),
  );
}

/** It may have left. */
export function unknown(mail: OutgoingMail, now: Date, reason: string): OutgoingMail {
  const left = leftIn(mail);
  if (!left) throw new Error(`Mail ${mail.id} was not on its way`);
  return changed(
    mail,
    { kind: 'unknown', at: left.at, looks: 0, reason, ...marksOf(left) },
    after(now, LOOKS_MS[0] ?? 0),
  );
}

/** It was looked for in vain. After the last time its seller is asked, and it waits for them. */
export function lookedFor(mail: OutgoingMail, now: Date): OutgoingMail {
  const { state } = mail;
  if (state.kind !== 'unknown') return mail;
  const looks = state.looks + 1;
  const [before = 0, next] = [LOOKS_MS[looks - 1], LOOKS_MS[looks]];
  const pause = next === undefined ? DAYS_SENT_IS_KEPT * DAY_MS : next - before;
  return changed(mail, { ...state, looks }, after(now, pause));
}

/** Whether nothing is left but to ask the seller. */
export const isAsked = ({ state }: Pick<OutgoingMail, 'state'>): boolean =>
  state.kind === 'unknown' && state.looks >= LOOKS_MS.length;

/** The seller says that it did not arrive: the same message leaves once more, with its Message-ID and its date. */
export function sendAgain(mail: OutgoingMail, now: Date): OutgoingMail {
  const left = leftIn(mail);
  if (mail.state.kind !== 'unknown' || !left) return mail;
  const again = { ...marksOf(left), at: left.at };
  return changed(mail, { kind: 'planned', tries: 0, again }, now);
}

/** It does not leave by itself: its seller has an email step like others. */
export const held = (mail: OutgoingMail, why: HeldBecause, now: Date, reason?: string): OutgoingMail =>
  changed(
    mail,
    { kind: 'held', why, ...(reason !== undefined && { reason }) },
    after(now, DAYS_BETWEEN_LOOKS * DAY_MS),
  );

/** The sequence went another way. */
export const moot = (mail: OutgoingMail, now: Date): OutgoingMail =>
  changed(mail, { kind: 'moot' }, after(now, DAYS_MOOT_IS_KEPT * DAY_MS));

/** Nothing is known of it any more. */
export function forgotten({ lookAt: _, ...mail }: OutgoingMail): OutgoingMail {
  return { ...mail, revision: mail.revision + 1 };
}

/** What the seller wrote instead of the template's text. */
export const withOwnText = (mail: OutgoingMail, own: OutgoingMail['own']): OutgoingMail => {
  const { own: _, ...rest } = mail;
  return { ...rest, revision: mail.revision + 1, ...(own && { own }) };
};

const triesOf = ({ state }: OutgoingMail): number =>
  state.kind === 'planned' || state.kind === 'claimed' ? state.tries : 0;

function againOf({ state }: OutgoingMail): { readonly again?: MailMarks & { readonly at: string } } {
  if (state.kind === 'planned') return state.again ? { again: state.again } : {};
  return state.kind === 'claimed' && state.isAgain ? { again: { ...marksOf(state), at: state.at } } : {};
}

const marksOf = (marks: MailMarks): MailMarks => ({
  messageId: marks.messageId,
  to: marks.to,
  subject: marks.subject,
  ...(marks.providerMessageId !== undefined && { providerMessageId: marks.providerMessageId }),
  ...(marks.providerId !== undefined && { providerId: marks.providerId }),
  ...(marks.conversationId !== undefined && { conversationId: marks.conversationId }),
});

const changed = (mail: OutgoingMail, state: MailState, lookAt: Date): OutgoingMail => ({
  ...mail,
  revision: mail.revision + 1,
  state,
  lookAt: lookAt.toISOString(),
});

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);
