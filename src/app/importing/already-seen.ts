import type { RecordId, TenantId } from '../../domain/ids.ts';
import { partId, type Import } from '../ports/imports.ts';
import type { Store } from '../ports/store.ts';

type Seen = { through: number; readonly records: Set<RecordId> };

const known = new WeakMap<Store, Map<string, Seen>>();

/** Of so many imports at once it is remembered; of more it is read again. */
const MOST_REMEMBERED = 5;

/**
 * The known records that the parts before were of, so that a list changes each of them once. It is remembered; what another
 * copy of the bot, or one before a restart, has added is read.
 */
export async function alreadySeen(
  store: Store,
  tenant: TenantId,
  { id, progress, parts }: Pick<Import, 'id' | 'progress' | 'parts'>,
): Promise<ReadonlySet<RecordId>> {
  const imports = known.get(store) ?? new Map<string, Seen>();
  known.set(store, imports);
  const key = `${tenant} ${id}`;
  const seen = imports.get(key) ?? { through: 0, records: new Set() };
  imports.delete(key);
  for (; seen.through < progress.part; seen.through += 1) {
    const { undo } = (await store.importPart(tenant, partId(id, seen.through))) ?? {};
    undo?.seen?.forEach((record) => seen.records.add(record));
  }
  if (progress.part + 1 < parts) imports.set(key, seen);
  for (const oldest of [...imports.keys()].slice(0, -MOST_REMEMBERED)) imports.delete(oldest);
  return seen.records;
}
