import type { Message } from '../../src/app/ports/messenger.ts';

export type ButtonOnCard = { readonly name: string; readonly data: object };

/** What the buttons of a card send, with what its fields hold: of those that do the same to several, the first. */
export function buttonsOn(message: Message): readonly ButtonOnCard[] {
  if (message.kind !== 'card') return [];
  const parts = partsOf(message.card);
  const fields = Object.fromEntries(
    parts.flatMap(({ id, value }) => (id === undefined ? [] : [[id, value]])),
  );
  const buttons = parts.flatMap(({ data }) =>
    isData(data) ? [{ name: nameOf(data), data: { ...fields, ...data } }] : [],
  );
  return [...new Map(buttons.toReversed().map((one) => [one.name, one])).values()].toReversed();
}

type Part = Readonly<Record<string, unknown>> & { readonly id?: string };

/** Every object within a card. */
const partsOf = (value: unknown): readonly Part[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(Array.isArray(value) ? [] : [value as Part]), ...Object.values(value).flatMap(partsOf)];

const isData = (data: unknown): data is Part => typeof data === 'object' && data !== null && 'verb' in data;

/** Ids tell whom it is about, which takes as long for anybody. */
const nameOf = (data: Part): string =>
  ['verb', 'to', 'of', 'page', 'outcome', 'choice', 'view', 'other', 'reason', 'until', 'period']
    .flatMap((key) =>
      typeof data[key] === 'string' || typeof data[key] === 'number' ? [String(data[key])] : [],
    )
    .join(' ');
