import { randomUUID } from 'node:crypto';
import {
  REPLICA_LEASE_MS,
  type Replicas,
  type FoundRate,
  type Membership,
} from '../../app/ports/replicas.ts';
import type { Database, Query } from './database.ts';

/** Time is the server's, so that the clocks of the machines need not agree. */
export function createReplicas({ query }: Database): Replicas {
  const id = randomUUID();
  return {
    heartbeat: async (found) => {
      if (found.length > 0) await tell(query, id, found);
      // In a statement of its own: of two copies that start at once, at least one sees the other.
      await query(
        `with dead as (delete from copies where beat_at < now() - interval '1 minute')
         insert into copies (id, beat_at) values ($1, now())
         on conflict (id) do update set beat_at = excluded.beat_at`,
        [id],
      );
      return membershipOf(query, id);
    },
    leave: async () => {
      await query('delete from copies where id = $1', [id]);
    },
  };
}

async function tell(query: Query, id: string, found: readonly FoundRate[]): Promise<void> {
  await query(
    `insert into found_rates (found_by, found_at, tenant, per_second, hold_ms, retry_after_ms)
     select $1, now(), * from unnest($2::text[], $3::float8[], $4::float8[], $5::float8[])
     on conflict (tenant) do update set found_by = excluded.found_by, found_at = excluded.found_at,
       per_second = excluded.per_second, hold_ms = excluded.hold_ms, retry_after_ms = excluded.retry_after_ms`,
    [
      id,
      found.map(({ tenant }) => tenant),
      found.map(({ perSecond }) => perSecond),
      found.map(({ holdMs }) => holdMs),
      found.map(({ retryAfterMs }) => retryAfterMs),
    ],
  );
}

/** Rates found longer ago have been given up since. */
const FOUND_WITHIN = '20 minutes';

async function membershipOf(query: Query, id: string): Promise<Membership> {
  const ids = await query<{ id: string }>(
    "select id from copies where beat_at > now() - $1::float8 * interval '1 millisecond' order by id",
    [REPLICA_LEASE_MS],
  );
  const found = await query<Membership['found'][number]>(
    `select tenant, per_second as "perSecond", hold_ms as "holdMs", retry_after_ms as "retryAfterMs",
       extract(epoch from now() - found_at)::float8 * 1000 as "ageMs"
     from found_rates where found_by <> $1 and found_at > now() - $2::interval`,
    [id, FOUND_WITHIN],
  );
  const place = ids.findIndex((one) => one.id === id);
  return { count: Math.max(1, ids.length), place: Math.max(0, place), found };
}
