import { importedId } from '../../domain/imported.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Taken, TakenField } from '../../importing/compare.ts';
import type { Draft } from '../../importing/drafts.ts';
import { partId, type Import, type UndoOfPart } from '../ports/imports.ts';
import type { Turn } from '../turn/turn.ts';
import { changeImports, withImport } from './change-imports.ts';
import type { Owners } from './owners-in.ts';
import { planPart, type KnownRow } from './plan-part.ts';

/**
 * Adds the next part of an import, by what is there now: the records, how to undo that, and that it was done are one
 * commit. Resolves with the import after it; undefined where nothing is to be added.
 */
export const addPart = (turn: Turn, id: string, owners: Owners): Promise<Import | undefined> => {
  const { services, person, now } = turn;
  return changeImports(services, person.tenant, async (imports) => {
    const one = imports.all.find((each) => each.id === id && each.state === 'adding');
    if (!one) return undefined;
    const place = partId(one.id, one.progress.part);
    const part = await services.store.importPart(person.tenant, place);
    const plan = await planPart(turn, one, part?.rows ?? []);
    const added = plan.fresh.map((draft) => newRecord(turn, one, owners, draft));
    const touched = plan.known.flatMap((row) => touchedBy(row, one.takesChanges));
    const after = { ...progressed(one, plan.known, added), at: now.toISOString() };
    const undo: UndoOfPart = {
      added: added.map((record) => record.id),
      changed: touched.map(({ record, before, after: said }) => ({ record: record.id, before, after: said })),
    };
    return {
      imports: { all: withImport(imports, id, after) },
      also: {
        records: [...added, ...touched.map(({ record, after: said }) => ({ ...record, ...said }))],
        importParts: [{ tenant: person.tenant, id: place, person: one.person, undo }],
      },
      answer: after,
    };
  });
};

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

type Touched = { readonly record: SalesRecord; readonly before: Taken; readonly after: Taken };

function touchedBy({ record, filled, changed }: KnownRow, takesChanges: boolean): readonly Touched[] {
  const after = { ...filled, ...(takesChanges ? changed : {}) };
  const fields = Object.keys(after) as TakenField[];
  if (fields.length === 0) return [];
  const before = Object.fromEntries(
    fields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])),
  );
  return [{ record, before, after }];
}

function progressed(one: Import, known: readonly KnownRow[], added: readonly SalesRecord[]): Import {
  const { progress, parts, takesChanges } = one;
  const part = progress.part + 1;
  const example = progress.example ?? added[0]?.name;
  return {
    ...one,
    state: part === parts ? 'added' : 'adding',
    progress: {
      ...progress,
      part,
      added: progress.added + added.length,
      filled: progress.filled + known.filter(({ filled }) => isSomething(filled)).length,
      changed:
        progress.changed + (takesChanges ? known.filter(({ changed }) => isSomething(changed)).length : 0),
      ...(example !== undefined && { example }),
    },
  };
}

const isSomething = (taken: Taken): boolean => Object.keys(taken).length > 0;
