import { err, ok, type Result } from '../domain/result.ts';
import { MAX_STEPS } from '../domain/template-limits.ts';
import type { Template } from '../domain/template.ts';
import { buildTemplate } from './build-template.ts';
import { linkProblems } from './link-problems.ts';
import { outlineOf } from './outline.ts';
import { shapeProblems } from './shape-problems.ts';
import { openSource, type Source } from './source.ts';
import { stepProblems } from './step-problems.ts';
import { byPosition, type TemplateProblem } from './template-problem.ts';
import { templateShape } from './template-shape.ts';
import { textProblems } from './text-problems.ts';

/** A template from the text of its file, or everything that is wrong with it, in the order of the file. */
export const parseTemplate = (
  yamlText: string,
  fileName: string,
): Result<Template, readonly TemplateProblem[]> => readTemplate(openSource(yamlText, fileName));

export function readTemplate(source: Source): Result<Template, readonly TemplateProblem[]> {
  if (source.data === undefined) return err(source.problems);
  const shape = templateShape.safeParse(source.data);
  const outline = outlineOf(source.data);
  const problems = [
    ...source.problems,
    ...(shape.success ? [] : shapeProblems(source, shape.error)),
    ...stepProblems(source, outline),
    ...(outline.steps.length > MAX_STEPS ? [] : linkProblems(source, outline)),
    ...textProblems(source, outline),
  ];
  return shape.success && problems.length === 0
    ? ok(buildTemplate(shape.data))
    : err(problems.toSorted(byPosition));
}
