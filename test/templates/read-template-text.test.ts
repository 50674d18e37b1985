import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flawsOf } from '../../src/domain/authoring/flaws-of.ts';
import { printTemplate } from '../../src/templates/print-template.ts';
import { readTemplateText } from '../../src/templates/read-template-text.ts';
import { printProblem } from '../../src/templates/template-problem.ts';
import { anyEdited } from '../domain/authoring/random-edits.ts';
import { SHIPPED } from '../domain/authoring/shipped.ts';
import { SMALL, smallWith } from './small-template.ts';

const problems = (text: string): readonly string[] => {
  const read = readTemplateText(text, 'own.yaml');
  return read.ok ? [] : read.problem.map(printProblem);
};

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

test.each(SHIPPED.map((template) => [template.id, template] as const))(
  '%s comes back as it was sent out',
  (_, template) => {
    expect(readTemplateText(printTemplate(template), 'own.yaml')).toEqual({ ok: true, value: template });
  },
);

test('whatever was made of a template comes back as it was', () => {
  fc.assert(
    fc.property(anyEdited, (template) => {
      const read = readTemplateText(printTemplate(template), 'own.yaml');
      if (flawsOf(template).length === 0) {
        expect(read.ok ? [] : read.problem.map(printProblem)).toEqual([]);
        expect(read).toEqual({ ok: true, value: template });
      } else expect(read.ok).toBe(false);
    }),
  );
});

test('words of YAML are ids and texts like any other', () => {
  const odd = smallWith(
    ['id: close', "id: 'null'"],
    ['to: close, wait: 3', "to: 'null', wait: 3"],
    ['to: close, wait: 1', "to: 'null', wait: 1"],
    ['title: { en: Write }', "title: { en: 'yes', hi: '1.5' }"],
    ['- id: won', "- id: 'true'"],
    ['[won, lost]', "['true', lost]"],
  );
  const read = readTemplateText(odd, 'own.yaml');
  if (!read.ok) throw new Error(read.problem.map(printProblem).join('\n'));
  expect(readTemplateText(printTemplate(read.value), 'own.yaml')).toEqual(read);
});

test.each([
  ['Windows line ends', SMALL.replaceAll('\n', '\r\n')],
  ['a mark of the byte order', `\ufeff${SMALL}`],
  ['a line that begins a document', `---\n${SMALL}`],
  ['comments', `# Ours\n${SMALL}# The end\n`],
])('%s is nothing to complain about', (_, text) => {
  expect(problems(text)).toEqual([]);
});

describe('what must not be in a text that somebody sends', () => {
  test.each<readonly [what: string, text: string, problem: string]>([
    [
      'an alias',
      smallWith(['en: Small', 'en: &name Small'], ['en: Call }', 'en: *name }']),
      '4:13: a name for a value (&…) is not supported here',
    ],
    [
      'a bomb of aliases',
      lines(
        9,
        (index) => `a${index}: &a${index} [${lines(9, () => `*a${index - 1}`).replaceAll('\n', ', ')}]`,
      ),
      '1:5: a name for a value (&…) is not supported here',
    ],
    ['an alias alone', 'id: *other\n', '1:5: the alias of a value (*…) is not supported here'],
    ['a merge of aliases', '<<: *base\n', '1:5: the alias of a value (*…) is not supported here'],
    ['a function', "id: !!js/function 'function () {}'\n", '1:5: a type of YAML (!…) is not supported here'],
    [
      'a Python object',
      "!!python/object/apply:os.system ['ls']\n",
      '1:1: a type of YAML (!…) is not supported here',
    ],
    ['a set', 'id: !!set { a, b }\n', '1:5: a type of YAML (!…) is not supported here'],
    ['another YAML', '%YAML 1.1\n---\nid: small\n', '1:1: an instruction to YAML (%…) is not supported here'],
    ['keys that are lists', '? [a, b]\n: c\n', '1:1: a question mark is not supported here'],
    ['10 MB', `${SMALL}#${'x'.repeat(10_000_000)}`, '1:1: the file is too long. Expected at most 1 MB'],
    [
      'more than 1 MB in Hindi',
      `#${'क'.repeat(400_000)}`,
      '1:1: the file is too long. Expected at most 1 MB',
    ],
    ['brackets without end', `id: ${'['.repeat(100_000)}`, '1:17: this is nested too deep'],
    ['braces without end', '{ a: '.repeat(100_000), '1:61: this is nested too deep'],
    ['lists without end', '- '.repeat(100_000), '1:25: this is nested too deep'],
    [
      'indents without end',
      lines(1_000, (index) => `${' '.repeat(index)}a:`),
      '102:1: this is nested too deep',
    ],
    [
      'more keys than a template has',
      lines(100_000, (index) => `k${index}:`),
      '6001:1: there is too much in this file',
    ],
    [
      'more items than a template has',
      `ends: [${'a, '.repeat(100_000)}]`,
      '1:18005: there is too much in this file',
    ],
    ['a bell', smallWith(['en: Small', 'en: Sm\u0007all']), '4:15: here is a sign that nobody sees, U+0007'],
    [
      'an end of a string',
      smallWith(['en: Small', 'en: Small\u0000']),
      '4:18: here is a sign that nobody sees, U+0000',
    ],
    ['a sign of the lexer', 'id: \u001fsmall\n', '1:5: here is a sign that nobody sees, U+001F'],
    [
      'a turn of direction',
      smallWith(['en: Small', 'en: Small\u202e']),
      '4:18: here is a sign that nobody sees, U+202E',
    ],
    [
      'half of a sign',
      smallWith(['en: Small', 'en: Small\ud83d']),
      '4:18: here is a sign that nobody sees, U+D83D',
    ],
    [
      'a bell in letters',
      smallWith(['en: Small', String.raw`en: "Sm\u0007all"`]),
      '4:13: "name.en" has a sign that nobody sees, U+0007',
    ],
    [
      'a turn of direction in letters',
      smallWith(['en: Write to them.', String.raw`en: "Write\u2067"`]),
      '15:25: step "intro": "instructions.en" has a sign that nobody sees, U+2067',
    ],
    [
      'a long line',
      smallWith(['en: Write }', `en: ${'x'.repeat(201)} }`]),
      '14:18: step "intro": "title.en" is too long. Expected at most 200 characters',
    ],
    [
      'a long email',
      smallWith(['a word on', 'x'.repeat(20_001)]),
      '19:13: step "intro": "email.body.en" is too long. Expected at most 5000 characters',
    ],
    [
      'a long id',
      smallWith(['id: small', `id: ${'x'.repeat(500)}`]),
      '1:5: "id" is too long. Expected at most 200 characters',
    ],
    [
      'a long tag',
      smallWith(['status: disqualified', `tag: ${'x'.repeat(500)}`]),
      '37:21: step "close": "changes.tag" is too long. Expected at most 200 characters',
    ],
    [
      'a script',
      smallWith(['en: Call }', 'en: "<script>alert(1)</script>" }']),
      '27:18: step "call": "title.en" holds a script',
    ],
    [
      'a picture that runs something',
      smallWith(['a word on', '<IMG src=x onerror=alert(1)>']),
      '19:13: step "intro": "email.body.en" holds a script',
    ],
    [
      'a link that runs something',
      smallWith(['a word on', '[here]( javascript:alert(1))']),
      '19:13: step "intro": "email.body.en" holds a script',
    ],
  ])('%s', (_, text, problem) => {
    const [first, ...others] = problems(text);
    expect(first).toContain(`own.yaml:${problem}`);
    expect(others).toEqual([]);
  });

  test.each<readonly [what: string, text: string, problem: string]>([
    ['a prototype', `${SMALL}__proto__: { polluted: true }\n`, '47:1: unknown field "__proto__"'],
    [
      'a prototype of a step',
      smallWith(['en: Write }', 'en: Write }\n    __proto__: { polluted: true }']),
      '15:5: step "intro": unknown field "__proto__"',
    ],
    [
      'a prototype of a text',
      smallWith(['en: Write }', 'en: Write, __proto__: { polluted: true } }']),
      '14:25: step "intro": unknown field "__proto__"',
    ],
    [
      'a prototype of outcomes',
      smallWith(['done: { end: lost }', 'done: { end: lost }\n      __proto__: { end: lost }']),
      '40:7: step "close": unknown outcome "__proto__"',
    ],
    [
      'a constructor',
      `${SMALL}constructor: { prototype: { polluted: true } }\n`,
      '47:1: unknown field "constructor"',
    ],
    [
      'a step that every object has',
      smallWith(['id: close', 'id: constructor']),
      '33:9: step "constructor": "id" can\'t be "constructor"',
    ],
    [
      'an input that every object has',
      smallWith(['id: product', 'id: toString']),
      '7:9: input "toString": "id" can\'t be "toString"',
    ],
    ['the same key twice', `${SMALL}id: other\n`, '47:1: this is not valid YAML: Map keys must be unique'],
    [
      'the same text twice',
      smallWith(['en: Write }', 'en: Write, en: Again }']),
      '14:25: this is not valid YAML: Map keys must be unique',
    ],
    ['a second template', `${SMALL}---\n${SMALL}`, '47:1: a second template begins here'],
    ['nothing', '', '1:1: the file is empty'],
    ['a text', 'Call them again tomorrow.', '1:1: the file can\'t be "Call them again tomorrow."'],
    ['a list', '- a\n- b\n', "1:1: the file can't be a list of 2"],
    ['a page', '<!DOCTYPE html>\n<html><body>Hi</body></html>\n', "1:1: the file can't be"],
    ['JSON of something else', '{"users": [1, 2]}', '1:2: unknown field "users"'],
    [
      'a number for a text',
      smallWith(['en: Write }', 'en: 12 }']),
      '14:18: step "intro": "title.en" can\'t be 12',
    ],
    [
      'a wait of years',
      smallWith(['wait: 3', 'wait: 1e9']),
      '24:37: step "intro", outcome "no-answer": "wait" can\'t be 1000000000',
    ],
    [
      'a circle',
      smallWith(['answered: { end: [won, lost] }', 'answered: { to: intro }']),
      '31:23: step "call", outcome "answered" leads in a circle',
    ],
    [
      'a field of another system',
      smallWith(['{record.firstName}', '{process.env.SECRET}']),
      '20:14: step "intro": unknown text field "{process.env.SECRET}"',
    ],
    [
      'an expression',
      smallWith(['{record.firstName}', '${record.firstName}{{7*7}}']),
      'unknown text field "{{7*7}}"',
    ],
  ])('%s', (_, text, problem) => {
    expect(problems(text).join('\n')).toContain(problem);
    expect({}).not.toHaveProperty('polluted');
  });

  test('any text gets an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(problems(text)).not.toEqual([]);
      }),
    );
  });
});
