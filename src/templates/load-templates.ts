import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';
import type { Template } from '../domain/template.ts';
import { decode } from './decode.ts';
import { readTemplate } from './parse-template.ts';
import { valueAt } from './place.ts';
import { quote } from './quote.ts';
import { openSource, type Source } from './source.ts';
import { byPosition, type TemplateProblem } from './template-problem.ts';

type Loaded = Result<readonly Template[], readonly TemplateProblem[]>;

/** All templates of a folder in the order of their file names, or everything that is wrong with any of them. */
export async function loadTemplates(folder: string): Promise<Loaded> {
  const entries = await attempt(readdir(folder));
  if (!entries.ok) return err([wholeFile(folder, `the templates folder cannot be read: ${entries.problem}`)]);
  const names = entries.value.filter((name) => /\.ya?ml$/.test(name)).sort();
  return names.length === 0
    ? err([wholeFile(folder, 'there is no template in this folder', 'files that end in .yaml')])
    : loadTemplateFiles(names.map((name) => join(folder, name)));
}

/** The same for files that are named one by one. */
export async function loadTemplateFiles(files: readonly string[]): Promise<Loaded> {
  const sources = await Promise.all(files.map(readSource));
  const results = sources.map((source) => (source.ok ? readTemplate(source.value) : source));
  const templates = results.flatMap((result) => (result.ok ? [result.value] : []));
  const problems = [
    ...results.flatMap((result) => (result.ok ? [] : result.problem)),
    ...sharedIds(sources.flatMap((source) => (source.ok ? [source.value] : []))),
  ];
  const fileOf = (problem: TemplateProblem) => files.indexOf(problem.file);
  return problems.length === 0
    ? ok(templates)
    : err(problems.toSorted((one, other) => fileOf(one) - fileOf(other) || byPosition(one, other)));
}

async function readSource(file: string): Promise<Result<Source, readonly TemplateProblem[]>> {
  const bytes = await attempt(readFile(file));
  if (!bytes.ok) return err([wholeFile(file, `the file cannot be read: ${bytes.problem}`)]);
  const text = decode(bytes.value);
  if (text.ok) return ok(openSource(text.value, file));
  const { wrong, line } = text.problem;
  return err([{ ...wholeFile(file, wrong, 'a file saved as UTF-8'), line }]);
}

function sharedIds(sources: readonly Source[]): readonly TemplateProblem[] {
  const firsts = new Map<unknown, Source>();
  return sources.flatMap((source) => {
    const id = valueAt(source.data, ['id']);
    const first = firsts.get(id);
    if (typeof id !== 'string') return [];
    if (!first) {
      firsts.set(id, source);
      return [];
    }
    const { line, column } = first.at(['id']);
    const wrong = `the id ${quote(id)} is that of ${first.file}:${line}:${column} already`;
    return [source.problem(source.at(['id']), { wrong, expected: 'an id of its own' })];
  });
}

const wholeFile = (file: string, wrong: string, expected?: string): TemplateProblem => ({
  file,
  line: 1,
  column: 1,
  wrong,
  ...(expected !== undefined && { expected }),
});

/** A file system error is about a path that a person gave, so it is a value. */
async function attempt<Value>(access: Promise<Value>): Promise<Result<Value, string>> {
  try {
    return ok(await access);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return err(error.message.replace(/^\w+: /, '').replace(/, \w+.*$/, ''));
  }
}
