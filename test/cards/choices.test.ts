import { describe, expect, test } from 'vitest';
import { choiceCard } from '../../src/cards/kit/choice-card.ts';
import { type Choice } from '../../src/cards/kit/choice-rows.ts';
import { MONDAY, recordId } from '../builders.ts';
import { elementsOf, visibleElementsOf, type Element } from './card-elements.ts';
import { cardProblems } from './card-problems.ts';
import { cardsWith } from './made-cards.ts';
import { ASHA, viewerOn } from './situations.ts';

const cards = cardsWith(ASHA, 'en');

type Data = { readonly verb: string; readonly until?: string; readonly end?: string };

const isButton = ({ type, data }: Element): boolean => type === 'Action.Execute' && data !== undefined;

/** Those that can be seen, without rows. */
const buttonsOf = (card: object): readonly Element[] =>
  visibleElementsOf(card)
    .filter(({ type }) => type === 'ActionSet')
    .flatMap(({ actions }) => actions as readonly Element[])
    .filter(isButton);

const dataOf = ({ data }: Element): Data => data as Data;

/** What happened is told on the action; the three ways out of a backlog have their explanation below each. */
const NO_CHOICES: readonly string[] = ['outcome', 'backlog', 'list', 'summary', 'seller-day', 'go', 'undo'];

test('what there is to choose is never drawn as buttons', () => {
  const problems = cards.flatMap(({ when, card }) => {
    const verbs = buttonsOf(card.card)
      .map(dataOf)
      .flatMap(({ verb, end }) => (NO_CHOICES.includes(verb) && end === undefined ? [] : [verb]));
    const several = verbs.filter((verb) => verbs.filter((one) => one === verb).length > 2);
    return several.length > 0 ? [`${when}: ${several.join()} in "${card.summary}"`] : [];
  });
  expect(problems).toEqual([]);
});

test('every card that asks can be left by Cancel', () => {
  const problems = cards
    .filter(({ card }) => asks(card.card) && !isAction(card.card))
    .filter(({ card }) => !buttonsOf(card.card).some(({ title }) => title === 'Cancel'))
    .map(({ when, card }) => `${when}: ${card.summary}`);
  expect(problems).toEqual([]);
});

/** It has something to fill in, or begins with a question. */
function asks(card: object): boolean {
  const parts = visibleElementsOf(card);
  const isForm = parts.some(({ type }) => String(type).startsWith('Input.'));
  const [first] = parts.filter(({ type }) => type === 'RichTextBlock');
  const text = ((first?.inlines ?? []) as readonly Element[]).map((one) => String(one.text)).join('');
  return isForm || text.endsWith('?');
}

/** Its buttons are what can be done, or what of the numbers is shown; leaving it alone is free. */
const isAction = (card: object): boolean =>
  elementsOf(card)
    .filter(isButton)
    .map(dataOf)
    .some(({ verb, until }) => verb === 'summary' || (verb === 'snooze' && until === undefined));

describe('many choices', () => {
  const viewer = viewerOn(MONDAY, 'en');
  const some = (count: number, title = 'Asha Rao'): readonly Choice[] =>
    Array.from({ length: count }, (_, at) => ({
      title,
      where: `Contoso India ${at}`,
      data: { verb: 'record', record: recordId(`record-${at}`) },
    }));
  const rowsIn = (card: object): readonly Element[] =>
    elementsOf(card).filter(({ type, selectAction }) => type === 'Container' && selectAction !== undefined);

  test.each([1, 7, 10, 11, 12, 20])('of %d each can be reached', (count) => {
    const card = choiceCard([{ text: 'Which?', bold: false }], some(count), viewer);
    expect(rowsIn(card.card)).toHaveLength(count);
    const folded = rowsIn(card.card).filter(({ isVisible }) => isVisible === false);
    const targets = elementsOf(card.card).flatMap(({ targetElements }) => targetElements ?? []);
    expect(targets).toEqual(folded.map(({ id }) => id));
    expect(cardProblems(card)).toEqual([]);
  });

  test('what Teams would not take is counted', () => {
    const card = choiceCard([{ text: 'Which?', bold: false }], some(300, 'A'.repeat(100)), viewer);
    expect(cardProblems(card)).toEqual([]);
    expect(JSON.stringify(card.card)).toMatch(/There are \d+ more\. Type a full name/);
  });

  test('no two are equal', () => {
    const [one, other] = some(2);
    const same = [one, other].flatMap((each) => (each ? [{ ...each, where: 'Contoso' }] : []));
    const titles = rowsIn(choiceCard([{ text: 'Which?', bold: false }], same, viewer).card).map(
      ({ selectAction }) => (selectAction as Element).title,
    );
    expect(new Set(titles).size).toBe(2);
  });
});

const TAKES_BACK: readonly string[] = ['undo', 'undo-reassign', 'undo-backlog', 'restore-reminder'];
const LEADS_ON: readonly string[] = [
  'go',
  'status',
  'propose',
  'template',
  'record',
  'search',
  'summary',
  'seller-day',
];

test('no card is replaced together with its Undo', () => {
  const problems = cards.flatMap(({ when, card }) => {
    const actions = elementsOf(card.card).filter(isButton);
    const hasUndo = actions.some((one) => TAKES_BACK.includes(dataOf(one).verb));
    const replacing = actions.filter(
      ({ data }) => LEADS_ON.includes((data as Data).verb) && !('below' in (data as Data)),
    );
    return hasUndo && replacing.length > 0
      ? [`${when}: ${replacing.map(({ title }) => String(title)).join()} in "${card.summary}"`]
      : [];
  });
  expect([...new Set(problems)]).toEqual([]);
});
