import type { Low } from 'lowdb';
import type { Changes, Committed } from '../../app/ports/changes.ts';
import type { Store } from '../../app/ports/store.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { checkTenant } from '../check-tenant.ts';
import type { Archive } from './archive.ts';
import { createArchiver, type ArchivedPair } from './archiver.ts';
import { createBatcher } from './batcher.ts';
import { draftChanges } from './draft-changes.ts';
import type { OnUpkeepFailed } from './open-folder.ts';
import { dropAll, keepAll, type Database, type Tables } from './tables.ts';

type Commit =
  | { readonly tenant: TenantId; readonly changes: Changes }
  | { readonly templates: readonly Template[] }
  | { readonly archived: readonly ArchivedPair[] };

type Writes = Pick<Store, 'commit' | 'keepTemplateVersions' | 'ping' | 'close'>;

/** All methods that change something. Changes requested during a write share the next one. */
export function createWrites(
  db: Low<Database>,
  archive: Archive | undefined,
  onUpkeepFailed: OnUpkeepFailed,
): Writes {
  const { tables, indexes } = db.data;
  let closed = false;

  const save = async (commits: readonly Commit[]): Promise<readonly Committed[]> => {
    let answers: readonly Committed[] = [];
    try {
      await db.update(() => (answers = commits.map((commit) => draft(db.data, commit))));
      keepAll(tables);
    } finally {
      dropAll(tables);
    }
    archiver?.look(onUpkeepFailed);
    return answers;
  };
  const batcher = createBatcher(save);
  const archiver = archive && createArchiver(archive, indexes, (archived) => batcher.add({ archived }));

  const add = (commit: Commit): Promise<Committed> =>
    closed ? Promise.reject(new Error('The store is closed')) : batcher.add(commit);

  return {
    commit: async (tenant, changes) => {
      checkTenant(tenant, changes);
      return add({ tenant, changes });
    },
    keepTemplateVersions: async (templates) => {
      await add({ templates });
    },
    ping: () => Promise.resolve(!closed),
    close: async () => {
      closed = true;
      await batcher.idle();
      await archiver?.idle();
    },
  };
}

function draft(database: Database, commit: Commit): Committed {
  const { tables } = database;
  if ('changes' in commit) return draftChanges(database, commit.tenant, commit.changes);
  if ('templates' in commit) commit.templates.forEach(tables.templates.put);
  else commit.archived.forEach((pair) => draftArchived(tables, pair));
  return 'saved';
}

/** Leaves alone what has changed since it was archived. */
function draftArchived({ enrollments, archived }: Tables, [enrollment, entry]: ArchivedPair): void {
  const { tenant, id } = enrollment;
  if (enrollments.drafted(tenant, id) !== enrollment) return;
  enrollments.remove(tenant, id);
  archived.put(entry);
}
