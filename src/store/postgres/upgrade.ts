import { DatabaseError } from 'pg';
import { again, openDatabase } from './database.ts';
import { migrate, type Versions } from './migrations.ts';

/** For a server that is starting, or failing over. */
const STARTING_MS = 120_000;

/**
 * Brings the tables up to date, in one transaction. It takes as long as it takes: with many rows that is minutes, and
 * other copies wait for the one that does it.
 */
export async function upgrade(
  url: string,
  migrations: readonly string[],
  onUpgrade: (versions: Versions) => void,
): Promise<void> {
  const database = openDatabase(url, { query_timeout: 0 });
  const attempt = () =>
    database.transaction(async (query) => {
      await query(NO_TIMEOUTS);
      await migrate(query, migrations, onUpgrade);
      return true;
    });
  try {
    await again(() => attempt().catch(notAgainIfCanceled), STARTING_MS);
  } finally {
    await database.close();
  }
}

/** A role or a database may have timeouts of its own, and a pooler may lend a connection on which a bot has set some. */
const NO_TIMEOUTS = `select set_config(name, '0', true) from pg_settings where name in (
  'statement_timeout', 'lock_timeout', 'transaction_timeout', 'idle_in_transaction_session_timeout')`;

/** Nothing of ours cancels a migration, so somebody wanted it to end. */
function notAgainIfCanceled(error: unknown): never {
  if (error instanceof DatabaseError && error.code === '57014') {
    throw new Error('The upgrade of the tables was canceled. Nothing was changed.', { cause: error });
  }
  throw error;
}
