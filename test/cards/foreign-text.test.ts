import { describe, expect, test } from 'vitest';
import { actionCard } from '../../src/cards/day/action-card.ts';
import { todayCard } from '../../src/cards/day/today-card.ts';
import { pageOf } from '../../src/cards/kit/page-within.ts';
import { listOf } from './list-of.ts';
import { confirmCard } from '../../src/cards/enrolling/confirm-card.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import { noticeCard } from '../../src/cards/kit/choice-card.ts';
import { snoozeQuestion } from '../../src/cards/action/question-cards.ts';
import { foundRecordsCard, myRecordsCard } from '../../src/cards/records/records-card.ts';
import { searchCard } from '../../src/cards/records/search-card.ts';
import { statusCard } from '../../src/cards/action/status-card.ts';
import { aRecord, enrollmentId, MONDAY, recordId } from '../builders.ts';
import { elementsOf, textsOf } from './card-elements.ts';
import { cardProblems } from './card-problems.ts';
import { cardsWith } from './made-cards.ts';
import { atEveryStep, happen, situationOf, templateCalled, viewerOn, type Customer } from './situations.ts';

/** Found in every word that a customer brought along, and nowhere else. */
const MARK = '⁂';

const WORDS = [
  '*bold*_italic_[]()<>{}',
  '${1+1}${name}',
  '{record.name}',
  '{{DATE(2026-01-01T00:00:00Z,SHORT)}}',
  '<at>Alex</at>',
  '<b>bold</b>',
  '[link](https://evil.example)\n- list\r\n# heading',
  "'quoted'\\\\",
  '🧑🏽‍🚀',
  'שלום',
  '\u202eright-to-left',
];
const FOREIGN = WORDS.map((word) => `${MARK}${word}`)
  .join(' ')
  .padEnd(300, 'x');

const CUSTOMER: Customer = {
  person: aRecord({
    name: FOREIGN,
    company: FOREIGN,
    title: FOREIGN,
    email: `${FOREIGN}@evil.example`,
    phone: `${FOREIGN} 1234`,
    linkedIn: `https://www.linkedin.com/in/${FOREIGN.replace('#', '')}`,
  }),
  deal: aRecord({ id: recordId('deal'), name: FOREIGN, company: FOREIGN, primaryContact: recordId('asha') }),
  sellerName: FOREIGN,
  answer: FOREIGN,
  note: FOREIGN,
};

/** None of them is read as markdown, by any client. */
const SAFE_PLACES = ['TextRun.text', 'Action.Execute.title', 'Input.Text.value', 'Input.Date.value'];

/** The characters that an address may contain. */
const ADDRESS = /^https:\/\/[\w\-.~:/?@!$&'()*+,;=%[\]]+$/;

const cards = cardsWith(CUSTOMER, 'hi');

test('Teams can show every card about them', () => {
  const problems = cards.flatMap(({ when, card }) =>
    cardProblems(card).map((problem) => `${when}: ${problem}`),
  );
  expect(problems).toEqual([]);
});

test('their text stands only where nothing reads it as markup', () => {
  const strays = cards.flatMap(({ when, card }) =>
    textsOf(card.card)
      .filter(({ place, text }) => text.includes(MARK) && !SAFE_PLACES.includes(place))
      .map(({ place }) => `${when}: ${place}`),
  );
  expect(strays).toEqual([]);
});

test('in an address it is encoded', () => {
  const urls = new Set(
    cards.flatMap(({ card }) =>
      elementsOf(card.card).flatMap(({ type, url }) => (type === 'Action.OpenUrl' ? [String(url)] : [])),
    ),
  );
  expect(urls.size).toBeGreaterThan(10);
  expect([...urls].filter((url) => !ADDRESS.test(url))).toEqual([]);
});

describe('it is shown as it is', () => {
  const viewer = viewerOn(MONDAY);
  const template = templateCalled('product-demo');
  const [first] = atEveryStep(template);
  if (!first) throw new Error('The template has no steps');
  const situation = situationOf(template, first, CUSTOMER);
  const noted = happen(template, first, { kind: 'note', text: FOREIGN }, MONDAY);
  const record = { ...CUSTOMER.deal, type: 'opportunity' as const };
  const proposal = {
    id: enrollmentId('new'),
    record,
    template,
    start: MONDAY,
    notes: [FOREIGN],
    running: [],
  };
  const { say } = viewer;

  test.each<[string, Card]>([
    ['as a name on the list of the day', todayCard(listOf([situation], viewer), viewer)],
    ['as a name on an action', actionCard(situation, viewer)],
    ['as a note on an action', actionCard({ ...situation, ...noted }, viewer)],
    ['on the details', statusCard(situation, viewer, [])],
    ['among my records', myRecordsCard(pageOf([situation], 0), viewer)],
    ['among records that were found', foundRecordsCard('x', [record], viewer)],
    ['in what was looked for', foundRecordsCard(FOREIGN, [], viewer)],
    ['in a proposal', confirmCard(proposal, viewer)],
    ['in a question', snoozeQuestion(situation, viewer, 'list')],
    ['in a choice', noticeCard(say.runs('who.none', { words: FOREIGN }), [], viewer)],
    ['in a search', searchCard(say.runs('who.none', { words: FOREIGN }), viewer)],
  ])('%s', (_, { card }) => {
    expect(
      elementsOf(card)
        .filter(({ type }) => type === 'RichTextBlock')
        .map(({ inlines }) => (inlines as readonly { text: string }[]).map(({ text }) => text).join('')),
    ).toContainEqual(expect.stringContaining(FOREIGN));
  });

  test('in a field, to be corrected', () => {
    const { card } = searchCard(say.runs('enroll.form.title'), viewer, { typed: FOREIGN });
    expect(elementsOf(card)).toContainEqual(expect.objectContaining({ type: 'Input.Text', value: FOREIGN }));
  });
});
