import type { JoinedTeam } from '../../app/ports/roster.ts';
import type { Store } from '../../app/ports/store.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Database, Query } from './database.ts';
import { toJson } from './to-json.ts';

export const joinedTeamReads = (database: Database) =>
  ({
    joinedTeams: async (tenant) => {
      const rows = await database.query<{ doc: JoinedTeam }>(
        'select doc from joined_teams where tenant = $1',
        [tenant],
      );
      return rows.map(({ doc }) => doc);
    },
  }) satisfies Partial<Store>;

export async function joinTeam(query: Query, team: JoinedTeam): Promise<boolean> {
  await query(
    `insert into joined_teams (tenant, id, doc) values ($1, $2, $3)
     on conflict (tenant, id) do update set doc = excluded.doc`,
    [team.tenant, team.id, toJson(team)],
  );
  return true;
}

export async function leaveTeam(query: Query, tenant: TenantId, id: string): Promise<boolean> {
  await query('delete from joined_teams where tenant = $1 and id = $2', [tenant, id]);
  return true;
}
