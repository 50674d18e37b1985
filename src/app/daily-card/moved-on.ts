import type { MovedOn, StoppedWith } from '../../cards/day/list-of-actions.ts';
import { personOf } from '../../cards/kit/situation.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Person } from '../../domain/person.ts';
import type { TemplateId } from '../../domain/ids.ts';
import { wasStopped, type TemplateStop } from '../../domain/template-stop.ts';
import type { VersionMove } from '../../domain/version-move.ts';
import { newestTemplates, type TenantServices } from '../turn/services.ts';
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
  const told = moves.map((move) => {
    const moved = active.filter((one) => wentWith(move, one));
    return newsOf(services, person, { template: move.template, of: moved });
  });
  return (await Promise.all(told)).filter(({ count }) => count > 0);
}

/** What was paused or ended with its template since their last daily card, and still is. */
export async function stoppedWith(
  services: TenantServices,
  organization: Organization,
  person: Person,
): Promise<readonly StoppedWith[]> {
  const told = untoldStops(organization, person).map(async (stop) => {
    const one = { template: stop.template, of: await stoppedOf(services, person, stop) };
    return { ...(await newsOf(services, person, one)), how: stop.how };
  });
  return (await Promise.all(told)).filter(({ count }) => count > 0);
}

/** More than anybody is told of by name. */
const MOST_COUNTED = 1_000;

async function stoppedOf(
  { store }: TenantServices,
  { tenant, id }: Person,
  stop: TemplateStop,
): Promise<readonly Enrollment[]> {
  const all =
    stop.how === 'end'
      ? await store.endedWithTemplate(tenant, stop.template, { seller: id, limit: MOST_COUNTED })
      : await store.activeEnrollments(tenant, id);
  return all.filter((one) => one.template === stop.template && wasStopped(one, stop));
}

/** The instant until which a card tells of everything; what is still being stopped is told of later. */
export const toldUntil = (organization: Organization, person: Person): Pick<Person, 'movesTold'> => {
  const going = (organization.templateStops ?? []).find(({ state }) => state === 'going');
  const told = [...untold(organization, person), ...untoldStops(organization, person)]
    .map(({ at }) => at)
    .filter((at) => !going || at < going.at)
    .sort()
    .at(-1);
  return told === undefined ? {} : { movesTold: told };
};

const untoldStops = (
  { templateStops = [] }: Organization,
  { id, movesTold = '' }: Person,
): readonly TemplateStop[] =>
  templateStops.filter(({ at, by, state }) => at > movesTold && by !== id && state === 'done');

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

async function newsOf(
  services: TenantServices,
  person: Person,
  { template, of }: { readonly template: TemplateId; readonly of: readonly Enrollment[] },
): Promise<MovedOn> {
  const named = await situationsOf({ services, person }, of.slice(0, MOST_NAMED));
  return {
    count: of.length,
    name: newestTemplates(services).find(({ id }) => id === template)?.name ?? { en: template },
    people: named.map((one) => personOf(one).name),
  };
}
