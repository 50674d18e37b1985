import type { RecordId, StepId, TemplateId } from './ids.ts';
import type { RecordList } from './record-list.ts';
import type { Missing, Request } from './request.ts';

/** What was put to the seller and is not answered yet. */
export type OpenQuestion = {
  readonly kind: 'confirm' | 'which-reading' | Missing['kind'];
  /** With all that was said already. */
  readonly request: Request;
  /** What each answer would do, in the order shown; empty where anything may be answered. */
  readonly options: readonly Request[];
};

/** What the bot showed last. */
export type Shown =
  'list' | 'daily-card' | 'record' | 'draft' | 'template' | 'templates' | 'summary' | 'settings' | 'result';

/** What is remembered of a talk. Plain data, kept by whoever owns a store. */
export type Talk = {
  /** Milliseconds since 1970: when something was said or shown last. */
  readonly at: number;
  /** The one last talked about or shown comes first; several where they were named together. */
  readonly about: readonly RecordId[];
  /** Who was talked about, the latest first: "both" are the first two. */
  readonly recent?: readonly RecordId[];
  /** The list last shown, in its order. */
  readonly list: readonly RecordId[];
  /** What those have in common, where more of it are not shown. */
  readonly shownList?: RecordList;
  readonly shown?: Shown;
  readonly question?: OpenQuestion;
  /** The draft that was shown last, as it was then; sentences may change it. */
  readonly draft?: {
    readonly template: TemplateId;
    readonly revision: number;
    readonly step?: StepId;
  };
  /** The main button of the card that is open, with what its fields hold: a plain yes presses it. */
  readonly button?: Readonly<Record<string, unknown>>;
  /** What was done last, which a correction puts right and "same for Meera" repeats. */
  readonly last?: readonly Request[];
};

/** What is talked about once a draft was shown. */
export const aboutDraft = (draft: NonNullable<Talk['draft']>): Pick<Talk, 'draft' | 'shown'> => ({
  draft,
  shown: 'draft',
});

export const NO_TALK: Talk = { at: 0, about: [], list: [] };

const HALF_AN_HOUR_MS = 30 * 60_000;

/** A talk is forgotten after half an hour of silence. */
export const talkAt = (talk: Talk | undefined, now: number): Talk =>
  talk && now - talk.at <= HALF_AN_HOUR_MS ? talk : NO_TALK;

export type TalkEvent =
  | {
      readonly kind: 'shown';
      readonly what: Shown;
      readonly records?: readonly RecordId[];
      readonly list?: RecordList | undefined;
    }
  | { readonly kind: 'asked'; readonly question: OpenQuestion }
  | { readonly kind: 'done'; readonly requests: readonly Request[] };

/** The talk after something happened in it. */
export function remember(talk: Talk, event: TalkEvent, at: number): Talk {
  const before = talkAt(talk, at);
  const after = changed(before, event, at);
  return { ...after, recent: [...new Set([...after.about, ...(before.recent ?? [])])].slice(0, REMEMBERED) };
}

const REMEMBERED = 5;

function changed(talk: Talk, event: TalkEvent, at: number): Talk {
  const { question, button, ...before } = talk;
  switch (event.kind) {
    case 'shown':
      return { ...recordsShown(event.records ?? [], event.list, before), at, shown: event.what };
    case 'asked':
      return {
        ...before,
        at,
        question: event.question,
        about: namedIn([event.question.request], before.about),
      };
    case 'done':
      return {
        ...before,
        at,
        shown: 'result',
        last: event.requests.map(asDone),
        about: namedIn(event.requests, before.about),
      };
  }
}

/** Done again, it takes nothing back. */
const asDone = ({ instead: _, ...request }: Request): Request => request;

/** One record is talked about; several are a list that "the second one" counts in. */
const recordsShown = (
  records: readonly RecordId[],
  list: RecordList | undefined,
  { shownList: _, ...before }: Talk,
): Talk =>
  records.length === 0
    ? before
    : records.length === 1
      ? { ...before, about: records }
      : { ...before, list: records, ...(list && { shownList: list }) };

function namedIn(requests: readonly Request[], before: readonly RecordId[]): readonly RecordId[] {
  const named = requests.flatMap(({ who }) => (who?.kind === 'records' ? who.records : []));
  return named.length > 0 ? named : before;
}
