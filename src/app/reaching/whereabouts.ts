import type { Unreached } from '../../cards/reaching/unreached.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { NotSent } from '../ports/messenger.ts';
import type { From, Member } from '../ports/roster.ts';
import type { Colleague } from '../ports/colleague.ts';
import type { Turn } from '../turn/turn.ts';

/** Someone to write to first, and from where. */
export type Newcomer = {
  readonly person: PersonId;
  readonly userId: string;
  readonly name: string;
  readonly from: From;
};

/** `known`: they can be written to, and are not invited again. */
export type Whereabouts =
  | { readonly kind: 'new'; readonly newcomer: Newcomer }
  | { readonly kind: 'known'; readonly name: string; readonly person: PersonId }
  | { readonly kind: 'not-reached'; readonly name: string; readonly why: Unreached };

/** Where each of these members stands with the bot. */
export async function whereaboutsOf(
  turn: Turn,
  from: From,
  members: readonly Member[],
): Promise<readonly Whereabouts[]> {
  const directory = await turn.services.store.directory(turn.person.tenant);
  const known = new Map(directory.map((one) => [one.id, one]));
  return Promise.all(
    members.map((one) => whereaboutsIn(turn, from, one, one.person && known.get(one.person))),
  );
}

async function whereaboutsIn(
  { services, person: speaker }: Turn,
  from: From,
  { kind, name, person, userId }: Member,
  known: Colleague | undefined,
): Promise<Whereabouts> {
  if (kind !== 'colleague') return { kind: 'not-reached', name, why: kind };
  if (person === undefined) return { kind: 'not-reached', name, why: 'unknown' };
  const newcomer = { person, userId, name, from };
  if (!known) return { kind: 'new', newcomer };
  if (!known.unreachable) return { kind: 'known', name: known.name || name, person };
  // Of those who can't be written to, most removed the bot; some were never reached.
  const kept = await services.store.person(speaker.tenant, person);
  return kept?.invited?.failed ? { kind: 'new', newcomer } : { kind: 'not-reached', name, why: 'left' };
}

/** What Teams' refusal says of the person. */
export function unreachedBy(sent: NotSent): Unreached {
  if (sent.kind === 'unknown') return 'unknown';
  if (sent.shutOut) return sent.shutOut;
  if (sent.problem === 'busy' || sent.problem === 'not-registered') return sent.problem;
  return 'unknown';
}
