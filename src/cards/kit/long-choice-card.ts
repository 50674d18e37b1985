import type { Run, Say } from '../../language/say.ts';
import type { Lookup } from '../../domain/lookup.ts';
import type { ButtonData } from './card-action.ts';
import { choiceRows, type Choice } from './choice-rows.ts';
import { drawSearch } from './draw-search.ts';
import { button, line, mainButton, textOf, type Button, type Card, type Line } from './elements.ts';
import { lookupAbove } from './lookup-field.ts';
import { PAGE, type Page } from './page-within.ts';
import type { Viewer } from './situation.ts';

type Ways = {
  readonly notes?: readonly Line[];
  readonly cancel?: ButtonData;
  /** Asks the same question again. */
  readonly again: ButtonData;
  /** A dialog looks up in it. */
  readonly lookup?: LongLookup | undefined;
};

export type LongLookup = Exclude<Lookup, 'colleagues'>;

export const CANCEL: ButtonData = { verb: 'cancel', what: 'request' };

/** A question with more to choose from than fits: a page of it, the ways to others, and a search for one of them. */
export function longChoiceCard(
  question: readonly Run[],
  { rows, page, count }: Page<Choice>,
  { say, choosing }: Pick<Viewer, 'say' | 'choosing'>,
  { notes = [], cancel = CANCEL, again, lookup }: Ways,
): Card {
  const words = choosing?.words.trim() ?? '';
  const lookAt = (title: string, to: number, draw = button): Button =>
    draw(title, { verb: 'narrow', again, page: to, shown: words, words });
  const left = count - (page + 1) * PAGE;
  const card = drawSearch(say, textOf(question), {
    question,
    notes: [
      line(words === '' ? say('choice.count', { count }) : say('choice.found', { count, words })),
      ...notes,
    ],
    above: [{ label: say('choice.search'), placeholder: '', value: words }],
    rows: choiceRows(rows),
    below: [],
    buttons: [
      lookAt(say('button.search'), 0, mainButton),
      ...(page > 0 ? [lookAt(say('records.back'), page - 1)] : []),
      ...(left > 0 ? [lookAt(say('choice.more', { count: left }), page + 1)] : []),
      button(say('button.cancel'), cancel),
    ],
  });
  return lookup === undefined
    ? card
    : { ...card, lookups: [lookupAbove('words', lookupOf(lookup, say), say)] };
}

const lookupOf = (of: LongLookup, say: Say) =>
  of === 'records'
    ? { id: 'record', of, label: say('lookup.records') }
    : { id: 'template', of, label: say('lookup.templates') };
