import { RECORD_STATUSES, RECORD_TYPES } from '../../domain/record.ts';
import type { RecordList, Segment } from '../../domain/record-list.ts';
import type { Say } from '../../language/say.ts';
import { choice, draftForm, type Field } from '../authoring/draft-form.ts';
import { askCard } from '../kit/ask-card.ts';
import { button, line, mainButton, moreButton, textOf, type Button, type Card } from '../kit/elements.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';
import { listWords } from './list-words.ts';

type Counted = { readonly segment: Segment; readonly count: number };

/** The lists that an organization keeps, with how many are on each now. */
export function segmentsCard(all: readonly Counted[], mayChange: boolean, viewer: Viewer): Card {
  const { say } = viewer;
  const title = say('segment.title', { count: all.length });
  return rowsCard(say, title, {
    title,
    notes: all.length === 0 ? [line(say('segment.none'))] : [],
    rows: all.map(({ segment, count }) => ({
      title: [{ text: segment.name, bold: true }],
      where: listWords(segment, say),
      due: { text: String(count), color: 'Default', subtle: true },
      select: {
        title: say('button.open', { name: segment.name }),
        data: { verb: 'open-segment', segment: segment.id, below: true },
      },
    })),
    buttons: mayChange ? [button(say('segment.new'), { verb: 'segment-form' })] : [],
  });
}

/** What can be done with a list that has a name. */
export const segmentButtons = ({ id }: Segment, mayChange: boolean, say: Say): readonly Button[] =>
  mayChange
    ? [
        button(say('button.edit'), { verb: 'segment-form', segment: id }),
        moreButton(say('segment.drop'), { verb: 'drop-segment', segment: id }),
      ]
    : [];

export function segmentSavedCard(segment: Segment, count: number, { say }: Viewer): Card {
  const question = say.runs('segment.saved', { name: segment.name, count });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: [line(listWords(segment, say)), line(say('segment.how', { name: segment.name }))],
    buttons: [
      button(say('segment.show'), { verb: 'open-segment', segment: segment.id }),
      button(say('button.undo'), { verb: 'request', request: { intent: 'undo', act: true } }),
    ],
  });
}

type Shown = RecordList & { readonly id?: string; readonly name?: string };

/** Of a new list, or of one that there is: whoever fits all that is filled in. */
export function segmentFormCard(
  shown: Shown | undefined,
  viewer: Viewer,
  problems: readonly string[] = [],
): Card {
  const { say } = viewer;
  const list = shown ?? {};
  const isNew = (list.id ?? '') === '';
  return draftForm(
    {
      title: say(isNew ? 'segment.new-title' : 'segment.edit-title'),
      notes: [say('segment.form-how')],
      problems,
      sections: [{ id: 'list', fields: fieldsOf(list, say) }],
      buttons: [
        mainButton(say('button.save'), { verb: 'save-segment', ...(isNew ? {} : { segment: list.id }) }),
        button(say('button.cancel'), { verb: 'cancel', what: 'edit' }),
      ],
    },
    viewer,
  );
}

const fieldsOf = (list: Shown, say: Say): readonly Field[] => [
  text('name', say('segment.name'), list.name),
  choice('type', say('segment.type'), list.type ?? ANY, [
    { title: say('segment.any'), value: ANY },
    ...RECORD_TYPES.map((value) => ({ title: say(`type.${value}.many`), value })),
  ]),
  text('company', say('add.company'), list.company),
  text('city', say('add.city'), list.city),
  text('tag', say('segment.tag'), list.tag),
  choice('status', say('segment.status'), list.status ?? ANY, [
    { title: say('segment.any'), value: ANY },
    ...RECORD_STATUSES.map((value) => ({ title: say(`status.${value}`), value })),
  ]),
  choice('owned', say('segment.owner'), list.mine ? 'mine' : ANY, [
    { title: say('segment.any'), value: ANY },
    { title: say('segment.mine'), value: 'mine' },
  ]),
  text('idleDays', say('segment.idle'), list.idleDays),
  text('renewalDays', say('segment.renewal'), list.renewalDays),
];

/** A choice can't be empty. */
const ANY = 'any';

const text = (id: string, label: string, value: string | number = ''): Field => ({
  kind: 'text',
  id,
  label,
  value: String(value),
  most: 100,
});
