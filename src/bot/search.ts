import { z } from 'zod/v4';
import type { Search, Searched } from '../app/ports/conversation.ts';
import type { Incoming } from './incoming.ts';

/** The command of the manifest. */
const COMMAND = 'search';
const WORDS = 'words';

/** Teams asks for this many unless it says otherwise. */
const PAGE = 25;
/** Nobody reads on so far; the work grows with it. */
const MOST_SKIPPED = 500;

const query = z.object({
  commandId: z.literal(COMMAND),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown().optional() })).default([]),
  queryOptions: z
    .object({
      skip: z.int().min(0).catch(0),
      count: z.int().min(1).max(PAGE).catch(PAGE),
    })
    .catch({ skip: 0, count: PAGE }),
});

/** Somebody looks for something from the compose box, in any chat. */
export const isSearch = ({ type, name, value }: Incoming): boolean =>
  isSearchInvoke({ type, name }) && query.safeParse(value).success;

/** Also one that makes no sense, and an address instead of words. */
export const isSearchInvoke = ({ type, name }: Pick<Incoming, 'type' | 'name'>): boolean =>
  type === 'invoke' && (name === 'composeExtension/query' || name === 'composeExtension/queryLink');

/** The address that somebody put into a chat; nothing where it is none. */
export function linkIn({ value }: Incoming): string {
  const { url } = (value ?? {}) as { readonly url?: unknown };
  return typeof url === 'string' && url.length <= LONGEST_ADDRESS ? url : '';
}

const LONGEST_ADDRESS = 2_000;

/** Before they typed anything, Teams asks without words. */
export function searchIn({ value }: Incoming): Search {
  const { parameters, queryOptions } = query.parse(value);
  const words = parameters.find(({ name }) => name === WORDS)?.value;
  const { skip, count } = queryOptions;
  return {
    words: typeof words === 'string' ? words.slice(0, LONGEST) : '',
    skip: Math.min(skip, MOST_SKIPPED),
    count: skip > MOST_SKIPPED ? 0 : count,
  };
}

/** In characters. */
const LONGEST = 200;

/** As Teams lists it. */
export const searchResult = (searched: Searched) =>
  searched.kind === 'nothing'
    ? ({ type: 'message', text: searched.text } as const)
    : ({
        type: 'result',
        attachmentLayout: 'list',
        attachments: searched.records.map(attachmentOf),
      } as const);

type Found = Extract<Searched, { kind: 'found' }>['records'][number];

const attachmentOf = ({ title, text, card }: Found) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: card.card,
  preview: {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: asText(title), text: asText(text) },
  },
});

/** Teams reads HTML in it. */
const asText = (text: string): string => text.replaceAll('<', '&lt;');
