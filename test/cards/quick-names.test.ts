import { readdirSync, readFileSync } from 'node:fs';
import { ExpressionFunctions, ExpressionType } from 'adaptive-expressions';
import { Template } from 'adaptivecards-templating';
import { expect, test } from 'vitest';
import { lookUpQuickly } from '../../src/cards/quick-names.ts';

const FOLDER = new URL('../../cards/', import.meta.url);
const read = (file: string): object => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as object;

/** Whatever a template may name, found or not. */
const names = {
  type: 'AdaptiveCard',
  body: [
    { text: '${word} ${Word} ${nothing} ${empty} ${zero} ${within.word} ${within.nothing} ${nothing.word}' },
    { text: '${$root.word}, ${word.length}, ${list.length}, ${list[1]}, ${within["word"]}, ${toString}' },
    { $data: '${list}', text: '${$index}: ${$data}, ${$root.word}, ${word}' },
    { $data: '${rows}', text: '${name} ${$root.rows[0].name} ${count(names)}', value: '${nested}' },
    { $when: '${nothing}', text: 'never' },
    {
      $when: "${yes && within.word != ''}",
      text: '${if(no, word, within.word)}',
      no: '${no}',
      none: '${none}',
    },
  ],
};

const data = {
  word: 'w',
  empty: '',
  zero: 0,
  yes: true,
  no: false,
  none: null,
  within: { word: 'inner' },
  list: ['a', 'b'],
  rows: [
    { name: 'one', names: ['x'], nested: { deep: [1] } },
    { Name: 'two', names: [] },
  ],
};

const cards = [
  { what: 'names of all kinds', template: names, data },
  ...readdirSync(FOLDER)
    .filter((file) => !file.endsWith('.sample.json'))
    .map((file) => ({ what: file, template: read(file), data: read(file.replace(/json$/, 'sample.json')) })),
].map((card) => ({ ...card, before: expand(card) }));

const accessor = ExpressionFunctions.standardFunctions.get(ExpressionType.Accessor);
if (accessor) lookUpQuickly(accessor);

test('names are looked up', () => {
  expect(accessor).toBeDefined();
});

test.each(cards)('$what comes out as it would without', ({ before, ...card }) => {
  expect(expand(card)).toEqual(before);
});

function expand({ template, data: $root }: { readonly template: object; readonly data: object }): unknown {
  return new Template(template).expand({ $root });
}
