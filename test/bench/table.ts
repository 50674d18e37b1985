/** One line of the table: a figure of ours beside one of something else, taken in turns in the same run. */
export type Row = {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly other: { readonly name: string; readonly figure: number };
  readonly goal: Goal;
};

/** What our figure divided by the other should come to. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

export type Subject = () => Promise<readonly Row[]>;

const HEAD = ['subject', 'what', 'ours', 'the other', 'ratio', 'goal', 'ok?'];

/** A table in Markdown. */
export function printTable(subjects: Readonly<Record<string, readonly Row[]>>): string {
  const lines = Object.entries(subjects).flatMap(([subject, rows]) =>
    rows.map((row) => [subject, ...cellsOf(row)]),
  );
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [print(HEAD), print(widths.map((width) => '-'.repeat(width))), ...lines.map(print)].join('\n');
}

function cellsOf({ what, unit, ours, other, goal }: Row): readonly string[] {
  const ratio = ours / other.figure;
  const [sign, limit, isMet] =
    'atLeast' in goal ? ['≥', goal.atLeast, ratio >= goal.atLeast] : ['≤', goal.atMost, ratio <= goal.atMost];
  return [
    what,
    `${short(ours)} ${unit}`,
    `${short(other.figure)} ${unit}, ${other.name}`,
    `${short(ratio)} ×`,
    `${sign} ${limit} ×`,
    isMet ? 'yes' : 'no',
  ];
}

/** Three figures: more would be noise. */
const short = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
