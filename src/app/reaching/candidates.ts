import type { PersonId } from '../../domain/ids.ts';
import type { From, Member } from '../ports/roster.ts';
import type { Mentioned, Turn } from '../turn/turn.ts';

/** Somebody who may be meant by a name, and from where they are written to. */
export type Candidate = {
  readonly id: PersonId;
  readonly name: string;
  /** The team that they were found in; none of whom the bot knows anyway. */
  readonly team?: string;
  readonly member: Member;
  readonly from: From;
};

/** `teams`: how many the bot is in. `isSilent`: Teams did not tell of all of them. */
export type Candidates = {
  readonly all: readonly Candidate[];
  readonly teams: number;
  readonly isSilent: boolean;
};

/** Everyone in the teams that the bot is in, whom Teams says is meant, and whom the bot knows; each of them once. */
export async function candidatesIn(turn: Turn): Promise<Candidates> {
  const { services, person } = turn;
  const teams = await services.store.joinedTeams(person.tenant);
  const asked = await Promise.all(
    teams.map(async (team) => ({ team, told: await services.roster.members(team) })),
  );
  const found = asked.flatMap(({ team, told }) =>
    told.kind === 'answered'
      ? told.value.members.flatMap((member) => candidate(member, team, team.name))
      : [],
  );
  const all = [...found, ...(await withoutTeam(turn))];
  return {
    all: [...new Map(all.toReversed().map((one) => [one.id, one])).values()].toReversed(),
    teams: teams.length,
    isSilent: asked.some(({ told }) => told.kind !== 'answered'),
  };
}

const candidate = (member: Member, from: From, team?: string): readonly Candidate[] =>
  member.person === undefined
    ? []
    : [{ id: member.person, name: member.name, member, from, ...(team !== undefined && { team }) }];

/** Written to from where the speaker is. */
async function withoutTeam({ services, person, mentioned = [] }: Turn): Promise<readonly Candidate[]> {
  const from = await services.store.reference(person.tenant, person.id);
  if (!from) return [];
  const directory = await services.store.directory(person.tenant);
  // In a chat of two, Teams takes the Entra id for its own.
  const known = directory.map(({ id, name }) => ({
    userId: id,
    name,
    kind: 'colleague' as const,
    person: id,
  }));
  return [...mentioned.flatMap(memberOf), ...known].flatMap((member) => candidate(member, from));
}

const memberOf = ({ text, told: { person, userId } }: Mentioned): readonly Member[] =>
  person === undefined ? [] : [{ userId, name: text, kind: 'colleague', person: person as PersonId }];

/** Whom Teams says is meant, also of those who are in none of the teams. */
export const mentionedAmong = ({ mentioned = [] }: Turn, all: readonly Candidate[]): readonly Mentioned[] =>
  mentioned.map((one) => ({
    ...one,
    id:
      one.id ?? all.find(({ id, member }) => id === one.told.person || member.userId === one.told.userId)?.id,
  }));
