import { noticeCard } from '../../cards/kit/choice-card.ts';
import { teamInvited } from '../../cards/reaching/invite-cards.ts';
import type { Message } from '../ports/messenger.ts';
import type { JoinedTeam } from '../ports/roster.ts';
import type { Turn } from '../turn/turn.ts';
import { inviteMany } from './invite-many.ts';
import { becameOf } from './invite-people.ts';
import { unreachedBy, whereaboutsOf } from './whereabouts.ts';

/** Invites everyone in a team who is new, and says what came of it; nothing where the bot is in no such team any more. */
export async function inviteWholeTeam(turn: Turn, id: JoinedTeam['id']): Promise<Message | undefined> {
  const { services, person, viewer } = turn;
  const team = (await services.store.joinedTeams(person.tenant)).find((one) => one.id === id);
  if (!team) return undefined;
  const told = await services.roster.members(team);
  if (told.kind !== 'answered') return rosterFailed(turn, team, unreachedBy(told));
  const { members, isWhole } = told.value;
  const done = becameOf(await inviteMany(turn, await whereaboutsOf(turn, team, members)));
  return teamInvited({ ...done, team: team.name, isWhole }, viewer.say);
}

export function rosterFailed({ viewer }: Turn, { name: team }: JoinedTeam, why: string): Message {
  const isOut = why === 'gone' || why === 'not-installed';
  const text = isOut
    ? viewer.say.runs('invite.not-in-team', { team })
    : viewer.say.runs('invite.roster-failed', { team });
  return noticeCard(text, [], viewer);
}
