import type { MovedOn } from '../../cards/day/list-of-actions.ts';
import { personOf } from '../../cards/kit/situation.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Person } from '../../domain/person.ts';
import type { VersionMove } from '../../domain/version-move.ts';
import { findVersion, type TenantServices } from '../turn/services.ts';
import { situationsOf } from '../turn/situations.ts';

const MOST_NAMED = 3;

/** What went to a new version since their last daily card, and is still on the way it took then. */
export async function movedOn(
  services: TenantServices,
  organization: Organization,
  person: Person,
): Promise<readonly MovedOn[]> {
  const moves = untold(organization, person);
  if (moves.length === 0) return [];
  const active = await services.store.activeEnrollments(person.tenant, person.id);
  const told = moves.map((move) =>
    toldOf(
      services,
      person,
      move,
      active.filter((one) => wentWith(move, one)),
    ),
  );
  return (await Promise.all(told)).filter(({ count }) => count > 0);
}

/** The instant until which a card tells of everything. */
export const toldUntil = (organization: Organization, person: Person): Pick<Person, 'movesTold'> => {
  const last = untold(organization, person).at(-1);
  return last ? { movesTold: last.at } : {};
};

/** Somebody who did it knows. */
const untold = (
  { versionMoves = [] }: Organization,
  { id, movesTold = '' }: Person,
): readonly VersionMove[] => versionMoves.filter(({ at, by }) => at > movesTold && by !== id);

const wentWith = (
  { template, to, at }: VersionMove,
  { template: id, version, history }: Enrollment,
): boolean =>
  id === template &&
  version === to &&
  livePath(history).some((entry) => entry.event.kind === 'move' && entry.at === at);

async function toldOf(
  services: TenantServices,
  person: Person,
  { template, to }: VersionMove,
  moved: readonly Enrollment[],
): Promise<MovedOn> {
  const named = await situationsOf({ services, person }, moved.slice(0, MOST_NAMED));
  return {
    count: moved.length,
    name: findVersion(services, template, to)?.name ?? { en: template },
    people: named.map((one) => personOf(one).name),
  };
}
