import { randomUUID } from 'node:crypto';
import type { Store } from '../../app/ports/store.ts';
import type { Template } from '../../domain/template.ts';
import { checkTenant } from '../check-tenant.ts';
import { answerReads } from './answers.ts';
import { colleagueReads } from './colleagues.ts';
import { createCommit } from './commit.ts';
import { createReplicas } from './replicas.ts';
import { openDatabase, type Database } from './database.ts';
import { enrollmentReads } from './enrollments.ts';
import { joinedTeamReads } from './joined-teams.ts';
import { listReads } from './lists.ts';
import { importReads } from './imports.ts';
import { MIGRATIONS, type Versions } from './migrations.ts';
import { accountReads } from './account-matters.ts';
import { mailReads } from './mail-reads.ts';
import { organizationReads } from './organizations.ts';
import { ownTemplateReads } from './own-templates.ts';
import { personReads } from './people.ts';
import { recordReads } from './records.ts';
import { reminderReads } from './reminders.ts';
import { ruleReads } from './rules.ts';
import { seenReads } from './seen.ts';
import { tallyReads } from './tallies.ts';
import { toJson } from './to-json.ts';
import { upgrade } from './upgrade.ts';

type Opening = {
  readonly migrations?: readonly string[];
  /** How long a statement may take, once the tables are up to date. */
  readonly query_timeout?: number;
  /** Told when tables that hold something are about to be changed, which may take minutes. */
  readonly onUpgrade?: (versions: Versions) => void;
};

/** Opens the store that any number of bots share, and brings its tables up to date. Throws when it can't be used. */
export async function openPostgresStore(
  url: string,
  { migrations = MIGRATIONS, onUpgrade = () => undefined, ...options }: Opening = {},
): Promise<Store> {
  try {
    await upgrade(url, migrations, onUpgrade);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`PostgreSQL at DATABASE_URL can't be used: ${problem}`, { cause });
  }
  return createPostgresStore(openDatabase(url, options));
}

function createPostgresStore(database: Database): Store {
  const commit = createCommit(database);
  return {
    ...organizationReads(database),
    ...personReads(database),
    ...colleagueReads(database),
    ...joinedTeamReads(database),
    ...recordReads(database),
    ...listReads(database),
    ...enrollmentReads(database),
    ...tallyReads(database),
    ...reminderReads(database),
    ...mailReads(database),
    ...accountReads(database),
    ...ruleReads(database),
    ...answerReads(database),
    ...seenReads(database),
    ...ownTemplateReads(database),
    ...importReads(database),
    ...templates(database),
    commit: async (tenant, changes) => {
      checkTenant(tenant, changes);
      return commit(tenant, changes, randomUUID());
    },
    replicas: createReplicas(database),
    ping: () => database.ping(),
    close: () => database.close(),
  };
}

const templates = (database: Database) =>
  ({
    templateVersions: async () => {
      const rows = await database.query<{ doc: Template }>(
        'select doc from template_versions order by id, version',
        [],
      );
      return rows.map(({ doc }) => doc);
    },
    // Two copies that start at once keep the same ones.
    keepTemplateVersions: async (templates) => {
      await database.query(
        `insert into template_versions (id, version, doc) select * from unnest($1::text[], $2::integer[], $3::jsonb[])
         on conflict (id, version) do update set doc = excluded.doc`,
        [templates.map(({ id }) => id), templates.map(({ version }) => version), templates.map(toJson)],
      );
    },
  }) satisfies Partial<Store>;
