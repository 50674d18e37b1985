import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { printTemplate } from '../../src/templates/print-template.ts';
import { smallWith } from './small-template.ts';

const OUTCOMES = `    outcomes:
      replied: { to: call }`;
const withSecond = (lines: string): string => smallWith([OUTCOMES, `${lines}\n${OUTCOMES}`]);

const parsed = (lines: string) => parseTemplate(withSecond(lines), 'small.yaml');
const wrongIn = (lines: string): readonly string[] => {
  const read = parsed(lines);
  return read.ok ? [] : read.problem.map(({ wrong }) => wrong);
};

test('a step may have a second text, half and half where no share is given', () => {
  const read = parsed('    second:\n      email:\n        subject: { en: Hello again }');
  expect(read.ok && read.value.steps[0]?.second).toEqual({
    share: 50,
    email: { subject: { en: 'Hello again' } },
  });
});

test('what is printed is read as the same', () => {
  const read = parsed(
    '    second:\n      share: 30\n      title: { en: Write B, hi: लिखें }\n      email:\n        body: { en: Hi }',
  );
  if (!read.ok) throw new Error('It is not read');
  expect(printTemplate(read.value)).toContain('    second:\n      share: 30\n      title:');
  expect(parseTemplate(printTemplate(read.value), 'own.yaml')).toEqual(read);
});

test.each([
  ['    second: { share: 30 }', 'step "intro": "second" has to say something else than the first'],
  ['    second: { email: {} }', 'step "intro": "second" has to say something else than the first'],
  ['    second: { script: { en: Hello } }', 'step "intro": a step of type "email" has no "script"'],
  ['    second: { share: 100, title: { en: B } }', 'step "intro": "second.share" can\'t be 100'],
  ['    second: { share: 0, title: { en: B } }', 'step "intro": "second.share" can\'t be 0'],
  ['    second: { title: { hi: बी } }', 'step "intro": "second.title.en" is missing'],
  ['    second: { titel: { en: B } }', 'step "intro": unknown field "titel"'],
  ['    second: { title: { en: "{record.nme}" } }', 'step "intro": unknown text field "{record.nme}"'],
])('%s', (lines, wrong) => {
  expect(wrongIn(lines)).toEqual([wrong]);
});
