import { limitOf, LONGEST_LINE } from '../domain/authoring/text-limits.ts';
import { err, type Result } from '../domain/result.ts';
import type { Template } from '../domain/template.ts';
import { dangerIn, SEEN, unseenIn } from './foreign-yaml.ts';
import { readTemplate } from './parse-template.ts';
import { fieldAt, sayAt } from './place.ts';
import { quote } from './quote.ts';
import { openSource, positionsIn, type Source } from './source.ts';
import { entriesOf, itemsOf, type Spot } from './spot.ts';
import type { TemplateProblem } from './template-problem.ts';
import { isLanguage } from './text-problems.ts';

/**
 * A template from a text that somebody sent. What must not be in it is said first and alone: such a text is not read any
 * further.
 */
export function readTemplateText(text: string, name: string): Result<Template, readonly TemplateProblem[]> {
  const danger = dangerIn(text);
  if (danger) {
    const { offset, ...finding } = danger;
    return err([{ file: name, ...positionsIn(text)(offset), ...finding }]);
  }
  const source = openSource(text, name);
  const strange = valuesIn({ path: [], value: source.data }).flatMap((value) => strangeIn(source, value));
  return strange.length > 0 ? err(strange) : readTemplate(source);
}

type Value = Spot & { readonly value: string };

const valuesIn = (spot: Spot): readonly Value[] =>
  typeof spot.value === 'string'
    ? [{ path: spot.path, value: spot.value }]
    : [...itemsOf(spot), ...entriesOf(spot).map(([, entry]) => entry)].flatMap(valuesIn);

/** HTML that runs something, and links that do. Nothing of a template is ever run, so it can only be a bad joke. */
const SCRIPT =
  /<\s*\/?\s*(script|iframe|object|embed|svg|img|link|meta|style)\b|\]\(\s*(javascript|data|vbscript):/iu;

function strangeIn(source: Source, { path, value }: Value): readonly TemplateProblem[] {
  const field = quote(fieldAt(source.data, path));
  const problem = (wrong: string, expected: string) =>
    source.problem(source.at(path), { wrong: sayAt(source.data, path, wrong), expected });
  const limit = isLanguage(path.at(-1)) ? limitOf(String(path.at(-2))) : LONGEST_LINE;
  if (value.length > limit) return [problem(`${field} is too long`, `at most ${limit} characters`)];
  const unseen = unseenIn(value);
  if (unseen !== undefined) return [problem(`${field} has ${unseen}`, SEEN)];
  return SCRIPT.test(value) ? [problem(`${field} holds a script`, 'text that is only read')] : [];
}
