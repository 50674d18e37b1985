import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadTemplateFiles } from '../../src/templates/load-templates.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';

/** What is wrong with a template that begins with these lines. */
const wrongIn = (lines: string): readonly string[] => {
  const parsed = parseTemplate(lines, 'a.yaml');
  return parsed.ok ? [] : parsed.problem.map(({ line, wrong }) => `${line}: ${wrong}`);
};

test.each([
  ['en: Call #1 contact', 'put this text in quotes: YAML cuts it at “#”'],
  ['en: {record.firstName} again', 'put this text in quotes: “{” means something else in YAML'],
  ['en: {record.firstName}', 'put this text in quotes: “{” means something else in YAML'],
  ['en: Ask: for x', 'put this text in quotes: “:” means something else in YAML'],
  ['en: @Megan', 'put this text in quotes: “@” means something else in YAML'],
  ['hi: `आशा`', 'put this text in quotes: “`” means something else in YAML'],
])('%s', (text, wrong) => {
  expect(wrongIn(`id: a\nname:\n  ${text}\nversion: 1\n`)).toContain(`3: ${wrong}`);
});

test.each(["en: 'Call #1 contact'", 'en: Call#1', 'en: "Ask: for x"'])('%s is a text', (text) => {
  expect(wrongIn(`name:\n  ${text}\n`).join()).not.toContain('in quotes');
});

test('braces twice are one brace too many', () => {
  const parsed = parseTemplate('steps:\n  - instructions: { en: "Hi {{record.firstName}}" }\n', 'a.yaml');
  const problem = parsed.ok ? undefined : parsed.problem.find(({ wrong }) => wrong.includes('text field'));
  expect(problem?.wrong).toContain('unknown text field "{{record.firstName}}"');
  expect(problem?.suggestion).toBe('{record.firstName}');
});

test('a second document in a file is a second template', () => {
  expect(wrongIn('id: a\n---\nid: b\n')).toContain(
    '2: a second template begins here; each has a file of its own',
  );
});

test.each([
  ['UTF-16', Buffer.from('\ufeffid: a\n', 'utf16le'), 'the file is saved as UTF-16', 1],
  [
    'Latin-1',
    Buffer.from('id: a\nname: Café\n', 'latin1'),
    'this line has signs that are not saved as UTF-8',
    2,
  ],
])('a file in %s is named as what it is', async (_, bytes, wrong, line) => {
  const folder = await mkdtemp(join(tmpdir(), 'templates-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'a.yaml');
  await writeFile(file, bytes);
  const loaded = await loadTemplateFiles([file]);
  expect(loaded.ok ? [] : loaded.problem).toEqual([
    { file, line, column: 1, wrong, expected: 'a file saved as UTF-8' },
  ]);
});
