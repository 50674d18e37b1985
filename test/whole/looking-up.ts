import { expect } from 'vitest';
import { elementsOf } from '../cards/card-elements.ts';
import type { Json } from '../connector.ts';
import type { TeamsUser } from '../teams-user.ts';
import { GROUP, type Dialog } from './acting-on-a-message.ts';

type Choice = { readonly title: string; readonly value: string };

/** A field of a dialog that is looked up while somebody types. */
export function lookupIn({ card }: Pick<Dialog, 'card'>, id: string): Json {
  const field = elementsOf(card).find((one) => one.type === 'Input.ChoiceSet' && one.id === id);
  if (!field) throw new Error(`Nothing is looked up for ${id} in ${JSON.stringify(card)}`);
  return field;
}

/** What Teams asks while somebody types. */
export const typing = (dataset: unknown, queryText: unknown, more: Json = GROUP): Json => ({
  type: 'invoke',
  name: 'application/search',
  value: { kind: 'search', queryText, queryOptions: { skip: 0, top: 15 }, dataset },
  ...more,
});

/** What Teams lists then, as it takes it: fifteen choices at most. */
export async function typed(
  user: TeamsUser,
  dataset: unknown,
  words: string,
  more: Json = GROUP,
): Promise<readonly Choice[]> {
  const { status, body } = await user.post(typing(dataset, words, more));
  expect(status).toBe(200);
  expect(body).toMatchObject({ type: 'application/vnd.microsoft.search.searchResponse' });
  const { results } = (body as { readonly value: { readonly results: readonly Choice[] } }).value;
  expect(results.length).toBeLessThanOrEqual(15);
  for (const one of results)
    expect(one).toEqual({ title: expect.any(String) as string, value: expect.any(String) as string });
  return results;
}

/** Types into a field of a dialog, and chooses what reads so; resolves with what the field sends. */
export async function choose(
  user: TeamsUser,
  dialog: Pick<Dialog, 'card'>,
  id: string,
  words: string,
  title: RegExp,
): Promise<Readonly<Record<string, string>>> {
  const { dataset } = lookupIn(dialog, id)['choices.data'] as Json;
  const found = await typed(user, dataset, words);
  const meant = found.find((one) => title.test(one.title));
  if (!meant) throw new Error(`Not found by “${words}”: ${JSON.stringify(found)}`);
  return { [id]: meant.value };
}
