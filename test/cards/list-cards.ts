import {
  confirmListCard,
  listEnrolledCard,
  underWayCard,
  type ListProposal,
  type WhyLeft,
} from '../../src/cards/enrolling/confirm-list-card.ts';
import { PAGE } from '../../src/cards/kit/page-within.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import type { Viewer } from '../../src/cards/kit/situation.ts';
import { askToTag, listCard, taggedCard } from '../../src/cards/lists/list-cards.ts';
import { doNotContactCard } from '../../src/cards/lists/do-not-contact-card.ts';
import { segmentFormCard, segmentSavedCard, segmentsCard } from '../../src/cards/lists/segment-cards.ts';
import { listWords } from '../../src/cards/lists/list-words.ts';
import { addDays } from '../../src/domain/day.ts';
import type { RecordList } from '../../src/domain/record-list.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import type { Template } from '../../src/domain/template.ts';
import { MONDAY } from '../builders.ts';

const LIST: RecordList = { type: 'lead', tag: 'expo', city: 'Pune', idleDays: 30 };

export const SEGMENTS = [
  { segment: { ...LIST, id: 'a', name: 'cold pune' }, count: 43 },
  { segment: { type: 'account', renewalDays: 60, mine: true, id: 'b', name: 'Renewals' }, count: 7 },
] as const;

const WHYS: readonly WhyLeft[] = [
  'archived',
  'wrong-record-type',
  'do-not-contact',
  'listed',
  'of-others',
  'running',
  'no-email',
];

/** So many of a list, some left out for each reason. */
export const listProposal = (
  template: Template,
  people: readonly SalesRecord[],
  left: readonly SalesRecord[],
): ListProposal => ({
  id: 'batch',
  list: LIST,
  without: [],
  template,
  start: MONDAY,
  perDay: 20,
  people,
  starts: [
    { day: MONDAY, count: 20 },
    { day: addDays(MONDAY, 1), count: people.length },
  ],
  left: left.map((record, at) => ({ record, why: WHYS[at % WHYS.length] ?? 'running' })),
  over: 12,
  digest: 'x',
  offered: {},
  notes: [],
});

export function listCards(template: Template, record: SalesRecord, viewer: Viewer): readonly Card[] {
  const many = Array.from({ length: 120 }, () => record);
  const proposal = listProposal(template, many, many.slice(0, 60));
  const called = listWords(LIST, viewer.say);
  return [
    confirmListCard(proposal, viewer),
    confirmListCard({ ...proposal, people: many.slice(0, 12), notes: [record.name] }, viewer),
    confirmListCard({ ...proposal, people: [], starts: [] }, viewer),
    listEnrolledCard({ count: 118, template, starts: proposal.starts, missed: 2 }, viewer),
    underWayCard(0, 480, template, viewer),
    listCard({ list: LIST, called, count: 120, records: many.slice(0, PAGE) }, viewer),
    listCard({ list: LIST, called, count: 0, records: [] }, viewer),
    segmentsCard(SEGMENTS, true, viewer),
    segmentsCard([], false, viewer),
    doNotContactCard(['acme.example'], viewer, [record.name]),
    segmentSavedCard({ ...LIST, id: 's', name: record.name }, 43, viewer),
    segmentFormCard({ ...LIST, id: 's', name: record.name }, viewer, [record.name]),
    segmentFormCard(undefined, viewer),
    askToTag({ did: 'add', tag: record.name.slice(0, 40), list: LIST, count: 120 }, [record.name], viewer),
    taggedCard({ did: 'remove', tag: 'expo', names: record.name }, [record.name], viewer),
  ];
}
