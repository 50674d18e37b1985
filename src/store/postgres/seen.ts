import type { Seen } from '../../app/ports/changes.ts';
import type { Store } from '../../app/ports/store.ts';
import { forgottenThrough } from '../seen-kept.ts';
import type { Database, Query } from './database.ts';

export const seenReads = (database: Database) =>
  ({
    wasSeen: async (tenant, ...keys) =>
      (
        await database.query('select from seen_activities where tenant = $1 and key = any ($2) limit 1', [
          tenant,
          keys,
        ])
      ).length > 0,
  }) satisfies Partial<Store>;

/** Keeps that an activity was done; false if it was done already. */
export async function saveSeen(query: Query, seen: Seen, commit: string): Promise<boolean> {
  const kept = await query(SAVE, [seen.tenant, ...seenValuesOf(seen), commit]);
  return kept.length === 1;
}

export const seenValuesOf = ({ key, at }: Seen): readonly string[] => [key, at, forgottenThrough(at)];

/** Forgets those of the day before; what another commit is forgetting is left to it. */
export const forgetting = (through: `$${number}`) => `
  delete from seen_activities where tenant = $1 and key = any (array(
    select key from seen_activities where tenant = $1 and at <= ${through}
    order by at limit 100 for update skip locked))`;

const SAVE = `
  with forgotten as (${forgetting('$4')})
  insert into seen_activities (tenant, key, at, saved_by) values ($1, $2, $3, $5)
  on conflict (tenant, key) do nothing returning key`;
