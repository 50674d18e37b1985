import { choiceCard, noticeCard } from '../../cards/kit/choice-card.ts';
import { line } from '../../cards/kit/elements.ts';
import { askToInvite } from '../../cards/reaching/invite-cards.ts';
import { isCovered } from '../../language/understand/fuzzy-match.ts';
import { fold } from '../../language/words.ts';
import type { Message } from '../ports/messenger.ts';
import type { JoinedTeam } from '../ports/roster.ts';
import { claim } from '../turn/once.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { beginInvitation } from './go-on-inviting.ts';
import { rosterFailed } from './invite-whole-team.ts';
import { becameOf } from './invite-people.ts';
import { unreachedBy, whereaboutsOf } from './whereabouts.ts';

/** Everyone in the team of that name; in the only one there is, where none is named. */
export const askBeforeTeamCalled = (turn: Turn, words: string | undefined): Promise<Message> =>
  withRight(turn, 'manage-organization', async () => {
    const teams = await turn.services.store.joinedTeams(turn.person.tenant);
    const [only, ...others] = teamsMeant(teams, words);
    return only && others.length === 0
      ? askBefore(turn, only)
      : whichTeam(turn, only ? [only, ...others] : teams, only ? undefined : words);
  });

/** The same of a team that was chosen. */
export const askBeforeTeam = (turn: Turn, id: string): Promise<Message> =>
  ofTeam(turn, id, (team) => askBefore(turn, team));

/** Invites everyone in the background; `id` is of the question, which is answered once. */
export const inviteTeam = (turn: Turn, team: string, id: string): Promise<Message> =>
  ofTeam(turn, team, async (joined) => {
    const { say } = turn.viewer;
    if (!(await claim({ ...turn, delivered: ['invite', id] })))
      return noticeCard(say.runs('invite.started-before'), [], turn.viewer);
    const at = turn.now.toISOString();
    await beginInvitation(turn, { id, team, by: turn.person.id, at });
    return noticeCard(say.runs('invite.under-way', { team: joined.name }), [], turn.viewer);
  });

const ofTeam = (turn: Turn, id: string, go: (team: JoinedTeam) => Promise<Message>): Promise<Message> =>
  withRight(turn, 'manage-organization', async () => {
    const teams = await turn.services.store.joinedTeams(turn.person.tenant);
    const team = teams.find((one) => one.id === id);
    return team ? go(team) : { kind: 'text', text: turn.viewer.say('refused.gone') };
  });

function teamsMeant(teams: readonly JoinedTeam[], words: string | undefined): readonly JoinedTeam[] {
  if (words === undefined) return teams;
  const exact = teams.filter(({ name }) => fold(name) === fold(words));
  return exact.length > 0 ? exact : teams.filter(({ name }) => isCovered(words, name));
}

function whichTeam({ viewer }: Turn, teams: readonly JoinedTeam[], words: string | undefined): Message {
  const { say } = viewer;
  if (teams.length === 0)
    return noticeCard(say.runs('invite.no-teams'), [], viewer, [line(say('invite.make-known'))]);
  const choices = teams.map(({ id, name }) => ({
    title: name || say('invite.team-unnamed'),
    where: '',
    data: { verb: 'invite', team: id } as const,
  }));
  const question =
    words === undefined ? say.runs('invite.which-team') : say.runs('invite.no-team', { words });
  return choiceCard(question, choices, viewer, { again: { verb: 'invite' } });
}

async function askBefore(turn: Turn, team: JoinedTeam): Promise<Message> {
  const { services, viewer } = turn;
  const told = await services.roster.members(team);
  if (told.kind !== 'answered') return rosterFailed(turn, team, unreachedBy(told));
  const { members, isWhole } = told.value;
  const all = await whereaboutsOf(turn, team, members);
  const asked = becameOf(
    all.map((one) => (one.kind === 'new' ? { kind: 'invited', name: one.newcomer.name } : one)),
  );
  const ids = { team: team.id, id: services.newId('offer') };
  return askToInvite({ ...asked, team: team.name, isWhole }, ids, viewer.say);
}
