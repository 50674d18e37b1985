import type { RecordId } from '../../domain/ids.ts';
import { importOf } from '../../domain/imported.ts';
import { isOwn, type SalesRecord } from '../../domain/record.ts';
import { compare, type Comparison } from '../../importing/compare.ts';
import { readRows, type Draft, type Problem } from '../../importing/drafts.ts';
import { createMatcher, isSameKind, keysOf, type Matcher } from '../../importing/match.ts';
import type { TableRow } from '../../importing/table-row.ts';
import type { Import } from '../ports/imports.ts';
import { mayActFor } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { knownInOtherScript } from './in-other-script.ts';
import { readingOf } from './reading-of.ts';

/** What becomes of some rows, by what is there now. */
export type PartPlan = {
  readonly fresh: readonly Draft[];
  readonly known: readonly KnownRow[];
  /** Of other sellers, and left alone. */
  readonly ofOthers: number;
  readonly problems: readonly Problem[];
};

export type KnownRow = Comparison & { readonly record: SalesRecord; readonly draft: Draft };

/** What came before in the same file, as far as that is known: its rows, or the records that they were of. */
export type Before = { readonly inFile?: Matcher<Draft>; readonly seen?: ReadonlySet<RecordId> };

export async function planPart(
  turn: Turn,
  one: Import,
  rows: readonly TableRow[],
  { inFile = createMatcher<Draft>(), seen }: Before = {},
): Promise<PartPlan> {
  const reading = readingOf(turn, one);
  const { drafts, problems } = readRows(one.header, rows, reading);
  const found = await knownAmong(turn, drafts, reading.type);
  const byId = await namedById(turn, drafts);
  const kept = new Map(drafts.map((draft) => [draft, byId.get(draft) ?? found.find(draft)]));
  const left = drafts.filter((draft) => kept.get(draft) === undefined);
  const inOtherScript = await knownInOtherScript(turn, left, one);
  const fresh: Draft[] = [];
  const known: KnownRow[] = [];
  const repeated: Problem[] = [];
  // A record is saved once, however many rows are of it: by its id, and by the email that it had before.
  const rowOf = new Map<RecordId, number>();
  let ofOthers = 0;
  for (const draft of drafts) {
    const alike = byId.has(draft) ? undefined : inFile.find(draft);
    const record = alike ? undefined : (kept.get(draft) ?? inOtherScript.get(draft));
    const before = alike?.row ?? (record && rowOf.get(record.id));
    if (record && before === undefined) rowOf.set(record.id, draft.row);
    if (before === undefined) inFile.add(draft);
    if (before !== undefined) repeated.push({ row: draft.row, why: 'repeated', text: draft.name, before });
    else if (!record) fresh.push(draft);
    else if (isAddedBy(one, record) || seen?.has(record.id)) continue;
    else if (!mayChange(turn, record)) ofOthers += 1;
    else known.push({ record, draft, ...compare(record, draft) });
  }
  return { fresh, known, ofOthers, problems: [...problems, ...repeated] };
}

/** Rows of an export of ours say which record they are, whatever its type. */
async function namedById(
  { services, person }: Turn,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<Draft, SalesRecord>> {
  const ids = drafts.flatMap(({ id }) => id ?? []);
  const records = ids.length === 0 ? [] : await services.store.records(person.tenant, ids);
  const known = new Map(records.filter(({ archived }) => !archived).map((record) => [record.id, record]));
  return new Map(
    drafts.flatMap((draft) => {
      const record = draft.id && known.get(draft.id);
      return record ? [[draft, record] as const] : [];
    }),
  );
}

/** From a row of the same file, in a part before. */
const isAddedBy = ({ id }: Import, record: SalesRecord): boolean => importOf(record.id) === id;

const mayChange = (turn: Turn, record: SalesRecord): boolean =>
  isOwn(record, turn.person) || (record.owner !== undefined && mayActFor(turn, record.owner));

async function knownAmong(
  { services, person }: Turn,
  drafts: readonly Draft[],
  type: SalesRecord['type'],
): Promise<Matcher<SalesRecord>> {
  const matcher = createMatcher<SalesRecord>();
  if (drafts.length === 0) return matcher;
  const found = await services.store.recordsByKeys(person.tenant, keysOf(drafts));
  for (const record of found) if (isSameKind(record.type, type)) matcher.add(record);
  return matcher;
}
