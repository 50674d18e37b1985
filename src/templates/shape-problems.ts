import type { z } from 'zod/v4';
import { closest } from './closest.ts';
import { fieldAt, ownerAt, sayAt, valueAt } from './place.ts';
import { quote, quoteAll } from './quote.ts';
import { choicesAt, expectedAt, fieldNamesAt } from './shape-words.ts';
import type { Path, Source } from './source.ts';
import { fieldsOf } from './spot.ts';
import type { TemplateProblem } from './template-problem.ts';

/** What the shape has to say about a file, in our words. */
export const shapeProblems = (source: Source, error: z.ZodError): readonly TemplateProblem[] =>
  error.issues.flatMap((issue) => readIssue(source, issue, issue.path));

function readIssue(source: Source, issue: z.core.$ZodIssue, path: Path): readonly TemplateProblem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(source, path, issue.keys);
    case 'invalid_union': {
      const branch = issue.errors.find((issues) => !issues.some(isOfWrongType));
      return branch
        ? branch.flatMap((inner) => readIssue(source, inner, [...path, ...inner.path]))
        : wrongValue(source, path);
    }
    default:
      return wrongValue(source, path);
  }
}

/** The value is not of the branch's type at all, so the branch was not meant. */
const isOfWrongType = ({ code, path }: z.core.$ZodIssue): boolean =>
  code === 'invalid_type' && path.length === 0;

function unknownFields(source: Source, path: Path, keys: readonly string[]): readonly TemplateProblem[] {
  const { data } = source;
  const meant = new Map([...meantAt(data, path)].map(([name, field]) => [field.path.at(-1), name]));
  const what = path.at(-1) === 'outcomes' ? 'outcome' : 'field';
  return keys.map((key) => {
    const name = meant.get(key);
    return source.problem(source.keyAt([...path, key]), {
      wrong: sayAt(data, path, `unknown ${what} ${quote(key)}`),
      expected: quoteAll(fieldNamesAt(path)),
      ...(name !== undefined && { suggestion: quote(name) }),
    });
  });
}

function wrongValue(source: Source, path: Path): readonly TemplateProblem[] {
  const { data } = source;
  const value = valueAt(data, path);
  if (value === undefined && isMisspelled(data, path)) return [];
  const suggestion = typeof value === 'string' ? closest(value, choicesAt(path)) : undefined;
  return [
    source.problem(source.at(path), {
      wrong: sentence(data, path, value),
      expected: expectedAt(path),
      ...(suggestion !== undefined && { suggestion: quote(suggestion) }),
    }),
  ];
}

function sentence(data: unknown, path: Path, value: unknown): string {
  const field = fieldAt(data, path);
  const what = value === undefined ? 'is missing' : isEmpty(value) ? 'is empty' : `can't be ${show(value)}`;
  if (field !== '') return sayAt(data, path, `${quote(field)} ${what}`);
  const owner = ownerAt(data, path);
  return `${owner === '' ? 'the file' : owner} ${what}`;
}

const meantAt = (data: unknown, path: Path) =>
  fieldsOf({ path, value: valueAt(data, path) }, fieldNamesAt(path));

const isMisspelled = (data: unknown, path: Path): boolean =>
  meantAt(data, path.slice(0, -1)).has(String(path.at(-1)));

const isEmpty = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

function show(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'a group of fields' : JSON.stringify(value);
}
