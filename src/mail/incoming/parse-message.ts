import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { ReceivedMail } from '../../domain/mail/received.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { deliveryReports } from './delivery-reports.ts';
import { htmlText } from './html-text.ts';
import { messageIdsIn } from './message-ids.ts';

/** A message as a mailbox has it, and when that got it (ISO instant). */
export type RawMessage = { readonly source: Uint8Array; readonly receivedAt: string };

/** Text comes first in mail, so what is beyond is an attachment, or nothing that anybody would read here. */
const MOST_BYTES = 512 * 1_024;
const MOST_HEADER_BYTES = 64 * 1_024;
const MOST_PARTS = 500;
const LONGEST_TEXT = 16_000;
const LONGEST_SUBJECT = 300;
const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 320;
const MOST_RECIPIENTS = 50;

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 256 * 1_024, maxRfc822NestingDepth: 0 } as const;

/** Reads a message without opening what is attached; never throws, whatever it is. */
export async function parseMessage({ source, receivedAt }: RawMessage): Promise<ReceivedMail> {
  const raw = source.subarray(0, MOST_BYTES);
  const email = partsOf(raw) > MOST_PARTS ? undefined : await parsed(raw);
  if (email) return receivedFrom(email, receivedAt);
  return unreadMessage({ source, receivedAt });
}

/** What its headers alone say of a message that can't be read. */
export async function unreadMessage({ source, receivedAt }: RawMessage): Promise<ReceivedMail> {
  const head = (await parsed(headersIn(source))) ?? { headers: [], headerLines: [], attachments: [] };
  return { ...receivedFrom(head, receivedAt), isUnread: true };
}

async function parsed(raw: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(raw, {
      forceRfc822Attachments: true,
      attachmentEncoding: 'utf8',
      ...LIMITS,
    });
  } catch {
    return undefined;
  }
}

const NEWLINE = 10;
const DASH = 45;

/** Lines that may begin a part. */
function partsOf(raw: Uint8Array): number {
  let count = 0;
  for (let at = raw.indexOf(NEWLINE); at >= 0; at = raw.indexOf(NEWLINE, at + 1)) {
    if (raw[at + 1] === DASH && raw[at + 2] === DASH && raw[at + 3] !== NEWLINE) count += 1;
  }
  return count;
}

/** Without what says how the body is made, which nothing then has to agree with. */
function headersIn(source: Uint8Array): Uint8Array {
  const head = Buffer.from(source.subarray(0, MOST_HEADER_BYTES)).toString('latin1');
  const [headers = ''] = head.split(/\r?\n\r?\n/, 1);
  return Buffer.from(`${headers.replace(/^content-type:/gim, 'x-was-type:')}\r\n\r\n`, 'latin1');
}

function receivedFrom(email: Email, receivedAt: string): ReceivedMail {
  const headers = headersOf(email);
  const from = mailboxOf(email.from) ?? mailboxOf(email.sender) ?? { name: '', address: '' };
  const subject = cleanLine(email.subject ?? '', LONGEST_SUBJECT);
  const text = textOf(email);
  const ids = messageIdsIn(headers.get('message-id') ?? []);
  return {
    messageId: ids[0] ?? madeUpId(from.address, subject, email.date ?? receivedAt, text),
    inReplyTo: messageIdsIn(headers.get('in-reply-to') ?? []),
    references: messageIdsIn(headers.get('references') ?? []),
    from,
    to: addressesOf([...(email.to ?? []), ...(email.cc ?? [])]),
    inCopy: addressesOf(email.cc ?? []),
    subject,
    receivedAt,
    headers,
    text,
    reports: deliveryReports(
      email.attachments.map(({ mimeType, content }) => ({ type: mimeType, text: asText(content) })),
    ),
    ...(email.attachments.some(isInvitation) && { isMeeting: true as const }),
  };
}

const asText = (content: Email['attachments'][number]['content']): string =>
  typeof content === 'string' ? content.slice(0, LONGEST_TEXT) : '';

/** REQUEST, REPLY, CANCEL: a calendar that only publishes something invites nobody. */
const isInvitation = ({ mimeType, method }: Email['attachments'][number]): boolean =>
  mimeType === 'text/calendar' && method !== undefined && method !== 'PUBLISH';

function textOf({ text, html }: Email): string {
  const plain = cleanText(text ?? '', LONGEST_TEXT);
  if (plain.trim() !== '' || html === undefined) return plain;
  return cleanText(htmlText(html), LONGEST_TEXT);
}

/** An id that no message of ours has and this one always gets. */
function madeUpId(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `<${hash}@without-id.invalid>`;
}

const mailboxOf = (one: Address | undefined): ReceivedMail['from'] | undefined => {
  const mailbox = one?.group ? one.group[0] : one;
  if (!mailbox) return undefined;
  return {
    name: cleanLine(mailbox.name, LONGEST_NAME),
    address: cleanLine(mailbox.address, LONGEST_ADDRESS),
  };
};

const addressesOf = (recipients: readonly Address[]): readonly string[] =>
  recipients
    .flatMap((one) => one.group ?? [one])
    .map(({ address }) => cleanLine(address, LONGEST_ADDRESS))
    .filter((address) => address !== '')
    .slice(0, MOST_RECIPIENTS);

const MOST_VALUES = 20;
const LONGEST_VALUE = 20_000;

function headersOf({ headers }: Email): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { key, value } of headers) {
    const values = byName.get(key) ?? [];
    if (values.length < MOST_VALUES) values.push(value.slice(0, LONGEST_VALUE));
    byName.set(key, values);
  }
  return byName;
}
