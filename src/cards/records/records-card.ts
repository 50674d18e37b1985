import type { SalesRecord } from '../../domain/record.ts';
import { actionRow } from '../action/action-view.ts';
import { companyBeside } from '../kit/company-beside.ts';
import { rowsCard, type Row } from '../kit/rows-card.ts';
import { PAGE, type Page } from '../kit/page-within.ts';
import { contactLine } from '../kit/contact-line.ts';
import { button, joinDots, line, type Button, type Card } from '../kit/elements.ts';
import type { Situation, Viewer } from '../kit/situation.ts';

/** A seller's running sequences, a page at a time; a row opens its details. */
export function myRecordsCard({ rows, page, count }: Page<Situation>, viewer: Viewer): Card {
  const { say } = viewer;
  const title = say('records.title', { count });
  const range = { from: page * PAGE + 1, to: page * PAGE + rows.length, count };
  return rowsCard(say, title, {
    title,
    notes: [
      ...(count === 0 ? [line(say('records.none'))] : []),
      ...(count > PAGE ? [line(say('records.page', range))] : []),
    ],
    rows: rows.map((one) => actionRow(one, viewer, 'status')),
    buttons: [
      ...pageButtons(page, count, viewer),
      ...(count === 0 ? [button(say('button.enroll-someone'), { verb: 'go', to: 'enroll' })] : []),
    ],
  });
}

/** Records that were looked up; a row opens one. */
export function foundRecordsCard(words: string, found: readonly SalesRecord[], viewer: Viewer): Card {
  const { say } = viewer;
  const title = say('find.title', { count: found.length, words });
  return rowsCard(say, title, {
    title,
    notes: [],
    rows: found.map((record) => recordRow(record, viewer)),
    buttons: [],
  });
}

export const recordRow = (record: SalesRecord, viewer: Viewer): Row => ({
  record: record.id,
  title: [{ text: record.name, bold: true }],
  where: joinDots(companyBeside(record), contactLine(record, record, viewer)),
  due: { text: viewer.say(`type.${record.type}`), color: 'Default', subtle: true },
  select: {
    title: viewer.say('button.open', { name: record.name }),
    data: { verb: 'record', record: record.id, below: true },
  },
});

const pageButtons = (page: number, count: number, { say }: Viewer): readonly Button[] => [
  ...(page > 0 ? [button(say('records.back'), { verb: 'list', of: 'my-records', page: page - 1 })] : []),
  ...((page + 1) * PAGE < count
    ? [button(say('records.next'), { verb: 'list', of: 'my-records', page: page + 1 })]
    : []),
];
