import { z } from 'zod/v4';
import type { Arrived, Inbox, Mailbox, ReadFrom } from '../../app/ports/inbox.ts';
import type { Clock } from '../../app/ports/runtime.ts';
import type { ReceivedMail } from '../../domain/mail/received.ts';
import type { ParseMessage } from '../incoming/parser.ts';
import { reasonOf, type NotDone } from './graph-answer.ts';
import type { GraphClient } from './graph-client.ts';
import { SEND_ID } from './message-of-letter.ts';
import { STEP_MARK } from './step-mark.ts';
import {
  classOf,
  graphReceived,
  MESSAGE_CLASS,
  RECEIVED_FIELDS,
  SENT_FIELDS,
  receivedOf,
  sentOf,
  type GraphReceived,
} from './received-message.ts';

export type GraphInboxOptions = {
  readonly ask: GraphClient;
  readonly clock: Clock;
  readonly parse: ParseMessage;
};

/** What a filter took for junk may be an answer; what its seller sent is the email of a step, or of ours. */
const FOLDERS = ['inbox', 'junkemail', 'sentitems'] as const;
type Folder = (typeof FOLDERS)[number];

const PAGE = 50;
const AS_TEXT = ['outlook.body-content-type="text"', `odata.maxpagesize=${PAGE}`];

/** Reads by Microsoft Graph what changed in a mailbox since it was asked last. Nothing is marked as read. */
export function createGraphInbox(options: GraphInboxOptions): Inbox {
  const underWay = new Set<Promise<unknown>>();
  return {
    arrived: (mailbox, from) => {
      const reading = read(options, mailbox, from).finally(() => underWay.delete(reading));
      underWay.add(reading);
      return reading;
    },
    close: async () => {
      await Promise.all(underWay);
    },
  };
}

/** Of each folder the address that Graph gave to go on from, which is followed as it is. */
const links = z.object({ inbox: z.string(), junkemail: z.string(), sentitems: z.string() });
type Links = z.infer<typeof links>;

async function read(options: GraphInboxOptions, mailbox: Mailbox, from: ReadFrom): Promise<Arrived> {
  const before = placesOf(options, from);
  if (!before) return { kind: 'lost-place' };
  const next: Partial<Record<Folder, string>> = {};
  const messages: ReceivedMail[] = [];
  let hasMore = false;
  for (const folder of FOLDERS) {
    const page = await pageOf(options, mailbox, before[folder]);
    if (page.kind !== 'page') return page;
    for (const one of page.messages.filter(isNew))
      messages.push(await (folder === 'sentitems' ? sentOf(one) : receive(options, mailbox, one)));
    next[folder] = page.next;
    hasMore ||= page.hasMore;
  }
  return {
    kind: 'read',
    messages: messages.toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1)),
    cursor: JSON.stringify(next),
    hasMore,
  };
}

/** The same item may come again, changed or gone; a draft is the seller's own. */
const isNew = (message: GraphReceived): boolean =>
  message['@removed'] === undefined && message.isDraft !== true;

function placesOf({ clock }: GraphInboxOptions, from: ReadFrom): Links | undefined {
  switch (from.kind) {
    case 'cursor':
      return linksIn(from.cursor, clock.now());
    case 'time':
      return firstLinks(from.since);
    case 'now':
      return firstLinks(clock.now().toISOString());
  }
}

const firstLinks = (since: string): Links => ({
  inbox: firstOf('inbox', since),
  junkemail: firstOf('junkemail', since),
  sentitems: firstOf('sentitems', since),
});

/** A folder that was not read before is read from now on. */
function linksIn(cursor: string, now: Date): Links | undefined {
  try {
    const known = links.partial({ sentitems: true }).safeParse(JSON.parse(cursor)).data;
    return known && { ...known, sentitems: known.sentitems ?? firstOf('sentitems', now.toISOString()) };
  } catch {
    return undefined;
  }
}

/** All that is ever asked is said in the first request: what Graph gives to go on from has it in itself. */
function firstOf(folder: Folder, since: string): string {
  const query = [
    `$filter=${encodeURIComponent(`receivedDateTime ge ${since.replace(/\.\d+Z$/, 'Z')}`)}`,
    `$select=${(folder === 'sentitems' ? SENT_FIELDS : RECEIVED_FIELDS).join(',')}`,
    `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=${propertiesOf(folder)})`)}`,
    `$top=${PAGE}`,
    'changeType=created',
  ];
  return `/mailFolders/${folder}/messages/delta?${query.join('&')}`;
}

const propertiesOf = (folder: Folder): string =>
  (folder === 'sentitems' ? [SEND_ID, STEP_MARK] : [MESSAGE_CLASS]).map((id) => `id eq '${id}'`).join(' or ');

type Page =
  | {
      readonly kind: 'page';
      readonly messages: readonly GraphReceived[];
      readonly next: string;
      readonly hasMore: boolean;
    }
  | Exclude<Arrived, { kind: 'read' }>;

const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

async function pageOf({ ask }: GraphInboxOptions, mailbox: Mailbox, path: string): Promise<Page> {
  const answer = await ask(mailbox, { method: 'GET', path, prefer: AS_TEXT });
  if (answer.kind !== 'done') return problemOf(answer);
  const { data } = page.safeParse(answer.body);
  const more = data?.['@odata.nextLink'];
  const next = more ?? data?.['@odata.deltaLink'];
  if (!data || next === undefined) return { kind: 'away', reason: 'Graph half an answer' };
  const messages = data.value.flatMap((one) => graphReceived.safeParse(one).data ?? []);
  return { kind: 'page', messages, next, hasMore: more !== undefined };
}

const LOST = /^(?:syncStateNotFound|syncStateInvalid|resyncRequired|resyncApply\w*|resyncUpload\w*)$/i;

function problemOf(answer: NotDone): Exclude<Arrived, { kind: 'read' }> {
  const reason = reasonOf(answer);
  if (answer.kind !== 'refused') return { kind: 'away', reason };
  const { status, code, retryAfterMs } = answer;
  if (status === 410 || LOST.test(code)) return { kind: 'lost-place' };
  if (status === 403 || status === 404) return { kind: 'refused', reason };
  return { kind: 'away', reason, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

const REPORT_CLASS = /^REPORT\./i;
const REPORT_TYPE = /^multipart\/report/i;

/** What a mail server reports is in the message itself alone. */
async function receive(
  { ask, parse }: GraphInboxOptions,
  mailbox: Mailbox,
  told: GraphReceived,
): Promise<ReceivedMail> {
  const path = `/messages/${encodeURIComponent(told.id)}`;
  const message = told.internetMessageHeaders ? told : await withHeaders(ask, mailbox, path, told);
  const received = receivedOf(message);
  const type = received.headers.get('content-type')?.[0] ?? '';
  if (!REPORT_CLASS.test(classOf(message) ?? '') && !REPORT_TYPE.test(type)) return received;
  const raw = await ask(mailbox, { method: 'GET', path: `${path}/$value` });
  if (raw.kind !== 'done' || typeof raw.body !== 'string') return received;
  const { reports, text } = await parse({ source: Buffer.from(raw.body), receivedAt: received.receivedAt });
  return { ...received, reports, text };
}

/** Where the list of changes has no headers, which nobody has written down that it has. */
async function withHeaders(
  ask: GraphClient,
  mailbox: Mailbox,
  path: string,
  told: GraphReceived,
): Promise<GraphReceived> {
  const query = '?$select=internetMessageHeaders';
  const answer = await ask(mailbox, { method: 'GET', path: `${path}${query}` });
  const headers =
    answer.kind === 'done' ? graphReceived.safeParse(answer.body).data?.internetMessageHeaders : undefined;
  return headers ? { ...told, internetMessageHeaders: headers } : told;
}
