import { countDays, countSteps } from '../domain/template-length.ts';
import { edgesOf, type Template } from '../domain/template.ts';
import { loadTemplateFiles, loadTemplates } from './load-templates.ts';
import { printProblem } from './template-problem.ts';

export const USAGE = `Usage: npm run templates -- [--json] [file.yaml …]
       npm run templates -- --from-store [folder]

Checks the templates in templates/, or the files that are named, and lists them.
  --json        list them as JSON, with outcomes and endings
  --from-store  check those that organizations published, and write them into the folder as files`;

type Output = { readonly out: (text: string) => void; readonly err: (text: string) => void };

const COLUMNS = ['Id', 'Record type', 'Steps', 'Days', 'Name'] as const;
const NUMBERS: readonly string[] = ['Steps', 'Days'];

/** Returns the exit code: 0, 1 when a template is broken, 2 when the command was not understood. */
export async function templatesCommand(
  args: readonly string[],
  folder: string,
  { out, err }: Output,
): Promise<0 | 1 | 2> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (unknown !== undefined) {
    err(`Unknown option ${unknown}.\n\n${USAGE}`);
    return 2;
  }
  const files = [...new Set(args.filter((arg) => arg !== '--json'))];
  const loaded = await (files.length > 0 ? loadTemplateFiles(files) : loadTemplates(folder));
  if (!loaded.ok) {
    for (const problem of loaded.problem) err(printProblem(problem));
    return 1;
  }
  out(args.includes('--json') ? JSON.stringify(loaded.value.map(toJson), undefined, 2) : table(loaded.value));
  return 0;
}

const toJson = (template: Template) => ({
  id: template.id,
  recordType: template.recordType,
  steps: countSteps(template),
  days: countDays(template),
  outcomes: template.steps.flatMap((step) =>
    edgesOf(step).map(([outcome, edge]) =>
      edge.kind === 'step'
        ? { step: step.id, outcome, to: edge.to, wait: edge.waitDays }
        : { step: step.id, outcome, ends: edge.ends },
    ),
  ),
  endings: template.ends.map(({ id, name, success }) => ({ id, name: name.en, success })),
});

function table(templates: readonly Template[]): string {
  const rows = templates.map((template) => [
    template.id,
    template.recordType,
    String(countSteps(template)),
    String(countDays(template)),
    template.name.en,
  ]);
  const lines = [COLUMNS, ...rows];
  const columns = COLUMNS.map((name, index) => {
    const cells = lines.map((line) => line[index] ?? '');
    const width = Math.max(...cells.map((cell) => cell.length));
    return cells.map((cell) => (NUMBERS.includes(name) ? cell.padStart(width) : cell.padEnd(width)));
  });
  return lines
    .map((_, row) =>
      columns
        .map((cells) => cells[row])
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
