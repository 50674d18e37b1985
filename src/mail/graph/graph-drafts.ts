import type { DraftEmail, Drafts, PutDraft } from '../../app/ports/drafts.ts';
import { isAddress } from '../../domain/address.ts';
import { htmlOfText } from '../message/html-of-text.ts';
import { plainLine, plainText } from '../message/plain.ts';
import { findMessages, messageIn, type GraphMessage } from './find-letter.ts';
import { reasonOf, type NotDone } from './graph-answer.ts';
import type { GraphClient, GraphMailbox } from './graph-client.ts';
import { searchByMessageId, searchByProperty } from './message-of-letter.ts';
import { STEP_MARK, stepMark } from './step-mark.ts';

/** Puts drafts into sellers' own mailboxes by Microsoft Graph: one for a step, however often that is asked for. */
export const createGraphDrafts = (ask: GraphClient): Drafts => ({ put: (draft) => put(ask, draft) });

async function put(ask: GraphClient, draft: DraftEmail): Promise<PutDraft> {
  if (!isAddress(draft.to.address)) return { kind: 'refused', reason: 'the recipient has no valid address' };
  const mailbox = { tenant: draft.tenant, person: draft.seller };
  const before = await putBefore(ask, mailbox, draft);
  if (before) return before;
  const answered = await answeredBy(ask, mailbox, draft.references);
  const made = await ask(
    mailbox,
    answered
      ? {
          method: 'POST',
          path: `/messages/${encodeURIComponent(answered.id)}/createReply`,
          body: { message: messageOf(draft) },
        }
      : { method: 'POST', path: '/messages', body: messageOf(draft) },
  );
  if (made.kind !== 'done') return problemOf(made);
  const message = messageIn(made.body);
  return message ? there(message) : { kind: 'away', reason: 'Graph half an answer' };
}

/** Only where it would be: what was thrown away is among all messages as well, and is wanted again. */
async function putBefore(
  ask: GraphClient,
  mailbox: GraphMailbox,
  { of }: DraftEmail,
): Promise<PutDraft | undefined> {
  const search = searchByProperty(STEP_MARK, stepMark(of));
  for (const folder of ['sentitems', 'drafts']) {
    const found = await findMessages(ask, mailbox, `/mailFolders/${folder}${search}`);
    if (found.kind === 'untold') return problemOf(found.answer);
    const [known] = found.messages;
    if (known) return folder === 'sentitems' ? { kind: 'left' } : there(known);
  }
  return undefined;
}

const LONGEST_SUBJECT = 200;
const LONGEST_NAME = 100;

const messageOf = ({ to, subject, text, of }: DraftEmail) => ({
  subject: plainLine(subject, LONGEST_SUBJECT),
  body: { contentType: 'HTML', content: htmlOfText(plainText(text)) },
  toRecipients: [{ emailAddress: { name: plainLine(to.name, LONGEST_NAME), address: to.address } }],
  importance: 'normal',
  singleValueExtendedProperties: [{ id: STEP_MARK, value: stepMark(of) }],
});

async function answeredBy(
  ask: GraphClient,
  mailbox: GraphMailbox,
  references: readonly string[],
): Promise<GraphMessage | undefined> {
  const answered = references.at(-1);
  if (answered === undefined) return undefined;
  const found = await findMessages(ask, mailbox, searchByMessageId(answered));
  return found.kind === 'found' ? found.messages.find(({ isDraft }) => isDraft === false) : undefined;
}

const there = ({ webLink }: GraphMessage): PutDraft =>
  webLink !== undefined && isOutlook(webLink) ? { kind: 'there', link: webLink } : { kind: 'there' };

const OUTLOOK = /^outlook\.(?:office(?:365)?\.(?:com|us)|cloud\.microsoft)$/;

function isOutlook(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, hostname } = new URL(link);
  return protocol === 'https:' && OUTLOOK.test(hostname);
}

function problemOf(answer: NotDone): PutDraft {
  const isRefused = answer.kind === 'refused' && [401, 403, 404].includes(answer.status);
  return { kind: isRefused ? 'refused' : 'away', reason: reasonOf(answer) };
}
