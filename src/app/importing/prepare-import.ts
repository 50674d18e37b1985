import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { RecordType } from '../../domain/record.ts';
import { typeIn } from '../../importing/known-header.ts';
import type { ListFile } from '../../importing/read-list.ts';
import { MOST_ROWS, type ListProblem } from '../../importing/table.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Import, ImportPart, Imports } from '../ports/imports.ts';
import { partId } from '../ports/imports.ts';
import type { OpenList } from '../ports/list-reader.ts';
import type { Message } from '../ports/messenger.ts';
import type { ReceivedFile } from '../ports/received-file.ts';
import type { Turn } from '../turn/turn.ts';
import { changeImports, partsOf } from './change-imports.ts';
import { columnsKnownFor, isUnsure } from './known-columns.ts';
import { showColumns, showImport } from './show-import.ts';

/** Rows that are read, looked up and saved together: what takes some milliseconds. */
const PART = 200;

export const prepareImport =
  (kind: ListFile['kind']) =>
  (turn: Turn, { name, content }: ReceivedFile, words: string): Promise<Message> =>
    prepareList(turn, { kind, content }, { name, words });

/** `words`: what was said beside it. */
export type Sent = { readonly name: string; readonly words: string };

/** A list that was sent: shows what would become of it. No record is added before Import is pressed. */
export async function prepareList(turn: Turn, file: ListFile, sent: Sent): Promise<Message> {
  const { viewer } = turn;
  const read = await keepList(turn, file, sent);
  if (!read.ok)
    return noticeCard(
      viewer.say.runs(`import.${read.problem}`, { name: sent.name, most: MOST_ROWS }),
      [],
      viewer,
    );
  return isUnsure(read.value) ? showColumns(turn, read.value) : showImport(turn, read.value);
}

/** Keeps what is read of a list until somebody says yes to it. */
export async function keepList(
  turn: Turn,
  file: ListFile,
  { name, words }: Sent,
): Promise<Result<Import, ListProblem>> {
  const list = await turn.services.readList(file);
  if (!list.ok) return list;
  const id = turn.services.newId('import');
  const parts = await keepRows(turn, id, list.value);
  return ok(
    await keepImport(turn, (imports) => newImport(turn, imports, list.value, { id, name, words, parts })),
  );
}

async function keepRows({ services, person }: Turn, id: string, list: OpenList): Promise<number> {
  let count = 0;
  for await (const rows of list.parts(PART)) {
    const part: ImportPart = { tenant: person.tenant, id: partId(id, count), person: person.id, rows };
    await services.store.commit(person.tenant, { importParts: [part] });
    count += 1;
  }
  return count;
}

type Named = Sent & { readonly id: string; readonly parts: number };

function newImport(
  { person, viewer, now }: Turn,
  { mappings }: Imports,
  { header, hasDecimalCommas, dateOrders, count }: OpenList,
  { id, name, words, parts }: Named,
): Import {
  const known = columnsKnownFor(header.titles, mappings);
  const columns = known?.columns ?? header.columns;
  return {
    id,
    person: person.id,
    file: name,
    state: 'asked',
    at: now.toISOString(),
    header: { ...header, columns },
    hasDecimalCommas,
    dateOrders,
    type: typeSaid(words) ?? typeIn({ ...header, columns }),
    monthFirst: known?.monthFirst ?? viewer.country === 'US',
    takesChanges: false,
    rows: count,
    parts,
    progress: { part: 0, added: 0, filled: 0, changed: 0, archived: 0, putBack: 0, left: 0 },
  };
}

/** It takes the place of what the same person sent before and did not say yes to. */
export async function keepImport(turn: Turn, make: (imports: Imports) => Import): Promise<Import> {
  const { services, person } = turn;
  const kept = await changeImports(services, person.tenant, (imports) => {
    const isBefore = (one: Import) => one.person === person.id && one.state === 'asked';
    const one = make(imports);
    return Promise.resolve({
      imports: { all: [...imports.all.filter((each) => !isBefore(each)), one] },
      also: { dropImportParts: imports.all.filter(isBefore).flatMap((each) => partsOf(each)) },
      answer: one,
    });
  });
  if (!kept) throw new Error('An import was not kept');
  return kept;
}

const SAID: readonly (readonly [RecordType, RegExp])[] = [
  ['lead', /(?<!\p{L})(?:leads?|लीड)(?!\p{L})/iu],
  ['contact', /(?<!\p{L})(?:contacts?|संपर्क)(?!\p{L})/iu],
  ['opportunity', /(?<!\p{L})(?:opportunit(?:y|ies)|deals?|सौदे)(?!\p{L})/iu],
  ['account', /(?<!\p{L})(?:accounts?|companies|कंपनियाँ)(?!\p{L})/iu],
];

/** "my leads", beside the file. */
const typeSaid = (words: string): RecordType | undefined => SAID.find(([, form]) => form.test(words))?.[0];
