import type { Query } from './database.ts';
import { tables } from './migrations/0001-tables.ts';
import { organizations } from './migrations/0002-organizations.ts';
import { copies } from './migrations/0003-copies.ts';
import { tallies } from './migrations/0004-tallies.ts';
import { reminders } from './migrations/0005-reminders.ts';
import { answers } from './migrations/0006-answers.ts';
import { phones } from './migrations/0007-phones.ts';
import { oneSign } from './migrations/0008-one-sign.ts';
import { colleagues } from './migrations/0009-colleagues.ts';
import { seen } from './migrations/0010-seen.ts';
import { ownTemplates } from './migrations/0011-own-templates.ts';
import { joinedTeams } from './migrations/0012-joined-teams.ts';
import { mail } from './migrations/0014-mail.ts';
import { recordKeys } from './migrations/0013-record-keys.ts';
import { facets } from './migrations/0015-facets.ts';
import { imports } from './migrations/0016-imports.ts';
import { accounts } from './migrations/0017-accounts.ts';
import { turnedOff } from './migrations/0018-turned-off.ts';
import { accountMatters } from './migrations/0019-account-matters.ts';
import { rules } from './migrations/0020-rules.ts';
import { enrolling } from './migrations/0021-enrolling.ts';
import { telling } from './migrations/0022-telling.ts';
import { endedOfSeller } from './migrations/0023-ended-of-seller.ts';

/** Only ever added to at the end: the place of a migration, from 1 on, is the version that it leads to. */
export const MIGRATIONS: readonly string[] = [
  tables,
  organizations,
  copies,
  tallies,
  reminders,
  answers,
  phones,
  oneSign,
  colleagues,
  seen,
  ownTemplates,
  joinedTeams,
  recordKeys,
  mail,
  facets,
  imports,
  accounts,
  turnedOff,
  accountMatters,
  rules,
  enrolling,
  telling,
  endedOfSeller,
];

/** Any number of our own, for the lock that lets one copy of the bot migrate while the others wait. */
const LOCK = 4_272_586;

export type Versions = { readonly from: number; readonly to: number };

/**
 * Brings the database to the version of this bot, in the transaction of `query`; says so beforehand where something was
 * kept in it. Throws on a newer database.
 */
export async function migrate(
  query: Query,
  migrations: readonly string[],
  onUpgrade: (versions: Versions) => void,
): Promise<void> {
  await query('select pg_advisory_xact_lock($1)', [LOCK]);
  await query(
    'create table if not exists migrations (version integer primary key, at timestamptz not null default now())',
  );
  const [kept] = await query<{ version: number | null }>('select max(version) as version from migrations');
  const version = kept?.version ?? 0;
  if (version > migrations.length) {
    throw new Error(
      `The database is of version ${version}, made by a newer Anukram; this one knows versions up to ` +
        `${migrations.length}. Nothing was changed. Start the newer one instead.`,
    );
  }
  if (0 < version && version < migrations.length) onUpgrade({ from: version, to: migrations.length });
  for (const [place, sql] of migrations.entries()) {
    if (place < version) continue;
    await query(sql);
    await query('insert into migrations (version) values ($1)', [place + 1]);
  }
}
