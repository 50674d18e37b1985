import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCardAction } from '../../src/cards/kit/card-action.ts';
import { render, type CardName } from '../../src/cards/kit/render.ts';
import { elementsOf } from './card-elements.ts';
import { cardProblems, unboundIn } from './card-problems.ts';
import { missingBindings } from './missing-bindings.ts';
import { canBeDrawn } from './renderer-complaints.ts';

const FOLDER = new URL('../../cards/', import.meta.url);
const files = readdirSync(FOLDER);
const names = files
  .filter((file) => !file.endsWith('.sample.json'))
  .map((file) => file.replace(/\.json$/, '') as CardName);
const read = (file: string): object => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as object;

test('every card template comes with a sample, and every sample with a card template', () => {
  expect(files.toSorted()).toEqual(
    names.flatMap((name) => [`${name}.json`, `${name}.sample.json`]).toSorted(),
  );
});

describe.each(names)('%s', (name) => {
  const template = read(`${name}.json`);
  const sample = read(`${name}.sample.json`);
  const card = render(name, sample);

  test('shows a designer all there is of it', () => {
    expect(missingBindings(template, sample)).toEqual([]);
    expect(unboundIn(card)).toEqual([]);
  });

  test('is a card that Teams can show', () => {
    expect(cardProblems({ card, summary: name })).toEqual([]);
    expect(canBeDrawn(card)).toBe(true);
  });

  test('has buttons that the bot understands', () => {
    const pressed = elementsOf(card).filter(({ type }) => type === 'Action.Execute');
    expect(pressed.filter(({ data }) => parseCardAction(data) === undefined)).toEqual([]);
  });
});

describe('a binding without data is found', () => {
  const card = {
    text: '${title}, ${due.text}',
    when: "${count(buttons) > 0 && title != 'none'}",
    rows: [{ $data: '${rows}', text: '${name}', weight: "${if(bold, 'Bolder', 'Default')}" }],
  };
  const full = { title: 'A', due: { text: 'B' }, buttons: [], rows: [{ name: 'C', bold: true }] };

  test.each([
    ['nothing', full, []],
    ['a name', { ...full, title: undefined }, ['title', 'title']],
    ['a name within', { ...full, due: {} }, ['due.text']],
    ['what a condition asks for', { ...full, buttons: undefined }, ['buttons']],
    ['what a row shows', { ...full, rows: [{ name: 'C', bold: false }, { bold: true }] }, ['name']],
    ['what a row is styled by', { ...full, rows: [{ name: 'C' }] }, ['bold']],
    ['rows', { ...full, rows: [] }, ['rows']],
  ])('%s is missing', (_, data, missing) => {
    expect(missingBindings(card, data)).toEqual(missing);
  });
});
