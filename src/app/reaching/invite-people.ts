import { choiceCard, noticeCard } from '../../cards/kit/choice-card.ts';
import { line } from '../../cards/kit/elements.ts';
import { peopleInvited, type Invited } from '../../cards/reaching/invite-cards.ts';
import type { PersonId } from '../../domain/ids.ts';
import { colleagueAmong } from '../finding/find-colleague.ts';
import type { Message } from '../ports/messenger.ts';
import { explainMissing, mayActFor } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { candidatesIn, mentionedAmong, type Candidate, type Candidates } from './candidates.ts';
import { inviteOne, type Invitation } from './invite-one.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** Writes first to those who are named, once it is clear who all of them are. `chosen`: of several with a name. */
export async function invitePeople(
  turn: Turn,
  names: readonly string[],
  chosen: PersonId | undefined,
): Promise<Message> {
  const candidates = await candidatesIn(turn);
  const speaking = { ...turn, mentioned: mentionedAmong(turn, candidates.all) };
  const meant: Candidate[] = [];
  for (const words of names) {
    const found = colleagueAmong(candidates.all, words, speaking);
    if (found.kind === 'none') return nobodyCalled(turn, words, candidates);
    const one = found.kind === 'one' ? found.colleague : found.colleagues.find(({ id }) => id === chosen);
    if (!one) return whichOf(turn, words, found.kind === 'many' ? found.colleagues : []);
    meant.push(one);
  }
  if (!meant.every(({ id }) => mayActFor(turn, id))) return explainMissing(turn, { kind: 'not-led' });
  const done = await Promise.all(meant.map((one) => invite(turn, one)));
  return peopleInvited(becameOf(done), turn.viewer.say);
}

async function invite(turn: Turn, { from, member }: Candidate): Promise<Invitation> {
  const [where] = await whereaboutsOf(turn, from, [member]);
  if (!where) return { kind: 'known', name: member.name };
  return where.kind === 'new' ? inviteOne(turn, where.newcomer) : where;
}

/** Who was invited, and who was not and why. */
export const becameOf = (all: readonly Invitation[]): Invited => ({
  invited: all.flatMap(({ kind, name }) => (kind === 'invited' ? [name] : [])),
  known: all.flatMap(({ kind, name }) => (kind === 'known' ? [name] : [])),
  notReached: all.flatMap((one) => (one.kind === 'not-reached' ? [one] : [])),
});

/** How somebody becomes known whom the bot can't find. */
function nobodyCalled({ viewer }: Turn, words: string, { teams, isSilent }: Candidates): Message {
  const { say } = viewer;
  if (isSilent) return noticeCard(say.runs('invite.rosters-failed', { words }), [], viewer);
  const text = teams === 0 ? say.runs('invite.no-teams') : say.runs('invite.no-one', { words });
  return noticeCard(text, [], viewer, [line(say('invite.make-known'))]);
}

/** "invite" is understood in every language. */
const whichOf = ({ viewer }: Turn, words: string, colleagues: readonly Candidate[]): Message =>
  choiceCard(
    viewer.say.runs('colleague.many', { words }),
    colleagues.map(({ id, name, team = '' }) => ({
      title: name,
      where: team,
      data: {
        verb: 'request',
        request: { intent: 'invite', act: true, seller: id, words: `invite ${words}` },
      },
    })),
    viewer,
  );
