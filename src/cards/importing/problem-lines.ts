import type { Problem } from '../../importing/drafts.ts';
import type { Say } from '../../language/say.ts';
import type { ImportPreview } from './import-preview.ts';

/** More are only counted. */
const SHOWN = 5;

/** What is wrong in which row, the first of the file first. */
export function problemLines(
  { problems, problemCount }: Pick<ImportPreview, 'problems' | 'problemCount'>,
  say: Say,
): readonly string[] {
  const inOrder = problems.toSorted((one, other) => one.row - other.row);
  const over = problemCount - SHOWN;
  return [
    ...inOrder.slice(0, SHOWN).map((one) => problemInWords(one, say)),
    ...(over > 0 ? [say('import.problems-over', { count: over })] : []),
  ];
}

export function problemInWords({ row, column, why, text, before = 0 }: Problem, say: Say): string {
  if (column === undefined) return say(`import.why-${why}`, { row, text, before });
  return say('import.cell', {
    row,
    column: column.slice(0, LONGEST),
    text: text.slice(0, LONGEST),
    why: say(`import.why-${why}`, { row, text, before }),
  });
}

const LONGEST = 40;
