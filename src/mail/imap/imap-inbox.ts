import type { ImapFlow } from 'imapflow';
import { z } from 'zod/v4';
import type { Arrived, Inbox, Mailbox, ReadFrom, Sift } from '../../app/ports/inbox.ts';
import { atOnce } from '../../domain/at-once.ts';
import type { ReceivedMail } from '../../domain/mail/received.ts';
import type { ParseMessage } from '../incoming/parser.ts';
import { withImap, type ImapServer } from './imap-line.ts';
import { readMessages, readSent, type Reading } from './read-messages.ts';

export type ImapInboxOptions = { readonly server: ImapServer; readonly parse: ParseMessage };

const PAGE = 50;
const LINES_AT_ONCE = 10;

/** Reads by IMAP: the inbox, what a filter took for junk, and what was sent. Nothing is marked as read. */
export function createImapInbox({ server, parse }: ImapInboxOptions): Inbox {
  const limit = atOnce(LINES_AT_ONCE);
  const underWay = new Set<Promise<unknown>>();

  const arrived = async (mailbox: Mailbox, from: ReadFrom, sift: Sift): Promise<Arrived> => {
    const talked = await limit(() =>
      withImap(server, mailbox, (client) => read(client, from, { parse, sift })),
    );
    return talked.kind === 'done' ? talked.value : talked;
  };
  return {
    arrived: (mailbox, from, sift) => {
      if (mailbox.address === '') return Promise.resolve({ kind: 'refused', reason: 'no address' });
      const reading = arrived(mailbox, from, sift).finally(() => underWay.delete(reading));
      underWay.add(reading);
      return reading;
    },
    close: async () => {
      await Promise.all(underWay);
    },
  };
}

/** Of each folder its UIDVALIDITY, and the UID to go on from. */
const places = z.record(z.string(), z.tuple([z.string(), z.number()]));
type Places = z.infer<typeof places>;

async function read(client: ImapFlow, from: ReadFrom, reading: Reading): Promise<Arrived> {
  const before = from.kind === 'cursor' ? placesIn(from.cursor) : {};
  if (!before) return { kind: 'lost-place' };
  const next: Places = {};
  const messages: ReceivedMail[] = [];
  let hasMore = false;
  for (const { path, isSent } of await foldersOf(client)) {
    const folder = await client.mailboxOpen(path, { readOnly: true });
    const validity = String(folder.uidValidity);
    const [known, uid] = before[path] ?? [validity, undefined];
    if (known !== validity) return { kind: 'lost-place' };
    const uids = await uidsFrom(client, from, uid);
    const page = uids.slice(0, PAGE);
    messages.push(...(await (isSent ? readSent : readMessages)(client, page, reading)));
    hasMore ||= page.length < uids.length;
    next[path] = [validity, page.length < uids.length ? (uids[page.length] ?? 0) : folder.uidNext];
  }
  const inOrder = messages.toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
  return { kind: 'read', messages: inOrder, cursor: JSON.stringify(next), hasMore };
}

function placesIn(cursor: string): Places | undefined {
  try {
    return places.safeParse(JSON.parse(cursor)).data;
  } catch {
    return undefined;
  }
}

type Folder = { readonly path: string; readonly isSent: boolean };

async function foldersOf(client: ImapFlow): Promise<readonly Folder[]> {
  const marked = (await client.list()).filter(({ specialUse }) => /^\\(?:Junk|Sent)$/.test(specialUse ?? ''));
  return [
    { path: 'INBOX', isSent: false },
    ...marked.map(({ path, specialUse }) => ({ path, isSent: specialUse === '\\Sent' })),
  ];
}

/** What is new, the oldest first. A range up to the end always has the last message in it, be it new or not. */
async function uidsFrom(
  client: ImapFlow,
  from: ReadFrom,
  uid: number | undefined,
): Promise<readonly number[]> {
  if (from.kind === 'now' || (from.kind === 'cursor' && uid === undefined)) return [];
  const query = from.kind === 'time' ? { since: new Date(from.since) } : { uid: `${uid ?? 1}:*` };
  const found = await client.search(query, { uid: true });
  return (Array.isArray(found) ? found : [])
    .filter((one) => one >= (uid ?? 0))
    .toSorted((one, other) => one - other);
}
