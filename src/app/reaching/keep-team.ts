import { isDeepStrictEqual } from 'node:util';
import type { JoinedTeam } from '../ports/roster.ts';
import type { Services } from '../turn/services.ts';

/** Remembers a team that the bot was added to, and what it is called; Teams does not always say that. */
export async function keepTeam({ store, roster }: Services, told: JoinedTeam): Promise<void> {
  const known = (await store.joinedTeams(told.tenant)).find(({ id }) => id === told.id);
  const team = { ...told, name: told.name || (known?.name ?? '') };
  if (team.name !== '' && isDeepStrictEqual(known, team)) return;
  const asked = team.name === '' ? await roster.nameOf(team) : undefined;
  const named = asked?.kind === 'answered' ? { ...team, name: asked.value } : team;
  await store.commit(told.tenant, { joinTeam: named });
}
