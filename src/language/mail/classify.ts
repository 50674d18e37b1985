import { deliveryOutcome } from '../../domain/mail/delivery-outcome.ts';
import type { ReceivedMail } from '../../domain/mail/received.ts';
import type { Verdict } from '../../domain/mail/verdict.ts';
import { newText } from './new-text.ts';
import {
  asksForProof,
  isSurelyProofWanted,
  saysAutomatic,
  saysAway,
  saysLeft,
  saysUndelivered,
  wantsNoMore,
} from './phrases.ts';
import { returnDay, type ReturnContext } from './return-day.ts';
import {
  hasNullReturnPath,
  isAutoSubmitted,
  isBulk,
  isDeliveryReport,
  isForged,
  isFromList,
  isFromMailServer,
  isNoReplyAddress,
  isOofClass,
  isOwn,
  isReceipt,
  suppressesAnswers,
} from './signs.ts';
import { isAwaySubject, isBounceSubject, isForwardSubject, isReplySubject } from './subject-prefixes.ts';

export type MailContext = ReturnContext & {
  /** The addresses of whose mailbox it is. */
  readonly own: readonly string[];
};

/** In characters: what somebody wants is said before. */
const MOST_READ = 4_000;

/** What a message is, by the first rule that fits. It is foreign text: nothing in it changes how it is read. */
export function classifyMail(mail: ReceivedMail, context: MailContext): Verdict {
  const seen = look(mail, context);
  for (const [why, rule] of RULES) {
    const verdict = rule(seen);
    if (verdict) return { ...verdict, why };
  }
  return { kind: 'reply', why: 'wrote' };
}

type Seen = {
  readonly mail: ReceivedMail;
  readonly context: MailContext;
  /** What is new in it. */
  readonly text: string;
  /** With its subject. */
  readonly said: string;
  /** Its headers say that nobody wrote it. */
  readonly isAutomatic: boolean;
  readonly isAwaySubject: boolean;
  /** It answers something: a machine that writes first has nothing to name. */
  readonly isAnswer: boolean;
};

function look(mail: ReceivedMail, context: MailContext): Seen {
  const text = newText(mail.text).slice(0, MOST_READ);
  return {
    mail,
    context,
    text,
    said: `${mail.subject}\n\n${text}`,
    isAutomatic: isAutoSubmitted(mail) || hasNullReturnPath(mail),
    isAwaySubject: isAwaySubject(mail.subject),
    isAnswer: mail.inReplyTo.length > 0 || isReplySubject(mail.subject),
  };
}

type Rule = (seen: Seen) => Told | undefined;
type Told = Verdict extends infer One ? (One extends Verdict ? Omit<One, 'why'> : never) : never;

const when =
  (kind: Exclude<Verdict['kind'], 'delivery' | 'out-of-office'>, is: (seen: Seen) => boolean): Rule =>
  (seen) =>
    is(seen) ? { kind } : undefined;

const away =
  (is: (seen: Seen) => boolean): Rule =>
  (seen) =>
    is(seen) ? { kind: 'out-of-office', back: returnDay(seen.said, seen.context) } : undefined;

function deliveryStatus({ mail }: Seen): Told | undefined {
  return mail.reports.length === 0
    ? undefined
    : { kind: 'delivery', outcomes: mail.reports.map(deliveryOutcome) };
}

/** A machine that says so, or a bulk mail, as Gmail's answers are. */
const isMachine = ({ mail, isAutomatic }: Seen): boolean => isAutomatic || isBulk(mail);

/** The subject alone may be about the furniture of an office. */
const isAboutAbsence = ({ text, context }: Seen): boolean =>
  saysAway(text) || !returnDay(text, context).isGuess;

const isFromServer = ({ mail, said }: Seen): boolean =>
  isFromMailServer(mail) && (isBounceSubject(mail.subject) || saysUndelivered(said));

const isBounceByWords = (seen: Seen): boolean =>
  isBounceSubject(seen.mail.subject) && saysUndelivered(seen.text) && (isMachine(seen) || !seen.isAnswer);

const wantsProof = ({ mail, said, text, isAutomatic }: Seen): boolean =>
  isSurelyProofWanted(text) ||
  ((isAutomatic || isBulk(mail) || isNoReplyAddress(mail)) && asksForProof(said));

const isEmpty = ({ mail, text }: Seen): boolean =>
  mail.isTextHidden !== true && !/[\p{L}\p{N}\p{So}]/u.test(text);

const hasLeft = ({ said }: Seen): boolean => saysLeft(said);

/** Passed on to the seller; an answer in which something else is passed on is an answer. */
const isForward = ({ mail }: Seen): boolean => isForwardSubject(mail.subject) && mail.inReplyTo.length === 0;

/**
 * The rules in their order: what machines say of themselves in headers goes before words, and what stops us goes before
 * what lets us go on.
 */
const RULES: readonly (readonly [why: string, rule: Rule])[] = [
  ['delivery-status', deliveryStatus],
  ['read-receipt', when('receipt', ({ mail }) => isReceipt(mail))],
  ['from-own-address', when('own', ({ mail, context }) => isOwn(mail, context.own))],
  ['unreadable-report', when('probable-bounce', ({ mail }) => isDeliveryReport(mail))],
  ['mail-server', when('probable-bounce', isFromServer)],
  ['bounce-subject', when('probable-bounce', isBounceByWords)],
  ['proof-of-human', when('challenge', wantsProof)],
  ['left-company', when('left-company', hasLeft)],
  ['away-class', away(({ mail }) => isOofClass(mail))],
  ['automatic-and-away', away((seen) => isMachine(seen) && (seen.isAwaySubject || saysAway(seen.text)))],
  ['away-subject', away((seen) => seen.isAwaySubject && isAboutAbsence(seen))],
  ['automatic', when('automatic', ({ isAutomatic }) => isAutomatic)],
  ['says-automatic', when('automatic', ({ mail, text }) => isNoReplyAddress(mail) || saysAutomatic(text))],
  ['list', when('list', ({ mail }) => isFromList(mail) || isBulk(mail))],
  ['not-read', when('undecided', ({ mail }) => mail.isUnread === true)],
  ['meeting', when('reply', ({ mail }) => mail.isMeeting === true && !isForged(mail))],
  ['wants-no-more', when('unsubscribe', ({ said }) => wantsNoMore(said))],
  ['forward', when('forward', isForward)],
  ['forged', when('undecided', ({ mail }) => isForged(mail))],
  ['away-in-words', when('undecided', (seen) => seen.isAwaySubject || suppressesAnswers(seen.mail))],
  ['empty', when('undecided', isEmpty)],
  ['answer', when('reply', ({ isAnswer }) => isAnswer)],
];
