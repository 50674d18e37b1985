import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadTemplateFiles, loadTemplates } from '../../src/templates/load-templates.ts';
import { printProblem } from '../../src/templates/template-problem.ts';
import { SMALL, smallWith } from './small-template.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'templates-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(folder, name), text);

async function problems(loading: ReturnType<typeof loadTemplates>): Promise<readonly string[]> {
  const result = await loading;
  return result.ok ? [] : result.problem.map((one) => printProblem(one).replaceAll(`${folder}/`, ''));
}

test('templates come in the order of their file names, and other files do not count', async () => {
  await write('b.yaml', SMALL);
  await write('a.yml', smallWith(['id: small', 'id: smaller']));
  await write('notes.txt', 'Not a template.');
  const result = await loadTemplates(folder);
  expect(result.ok && result.value.map(({ id }) => id)).toEqual(['smaller', 'small']);
});

test('an id that two files have is said with both places', async () => {
  await write('a.yaml', SMALL);
  await write('b.yaml', `# A copy.\n${SMALL}`);
  expect(await problems(loadTemplates(folder))).toEqual([
    'b.yaml:2:5: the id "small" is that of a.yaml:1:5 already. Expected an id of its own.',
  ]);
});

test('the problems of all files come together, file by file', async () => {
  await write('a.yaml', smallWith(['wait: 3', 'wait: 400']));
  await write('b.yaml', smallWith(['version: 1', 'version: 0']));
  expect((await problems(loadTemplates(folder))).map((line) => line.split(' ')[0])).toEqual([
    'a.yaml:24:37:',
    'b.yaml:1:5:',
    'b.yaml:2:10:',
  ]);
});

test('a folder without templates is a problem, and so is one that is not there', async () => {
  expect(await problems(loadTemplates(folder))).toEqual([
    `${folder}:1:1: there is no template in this folder. Expected files that end in .yaml.`,
  ]);
  expect(await problems(loadTemplates(join(folder, 'nowhere')))).toEqual([
    'nowhere:1:1: the templates folder cannot be read: no such file or directory.',
  ]);
});

test('files that cannot be read are said beside the problems of the others', async () => {
  await write('a.yaml', smallWith(['wait: 3', 'wait: 400']));
  await mkdir(join(folder, 'b.yaml'));
  const files = ['none.yaml', 'a.yaml', 'b.yaml'].map((name) => join(folder, name));
  expect(await problems(loadTemplateFiles(files))).toEqual([
    'none.yaml:1:1: the file cannot be read: no such file or directory.',
    expect.stringContaining('a.yaml:24:37: ') as string,
    'b.yaml:1:1: the file cannot be read: illegal operation on a directory.',
  ]);
});
