import type { PersonId, RecordId, TenantId } from '../../domain/ids.ts';
import {
  TABLE_NAMES,
  totalOf,
  type Counts,
  type DataPort,
  type Forgetting,
  type StoredRow,
} from '../../store/data-port.ts';
import type { Work } from './work.ts';

export const forgetIt =
  (kind: Forgetting['kind'], tenant: TenantId, text: string): Work =>
  async (store, { out }) => {
    const id = await idOf(store, kind, tenant, text);
    const what: Forgetting =
      kind === 'person' ? { kind, tenant, id: id as PersonId } : { kind, tenant, id: id as RecordId };
    const { removed, changed, also } = await store.forget(what);
    const touched = totalOf(removed) + totalOf(changed);
    out(
      [
        touched === 0 ? `Nothing is kept of ${kind} ${id}.` : `The ${kind} ${id} is forgotten.`,
        ...linesFor('removed', removed),
        ...linesFor('changed', changed),
        ...also,
        'Exports and backups made before still hold it: remove them, and export again.',
      ].join('\n'),
    );
    return 0;
  };

const linesFor = (what: string, counts: Counts): readonly string[] =>
  TABLE_NAMES.filter((table) => counts[table] > 0).map((table) => `  ${what} in ${table}: ${counts[table]}`);

/** By id, or by an unambiguous name. Anything unknown is taken for an id that may be left somewhere. */
async function idOf(
  store: DataPort,
  kind: Forgetting['kind'],
  tenant: TenantId,
  text: string,
): Promise<string> {
  const named: string[] = [];
  for await (const stored of (await store.read()).rows()) {
    if (!isNamed(stored, kind) || stored.row.tenant !== tenant) continue;
    if (stored.row.id === text) return text;
    if (stored.row.name === text) named.push(stored.row.id);
  }
  if (named.length > 1) {
    throw new Error(
      `${named.length} have the name ${text}: ${named.join(', ')}. Give the id. Nothing was changed.`,
    );
  }
  return named[0] ?? text;
}

const isNamed = (
  stored: StoredRow,
  kind: Forgetting['kind'],
): stored is Extract<StoredRow, { table: 'people' | 'records' }> =>
  stored.table === (kind === 'person' ? 'people' : 'records');
