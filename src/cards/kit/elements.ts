import type { DraftShown } from '../../domain/authoring/draft.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { RecordList } from '../../domain/record-list.ts';
import type { Language } from '../../domain/text.ts';
import type { Run, Say } from '../../language/say.ts';
import type { ButtonData } from './card-action.ts';
import type { LookupField } from './lookup-field.ts';
import { render, type CardJson, type CardName } from './render.ts';

/** A card, the line that its notification shows, and the records that it shows, from the top. */
export type Card = {
  readonly kind: 'card';
  readonly card: CardJson;
  readonly summary: string;
  readonly about?: readonly RecordId[];
  /** The list that it shows the first of. */
  readonly list?: RecordList;
  /** The draft that it shows, which what is said next may be about. */
  readonly draft?: DraftShown;
  /** What a dialog shows of it besides. */
  readonly lookups?: readonly LookupField[];
};

/** Where the data of cards says which records are shown. */
type Shows = {
  readonly record?: RecordId;
  readonly open?: readonly { readonly record?: RecordId }[];
  readonly rows?: readonly { readonly record?: RecordId }[];
};

const recordsIn = ({ record, open = [], rows = [] }: Shows): readonly RecordId[] => [
  ...new Set([{ record }, ...open, ...rows].flatMap((one) => one.record ?? [])),
];

/** `secondary` is behind the `…` of the card, which should show no more than six at once. */
export type ButtonPlace = 'primary' | 'secondary';

export type Button = {
  readonly title: string;
  readonly data: ButtonData;
  readonly mode: ButtonPlace;
  readonly style: 'default' | 'positive';
};

/** Opens something outside the chat. */
export type Link = {
  readonly title: string;
  readonly url: string;
  readonly mode: ButtonPlace;
  readonly style: 'default' | 'positive';
};

/** A line of its own; foreign text is safe in it. */
export type Line = { readonly text: string };

/** Unfolds the part of the card with that id. */
export type Toggle = { readonly title: string; readonly target: string };

/** Unfolds a part in place of the others; pressed again, it folds it. */
export type Switch = {
  readonly title: string;
  readonly targets: readonly (string | { readonly elementId: string; readonly isVisible: false })[];
};

/** One button for each of the parts, of which one at most is unfolded. */
export const switches = (
  parts: readonly { readonly id: string; readonly title: string }[],
): readonly Switch[] =>
  parts.map(({ id, title }) => ({
    title,
    targets: [
      id,
      ...parts
        .filter((part) => part.id !== id)
        .map((part) => ({ elementId: part.id, isVisible: false as const })),
    ],
  }));

export type DayInput = { readonly id: string; readonly label: string; readonly value: string };

export const button = (title: string, data: ButtonData): Button => ({
  title,
  data,
  mode: 'primary',
  style: 'default',
});
export const mainButton = (title: string, data: ButtonData): Button => ({
  ...button(title, data),
  style: 'positive',
});
export const moreButton = (title: string, data: ButtonData): Button => ({
  ...button(title, data),
  mode: 'secondary',
});

export const line = (text: string): Line => ({ text });
export const lines = (...texts: readonly (string | undefined)[]): readonly Line[] =>
  texts.filter((text) => text !== undefined && text !== '').map((text) => ({ text: text ?? '' }));

/** The paragraphs of a longer text as lines; empty ones would leave gaps. */
export const paragraphs = (text: string): readonly Line[] =>
  lines(...text.split('\n').map((one) => one.trim()));

export const joinDots = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Draws the card of that name; each name has one type of data, so that a field that is misspelt does not compile. */
export const cardOf =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- It ties a name to its data, once.
  <Data extends object>(name: CardName) =>
    (say: Say, summary: string, data: Data): Card => ({
      kind: 'card',
      summary,
      about: recordsIn(data),
      card: render(name, {
        ...data,
        lang: say.language satisfies Language,
        fallbackText: say('card.fallback'),
      }),
    });
