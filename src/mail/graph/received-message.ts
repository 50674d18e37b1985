import { z } from 'zod/v4';
import type { MailId } from '../../domain/ids.ts';
import type { ReceivedMail } from '../../domain/mail/received.ts';
import { cleanLine, cleanText } from '../incoming/clean-text.ts';
import { messageIdsIn } from '../incoming/message-ids.ts';
import { WATCHED_HEADERS } from '../incoming/watched-headers.ts';
import { SEND_ID } from './message-of-letter.ts';
import { STEP_MARK, stepMarked } from './step-mark.ts';

const correspondent = z.object({
  emailAddress: z.object({ name: z.string().optional(), address: z.string().optional() }),
});

const headers = z.array(z.object({ name: z.string(), value: z.string() }));

/** A message as Graph tells of it; what is missing may be so because it may not be read. */
export const graphReceived = z.object({
  id: z.string(),
  '@odata.type': z.string().optional(),
  '@removed': z.unknown().optional(),
  isDraft: z.boolean().nullish(),
  internetMessageId: z.string().nullish(),
  internetMessageHeaders: headers.nullish(),
  conversationId: z.string().nullish(),
  subject: z.string().nullish(),
  receivedDateTime: z.string().nullish(),
  from: correspondent.nullish(),
  toRecipients: z.array(correspondent).nullish(),
  ccRecipients: z.array(correspondent).nullish(),
  body: z.object({ content: z.string().nullish() }).nullish(),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).nullish(),
});
export type GraphReceived = z.infer<typeof graphReceived>;

/** What is asked for of each message in Sent Items: what its seller wrote is not read, and there are no headers. */
export const SENT_FIELDS = [
  'internetMessageId',
  'conversationId',
  'subject',
  'receivedDateTime',
  'isDraft',
  'from',
  'toRecipients',
  'ccRecipients',
] as const;

/** What is asked for of each message that came in. */
export const RECEIVED_FIELDS = [...SENT_FIELDS, 'internetMessageHeaders', 'body'] as const;

/** Exchange's class of a message, which is the same in every language. */
export const MESSAGE_CLASS = 'String 0x001A';

const LONGEST_TEXT = 16_000;
const LONGEST_LINE = 300;
const LONGEST_VALUE = 20_000;
const MOST_RECIPIENTS = 50;

/** Text comes as text, since that is asked for. */
export function receivedOf(message: GraphReceived): ReceivedMail {
  const byName = headersOf(message);
  const { conversationId, '@odata.type': type } = message;
  const messageClass = classOf(message);
  const { name = '', address = '' } = message.from?.emailAddress ?? {};
  return {
    messageId:
      messageIdsIn([message.internetMessageId ?? '']).at(0) ?? `<${idOnly(message.id)}@without-id.invalid>`,
    inReplyTo: messageIdsIn(byName.get('in-reply-to') ?? []),
    references: messageIdsIn(byName.get('references') ?? []),
    from: { name: cleanLine(name, LONGEST_LINE), address: cleanLine(address, LONGEST_LINE) },
    to: addressesOf([...(message.toRecipients ?? []), ...(message.ccRecipients ?? [])]),
    inCopy: addressesOf(message.ccRecipients ?? []),
    subject: cleanLine(message.subject ?? '', LONGEST_LINE),
    receivedAt: instantOf(message.receivedDateTime),
    headers: byName,
    text: cleanText(message.body?.content ?? '', LONGEST_TEXT),
    reports: [],
    ...(message.body ? {} : { isTextHidden: true as const }),
    ...(messageClass === undefined ? {} : { messageClass }),
    ...(/eventMessage/i.test(type ?? '') && { isMeeting: true as const }),
    ...(conversationId ? { conversationId } : {}),
  };
}

const addressesOf = (recipients: readonly z.infer<typeof correspondent>[]): readonly string[] =>
  recipients
    .slice(0, MOST_RECIPIENTS)
    .map(({ emailAddress }) => cleanLine(emailAddress.address ?? '', LONGEST_LINE));

/** A copy of what left the mailbox. */
export function sentOf(message: GraphReceived): ReceivedMail {
  const ofMail = propertyOf(message, SEND_ID) as MailId | undefined;
  const ofStep = stepMarked(propertyOf(message, STEP_MARK));
  return {
    ...receivedOf(message),
    isSent: true,
    ...(ofMail === undefined ? {} : { ofMail }),
    ...(ofStep && { ofStep }),
  };
}

export const classOf = (message: GraphReceived): string | undefined => propertyOf(message, MESSAGE_CLASS);

const propertyOf = ({ singleValueExtendedProperties }: GraphReceived, wanted: string): string | undefined =>
  singleValueExtendedProperties?.find(({ id }) => id.toLowerCase() === wanted.toLowerCase())?.value;

const idOnly = (id: string): string => id.replace(/[^\w.-]/g, '');

function instantOf(said: string | null | undefined): string {
  const time = Date.parse(said ?? '');
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

const WATCHED: ReadonlySet<string> = new Set(WATCHED_HEADERS);

function headersOf({ internetMessageHeaders }: GraphReceived): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { name, value } of internetMessageHeaders ?? []) {
    const key = name.toLowerCase();
    if (WATCHED.has(key)) byName.set(key, [...(byName.get(key) ?? []), value.slice(0, LONGEST_VALUE)]);
  }
  return byName;
}
