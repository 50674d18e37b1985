/** One thing that is wrong in a template file, in words for its author. Lines and columns count from 1. */
export type TemplateProblem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, as a sentence without its period. */
  readonly wrong: string;
  /** What would be right, as the rest of the sentence "Expected …". */
  readonly expected?: string;
  /** What was probably meant, as it would be written. */
  readonly suggestion?: string;
};

/** On one line, in the form that editors and terminals turn into a link. */
export const printProblem = (problem: TemplateProblem): string =>
  `${problem.file}:${problem.line}:${problem.column}: ${problem.wrong}.${hint(problem)}`.replace(/\s+/g, ' ');

/** In the order of the file. */
export const byPosition = (one: TemplateProblem, other: TemplateProblem): number =>
  one.line - other.line || one.column - other.column;

function hint({ suggestion, expected }: TemplateProblem): string {
  if (suggestion !== undefined) return ` Did you mean ${suggestion}?`;
  return expected === undefined ? '' : ` Expected ${expected}.`;
}
