import type { RecordList } from '../../domain/record-list.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { button, line, mainButton, textOf, type Button, type Card } from '../kit/elements.ts';
import { askCard } from '../kit/ask-card.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';
import { recordRow } from '../records/records-card.ts';

type ListShown = {
  readonly list: RecordList;
  /** The list in words, or the name that it has. */
  readonly called: string;
  readonly count: number;
  readonly records: readonly SalesRecord[];
  /** What else can be done with it. */
  readonly more?: readonly Button[];
};

/** Who is on a list: how many, and the first of them. */
export function listCard({ list, called, count, records, more = [] }: ListShown, viewer: Viewer): Card {
  const { say } = viewer;
  const title = say('lists.title', { count, list: called });
  const card = rowsCard(say, title, {
    title,
    notes: count > records.length ? [line(say('lists.more', { shown: records.length }))] : [],
    rows: records.map((record) => recordRow(record, viewer)),
    buttons: [...(count === 0 ? [] : [enrollButton(list, say), exportButton(list, say)]), ...more],
  });
  return { ...card, list };
}

const enrollButton = (list: RecordList, say: Viewer['say']): Button =>
  button(say('lists.enroll'), {
    verb: 'request',
    request: { intent: 'enroll', act: true, who: { kind: 'group', group: { scope: 'all', list } } },
  });

const exportButton = (list: RecordList, say: Viewer['say']): Button =>
  button(say('button.export'), { verb: 'export-list', of: 'records', format: 'xlsx', list });

type Tagging = { readonly did: 'add' | 'remove'; readonly tag: string };

/** Before a tag is put on many. */
export function askToTag(
  { did, tag, list, count }: Tagging & { readonly list: RecordList; readonly count: number },
  notes: readonly string[],
  { say }: Viewer,
): Card {
  const question = say.runs(`tags.ask-${did}`, { count, tag });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: notes.map(line),
    buttons: [
      mainButton(say(did === 'add' ? 'button.tag' : 'button.untag'), { verb: 'tag', did, tag, list }),
      button(say('button.cancel'), { verb: 'cancel', what: 'tag' }),
    ],
  });
}

/** One undo is for all of them. */
export const taggedCard = (
  { did, tag, names }: Tagging & { readonly names: string },
  notes: readonly string[],
  viewer: Viewer,
): Card =>
  noticeCard(
    viewer.say.runs(did === 'add' ? 'tags.added' : 'tags.removed', { names, tag }),
    [
      {
        title: viewer.say('button.undo'),
        data: { verb: 'request', request: { intent: 'undo', act: true } },
      },
    ],
    viewer,
    notes.map(line),
  );
