import { setImmediate } from 'node:timers/promises';
import { problemInWords } from '../../cards/importing/problem-lines.ts';
import { exportedCard } from '../../cards/summary/exported-card.ts';
import type { Draft } from '../../importing/drafts.ts';
import { createMatcher } from '../../importing/match.ts';
import { csvOf } from '../../language/csv-of.ts';
import type { ProblemsFile, PublishedFile } from '../ports/files.ts';
import type { Import } from '../ports/imports.ts';
import type { Message } from '../ports/messenger.ts';
import type { Services } from '../turn/services.ts';
import { turnOf, type Turn } from '../turn/turn.ts';
import { ownImport } from './change-columns.ts';
import { partsOf } from './change-imports.ts';
import { planPart } from './plan-part.ts';

/** Where the rows can be fetched in which something is wrong. */
export async function linkToProblems(turn: Turn, id: string): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const one = await ownImport(turn, id);
  if (!one) return { kind: 'text', text: say('import.gone') };
  const name = 'rows-to-correct.csv';
  const url = services.publish?.({
    kind: 'import-problems',
    tenant: person.tenant,
    person: person.id,
    id,
    name,
  });
  if (url === undefined) return { kind: 'text', text: say('export.unavailable') };
  const back = { verb: 'import-preview', id } as const;
  return exportedCard({ what: one.file, name, url, of: 'rows', back, backTitle: say('import.back') }, viewer);
}

/** Nothing once the list is imported or gone. */
export async function problemsFile(
  services: Services,
  { tenant, person, id, name }: ProblemsFile,
): Promise<PublishedFile | undefined> {
  const turn = await turnOf(services, tenant, person);
  const one = turn && (await ownImport(turn, id));
  if (!one) return undefined;
  const content = Buffer.from(csvOf(await problemRows(turn, one)));
  return { content, mediaType: 'text/csv; charset=utf-8', name };
}

/** As they stand in the list, below its titles, with what is wrong in a column at the end. */
async function problemRows(turn: Turn, one: Import): Promise<readonly (readonly string[])[]> {
  const { services, person, viewer } = turn;
  const inFile = createMatcher<Draft>();
  const found: (readonly string[])[] = [];
  for (const id of partsOf(one)) {
    const rows = (await services.store.importPart(person.tenant, id))?.rows ?? [];
    const { problems } = await planPart(turn, one, rows, { inFile });
    for (const { row, cells } of rows) {
      const wrong = problems.filter((problem) => problem.row === row);
      if (wrong.length === 0) continue;
      const why = wrong.map((problem) => problemInWords(problem, viewer.say)).join(' ');
      found.push([...one.header.titles.map((_, at) => cells[at] ?? ''), why]);
    }
    await setImmediate();
  }
  return [[...one.header.titles, viewer.say('import.why')], ...found];
}
