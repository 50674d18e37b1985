import type { Letter, Mailed, Mailer, MailFound } from '../../app/ports/mailer.ts';
import { checkLetter } from '../message/check-letter.ts';
import { isForbidden } from './graph-answer.ts';
import { findMessages, messageIn, namesOf, type GraphMessage } from './find-letter.ts';
import type { GraphClient, GraphMailbox } from './graph-client.ts';
import { answerOfLetter, messageOfLetter, searchByMessageId, searchBySendId } from './message-of-letter.ts';
import { verdictOfPreparing, verdictOfSending } from './send-verdict.ts';

/**
 * `draft`: a draft is made and then sent, which takes the right to read and write mail, and where it broke off is known.
 * `direct`: it is sent in one request, which takes the right to send alone.
 */
export type GraphSending = 'draft' | 'direct';

export type GraphMailerOptions = { readonly ask: GraphClient; readonly sending: GraphSending };

/** Sends by Microsoft Graph, out of the seller's own mailbox. Graph is asked once to send a letter, whatever it answers. */
export function createGraphMailer({ ask, sending }: GraphMailerOptions): Mailer {
  const underWay = new Set<Promise<unknown>>();

  const send = async (letter: Letter): Promise<Mailed> => {
    const checked = checkLetter(letter);
    if (!checked.ok) return { kind: 'failed', ...checked.problem };
    return sending === 'draft' ? sendByDraft(ask, checked.value) : sendDirectly(ask, checked.value);
  };

  return {
    send: (letter) => {
      const sent = send(letter).finally(() => underWay.delete(sent));
      underWay.add(sent);
      return sent;
    },
    find: (letter) => findLetter(ask, letter),
    close: async () => {
      await Promise.all(underWay);
    },
  };
}

const mailboxOf = ({ tenant, seller }: Pick<Letter, 'tenant' | 'seller'>): GraphMailbox => ({
  tenant,
  person: seller,
});

async function sendDirectly(ask: GraphClient, letter: Letter): Promise<Mailed> {
  const mailbox = mailboxOf(letter);
  const before = await findMessages(ask, mailbox, searchBySendId(letter.id));
  // Without the right to read, it can't be told whether an earlier try left after all.
  if (before.kind === 'untold' && !isForbidden(before.answer)) return verdictOfPreparing(before.answer);
  const sent = before.kind === 'found' && before.messages.find((message) => message.isDraft === false);
  if (sent) return { kind: 'sent', ...namesOf(sent) };
  const body = { message: messageOfLetter(letter), saveToSentItems: true };
  const answer = await ask(mailbox, { method: 'POST', path: '/sendMail', body });
  return answer.kind === 'done' ? { kind: 'sent' } : verdictOfSending(answer);
}

async function sendByDraft(ask: GraphClient, letter: Letter): Promise<Mailed> {
  const mailbox = mailboxOf(letter);
  const before = await findMessages(ask, mailbox, searchBySendId(letter.id));
  if (before.kind === 'untold') return verdictOfPreparing(before.answer);
  const sent = before.messages.find((message) => message.isDraft === false);
  if (sent) return { kind: 'sent', ...namesOf(sent) };
  const draft = await (before.messages[0]
    ? rewriteDraft(ask, mailbox, before.messages[0], letter)
    : createDraft(ask, mailbox, letter));
  if ('kind' in draft) return draft;
  const answer = await ask(mailbox, {
    method: 'POST',
    path: `/messages/${encodeURIComponent(draft.id)}/send`,
  });
  if (answer.kind === 'done') return { kind: 'sent', ...namesOf(draft) };
  // It was there a moment ago: its seller may have sent it by hand.
  return answer.kind === 'refused' && answer.status === 404
    ? { kind: 'unknown', reason: 'the draft is gone' }
    : verdictOfSending(answer);
}

/** As an answer to the last message of the thread, where the mailbox has that. */
async function createDraft(
  ask: GraphClient,
  mailbox: GraphMailbox,
  letter: Letter,
): Promise<GraphMessage | Mailed> {
  const answered = await answeredBy(ask, mailbox, letter);
  const answer = await (answered
    ? ask(mailbox, {
        method: 'POST',
        path: `/messages/${encodeURIComponent(answered.id)}/createReply`,
        body: { message: answerOfLetter(letter) },
      })
    : ask(mailbox, { method: 'POST', path: '/messages', body: messageOfLetter(letter) }));
  return draftIn(answer);
}

/** A draft of an earlier try that was never sent. */
async function rewriteDraft(
  ask: GraphClient,
  mailbox: GraphMailbox,
  { id }: GraphMessage,
  letter: Letter,
): Promise<GraphMessage | Mailed> {
  const path = `/messages/${encodeURIComponent(id)}`;
  return draftIn(await ask(mailbox, { method: 'PATCH', path, body: answerOfLetter(letter) }));
}

function draftIn(answer: Awaited<ReturnType<GraphClient>>): GraphMessage | Mailed {
  if (answer.kind !== 'done') return verdictOfPreparing(answer);
  return messageIn(answer.body) ?? { kind: 'waiting', reason: 'Graph half an answer' };
}

async function answeredBy(
  ask: GraphClient,
  mailbox: GraphMailbox,
  { references }: Letter,
): Promise<GraphMessage | undefined> {
  const answered = references.at(-1);
  if (answered === undefined) return undefined;
  const found = await findMessages(ask, mailbox, searchByMessageId(answered));
  return found.kind === 'found' ? found.messages.find((message) => message.isDraft === false) : undefined;
}

async function findLetter(
  ask: GraphClient,
  letter: Pick<Letter, 'tenant' | 'id' | 'seller' | 'messageId'>,
): Promise<MailFound> {
  const mailbox = mailboxOf(letter);
  const bySendId = await findMessages(ask, mailbox, searchBySendId(letter.id));
  if (bySendId.kind === 'untold') return { kind: 'untold' };
  const byMessageId =
    bySendId.messages.length > 0
      ? bySendId
      : await findMessages(ask, mailbox, searchByMessageId(letter.messageId));
  if (byMessageId.kind === 'untold') return { kind: 'untold' };
  const sent = byMessageId.messages.find((message) => message.isDraft === false);
  if (sent) return { kind: 'sent', ...namesOf(sent) };
  return { kind: byMessageId.messages.length > 0 ? 'draft' : 'nowhere' };
}
