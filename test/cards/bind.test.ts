import { readdirSync, readFileSync } from 'node:fs';
import * as Expressions from 'adaptive-expressions';
import * as Templating from 'adaptivecards-templating';
import { expect, test } from 'vitest';
import { createBinder } from '../../src/cards/kit/bind.ts';

const FOLDER = new URL('../../cards/', import.meta.url);
const parse = (file: string): object => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as object;

/** Whatever a template may name, found or not. */
const names = {
  type: 'AdaptiveCard',
  body: [
    { text: '${word} ${Word} ${nothing} ${empty} ${zero} ${within.word} ${within.nothing} ${nothing.word}' },
    { text: '${$root.word}, ${word.length}, ${list.length}, ${list[1]}, ${within["word"]}, ${toString}' },
    { $data: '${within}', text: '${word}', of: { $data: '${$root}', text: '${word} ${$data.zero}' } },
    { $data: '${nothing}', text: '${word}' },
    { row: { $data: '${none}', text: '${word}' }, rows: { $data: '${list}', text: '${$data}' } },
    {
      none: { $data: '${[]}', text: 'never' },
      one: { $data: '${rows}', $when: '${count(names) > 0}', text: '${name}' },
    },
    { $when: '${nothing > 1}', text: 'never' },
    { $when: '${word}', text: 'never' },
    '${list}',
    '${count(list)}',
    '${count(list)} of ${count(nothing)}',
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
    .map((file) => ({
      what: file,
      template: parse(file),
      data: parse(file.replace(/json$/, 'sample.json')),
    })),
];

const read = createBinder(Templating, Expressions);

test.each(cards)('$what comes out as from the library', ({ template, data: $root }) => {
  expect(read(template)($root)).toStrictEqual(new Templating.Template(template).expand({ $root }));
});
