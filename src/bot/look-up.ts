import { z } from 'zod/v4';
import type { LookedUp, LookupQuery } from '../app/ports/conversation.ts';
import { LOOKUPS } from '../domain/lookup.ts';
import type { Incoming } from './incoming.ts';

/** Teams shows no more of them. */
const MOST = 15;
/** Nobody reads on so far; the work grows with it. */
const MOST_SKIPPED = 500;
/** In characters. */
const LONGEST = 200;

const query = z.object({
  dataset: z.enum(LOOKUPS),
  queryText: z.string().catch(''),
  queryOptions: z
    .object({
      skip: z.int().min(0).catch(0),
      top: z.int().min(1).max(MOST).catch(MOST),
    })
    .catch({ skip: 0, top: MOST }),
});

/** Somebody types into a field of a dialog. */
export const isLookup = ({ type, name, value }: Incoming): boolean =>
  isLookupInvoke({ type, name }) && query.safeParse(value).success;

/** Also one that makes no sense. */
export const isLookupInvoke = ({ type, name }: Pick<Incoming, 'type' | 'name'>): boolean =>
  type === 'invoke' && name === 'application/search';

export function lookupIn({ value }: Incoming): LookupQuery {
  const { dataset, queryText, queryOptions } = query.parse(value);
  const { skip, top } = queryOptions;
  return {
    of: dataset,
    words: queryText.slice(0, LONGEST),
    skip: Math.min(skip, MOST_SKIPPED),
    count: skip > MOST_SKIPPED ? 0 : top,
  };
}

/** As Teams lists it. */
export const lookupAnswer = (results: readonly LookedUp[]) =>
  ({
    status: 200,
    body: { type: 'application/vnd.microsoft.search.searchResponse', value: { results } },
  }) as const;
