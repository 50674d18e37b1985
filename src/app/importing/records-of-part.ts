import { importedId } from '../../domain/imported.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Taken, TakenField } from '../../importing/compare.ts';
import type { Draft } from '../../importing/drafts.ts';
import type { Import } from '../ports/imports.ts';
import type { Turn } from '../turn/turn.ts';
import type { Owners } from './owners-in.ts';
import type { KnownRow, PartPlan } from './plan-part.ts';

/** The records of a part as they become. */
export type PartRecords = { readonly added: readonly SalesRecord[]; readonly touched: readonly Touched[] };

export type Touched = { readonly record: SalesRecord; readonly before: Taken; readonly after: Taken };

export const recordsOfPart = (turn: Turn, one: Import, owners: Owners, plan: PartPlan): PartRecords => ({
  added: plan.fresh.map((draft) => newRecord(turn, one, owners, draft)),
  touched: plan.known.flatMap((row) => touchedBy(row, one.takesChanges)),
});

export const changedIn = ({ added, touched }: PartRecords) => [
  ...added.map((after) => ({ before: undefined, after })),
  ...touched.map(({ record, after }) => ({ before: record, after: { ...record, ...after } })),
];

function newRecord(
  { person }: Turn,
  { id, type = 'contact' }: Import,
  owners: Owners,
  { row, owner, status = 'active', ...said }: Draft,
): SalesRecord {
  return {
    ...said,
    tenant: person.tenant,
    id: importedId(id, row),
    type,
    status,
    owner: (owner === undefined ? undefined : owners.find(owner)) ?? person.id,
  };
}

function touchedBy({ record, filled, changed }: KnownRow, takesChanges: boolean): readonly Touched[] {
  const after = { ...filled, ...(takesChanges ? changed : {}) };
  const fields = Object.keys(after) as TakenField[];
  if (fields.length === 0) return [];
  const before = Object.fromEntries(
    fields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])),
  );
  return [{ record, before, after }];
}
