import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { addPart } from '../../app/importing/add-part.ts';
import { isUnsure } from '../../app/importing/known-columns.ts';
import { ownersIn } from '../../app/importing/owners-in.ts';
import { keepList } from '../../app/importing/prepare-import.ts';
import { cancelImport, startImport } from '../../app/importing/press-import.ts';
import { previewOf } from '../../app/importing/preview.ts';
import type { Import } from '../../app/ports/imports.ts';
import type { Store } from '../../app/ports/store.ts';
import { recognize } from '../../app/receiving/recognize.ts';
import { turnOf, type Turn } from '../../app/turn/turn.ts';
import { MOST_ROWS } from '../../importing/table.ts';
import { textOf } from '../../cards/kit/elements.ts';
import { importLines } from '../../cards/importing/import-lines.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import { RECORD_TYPES } from '../../domain/record.ts';
import { createListReader } from '../../list-reader/list-reader.ts';
import { withProgress } from './progress.ts';
import { servicesForTool } from './services-for-tool.ts';
import type { Output } from './work.ts';

export type RecordsWanted = {
  readonly path: string;
  readonly tenant: TenantId;
  /** Whose records they become, where the list names nobody else. */
  readonly owner: PersonId;
  readonly type: string | undefined;
  /** Without it, it is only shown what would become of the list. */
  readonly isAgreed: boolean;
  /** What it adds sets off the rules of the organization. */
  readonly withRules: boolean;
};

/** Imports a list as its owner would by sending it to the bot. Resolves with the exit code. */
export async function importRecords(
  store: Store,
  wanted: RecordsWanted,
  output: Output,
  readList = createListReader(),
): Promise<number> {
  const services = servicesForTool(store, wanted.owner, readList);
  const turn = await turnOf(services, wanted.tenant, wanted.owner);
  if (!turn) throw new Error(`The bot knows nobody with the id ${wanted.owner} in that tenant.`);
  const one = await read(turn, wanted);
  const type = RECORD_TYPES.find((each) => each === wanted.type) ?? one.type;
  output.out(importLines(one, await previewOf(turn, { ...one, type }), turn.viewer).join('\n'));
  if (isUnsure(one)) output.err('Some columns were only guessed. Send the list to the bot to correct them.');
  if (type === undefined) output.err('Say what they are: --type lead or --type contact.');
  if (!wanted.isAgreed) output.out('Nothing was imported. Add --yes to import it.');
  if (type === undefined || !wanted.isAgreed) {
    await cancelImport(turn, one.id);
    return wanted.isAgreed ? 1 : 0;
  }
  await startImport(turn, { id: one.id, type, takesChanges: false, withRules: wanted.withRules });
  let added = 0;
  for await (const after of withProgress(rowsOf(turn, one), one.rows, output.screen))
    added = after.progress.added;
  output.out(
    `${added.toLocaleString('en')} records were added. “undo” in the chat with the bot takes them back.`,
  );
  return 0;
}

async function read(turn: Turn, { path }: RecordsWanted): Promise<Import> {
  const content = await readFile(path);
  const name = basename(path);
  const kind = recognize({ name, content });
  if (kind !== 'csv' && kind !== 'xlsx') throw new Error(`${path} is no CSV file or Excel workbook.`);
  const kept = await keepList(turn, { kind, content }, { name, words: '' });
  if (!kept.ok)
    throw new Error(textOf(turn.viewer.say.runs(`import.${kept.problem}`, { name: path, most: MOST_ROWS })));
  return kept.value;
}

/** The import after each part, as often as that has rows. */
async function* rowsOf(turn: Turn, one: Import): AsyncGenerator<Import, void> {
  const owners = await ownersIn(turn);
  const each = Math.ceil(one.rows / Math.max(one.parts, 1));
  for (let after = await addPart(turn, one.id, owners); after; after = await addPart(turn, one.id, owners))
    for (let row = 0; row < each; row += 1) yield after;
}
