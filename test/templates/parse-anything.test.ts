import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { printProblem } from '../../src/templates/template-problem.ts';
import { SMALL } from './small-template.ts';

/** A template, or at least one problem, each on one line and at a place that the text has. */
function expectAnAnswer(text: string): void {
  const result = parseTemplate(text, 'any.yaml');
  if (result.ok) return;
  expect(result.problem.length).toBeGreaterThan(0);
  const lines = text.split('\n');
  for (const problem of result.problem) {
    expect(printProblem(problem)).toMatch(/^any\.yaml:[1-9]\d*:[1-9]\d*: [^\n]+[.?]$/);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1);
  }
}

const spot = fc.nat({ max: SMALL.length - 1 });
const YAML_PIECES = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!!set ',
  '"',
  '|',
  '\n',
  '\t',
  '#',
  '__proto__',
  '~',
];
const piece = fc.oneof(fc.constantFrom(...YAML_PIECES), fc.string({ unit: 'grapheme', maxLength: 5 }));

const change: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(spot, fc.nat({ max: 80 })).map(
    ([at, count]) =>
      (text: string) =>
        text.slice(0, at) + text.slice(at + count),
  ),
  fc.tuple(spot, piece).map(
    ([at, put]) =>
      (text: string) =>
        text.slice(0, at) + put + text.slice(at + put.length),
  ),
  fc.tuple(spot, piece).map(
    ([at, put]) =>
      (text: string) =>
        text.slice(0, at) + put + text.slice(at),
  ),
  fc.tuple(fc.nat({ max: 45 }), fc.nat({ max: 45 })).map(
    ([one, other]) =>
      (text: string) =>
        swapLines(text, one, other),
  ),
  fc.tuple(spot, fc.nat({ max: 45 })).map(
    ([at, line]) =>
      (text: string) =>
        replaceWord(text, at, line),
  ),
);

function swapLines(text: string, one: number, other: number): string {
  const lines = text.split('\n');
  return lines.map((line, at) => lines[at === one ? other : at === other ? one : at] ?? line).join('\n');
}

/** Puts a word of the file where another one was: links, ids and types then point anywhere. */
function replaceWord(text: string, at: number, count: number): string {
  const words = text.split(/\b/);
  return words
    .map((word, index) => (index === at % words.length ? (words[(at + count) % words.length] ?? '') : word))
    .join('');
}

test('any text gets an answer', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.array(piece).map((all) => all.join('')),
      ),
      expectAnAnswer,
    ),
  );
});

test('a template that was changed in any way gets an answer', () => {
  const changed = fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) => changes.reduce((text, apply) => apply(text), SMALL));
  fc.assert(fc.property(changed, expectAnAnswer), { numRuns: 500 });
});

test('nesting without end gets an answer', () => {
  expectAnAnswer('['.repeat(5_000));
  expectAnAnswer('{ a: '.repeat(5_000));
  expectAnAnswer('- '.repeat(5_000));
});
