import type { FetchBodyPartQuery, FetchMessageObject, ImapFlow } from 'imapflow';
import type { Sift } from '../../app/ports/inbox.ts';
import type { ReceivedMail } from '../../domain/mail/received.ts';
import type { RawMessage } from '../incoming/parse-message.ts';
import type { ParseMessage } from '../incoming/parser.ts';
import { WATCHED_HEADERS } from '../incoming/watched-headers.ts';
import { assembleMessage } from './assemble-message.ts';
import { partsToRead, type PartToRead } from './parts-to-read.ts';

export type Reading = { readonly parse: ParseMessage; readonly sift: Sift };

/** Of the messages with these UIDs in the folder that is open, those that are kept by their headers. */
export async function readMessages(
  client: ImapFlow,
  uids: readonly number[],
  { parse, sift }: Reading,
): Promise<readonly ReceivedMail[]> {
  const page = await fetchHeads(client, uids);
  const heads = new Map(
    await Promise.all(page.map(async (one) => [await parse(rawOf(one, undefined)), one] as const)),
  );
  const kept = (await sift([...heads.keys()])).flatMap((head) => heads.get(head) ?? []);
  const told = await fetchParts(client, kept);
  return Promise.all(kept.map((one) => parse(rawOf(one, told.get(one.message.uid)))));
}

/** Of what its seller sent, to whom and when. */
export async function readSent(
  client: ImapFlow,
  uids: readonly number[],
  { parse }: Reading,
): Promise<readonly ReceivedMail[]> {
  const page = await fetchHeads(client, uids);
  return Promise.all(
    page.map(async (one) => ({ ...(await parse(rawOf(one, undefined))), text: '', isSent: true as const })),
  );
}

async function fetchHeads(client: ImapFlow, uids: readonly number[]): Promise<readonly Structured[]> {
  if (uids.length === 0) return [];
  const wanted = { uid: true, internalDate: true, bodyStructure: true, headers: [...WATCHED_HEADERS] };
  return (await client.fetchAll(uids.join(','), wanted, { uid: true })).map(partsOf);
}

type Structured = { readonly message: FetchMessageObject; readonly wanted: readonly PartToRead[] };

const partsOf = (message: FetchMessageObject): Structured => ({
  message,
  wanted: partsToRead(message.bodyStructure ?? NO_STRUCTURE),
});

const NO_STRUCTURE = { type: 'text/plain' };

/** The texts of a page, with one request for all messages that are made alike. */
async function fetchParts(
  client: ImapFlow,
  page: readonly Structured[],
): Promise<ReadonlyMap<number, FetchMessageObject>> {
  const alike = new Map<string, Structured[]>();
  for (const one of page) {
    const key = JSON.stringify(queryOf(one.wanted));
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const told = new Map<number, FetchMessageObject>();
  for (const group of alike.values()) {
    const bodyParts = queryOf(group[0]?.wanted ?? []);
    const uids = group.map(({ message }) => message.uid).join(',');
    if (bodyParts.length > 0)
      for (const one of await client.fetchAll(uids, { uid: true, bodyParts }, { uid: true }))
        told.set(one.uid, one);
  }
  return told;
}

const queryOf = (wanted: readonly PartToRead[]): FetchBodyPartQuery[] =>
  wanted.filter(({ most }) => most > 0).map(({ key, most }) => ({ key, start: 0, maxLength: most }));

function rawOf({ message, wanted }: Structured, told: FetchMessageObject | undefined): RawMessage {
  const { headers, bodyStructure, internalDate } = message;
  const parts = wanted.map((part) => ({
    ...part,
    content: told?.bodyParts?.get(part.key.toLowerCase()) ?? Buffer.alloc(0),
  }));
  return {
    source: assembleMessage(headers ?? Buffer.alloc(0), bodyStructure ?? NO_STRUCTURE, parts),
    receivedAt: new Date(internalDate ?? 0).toISOString(),
  };
}
