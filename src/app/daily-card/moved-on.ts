import type { MovedOn, StoppedWith } from '../../cards/day/list-of-actions.ts';
import { personOf } from '../../cards/kit/situation.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Person } from '../../domain/person.ts';
import type { TemplateId } from '../../domain/ids.ts';
import { wasStopped, wentOn, type TemplateStop } from '../../domain/template-stop.ts';
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

/** What was paused or ended with its template since their last daily card, or goes on again, and still does. */
export async function stoppedWith(
  services: TenantServices,
  organization: Organization,
  person: Person,
): Promise<readonly StoppedWith[]> {
  const stopped = untoldStops(organization, person).map(async (stop) => ({
    ...(await newsOf(services, person, {
      template: stop.template,
      of: await stoppedOf(services, person, stop),
    })),
    how: stop.how,
  }));
  const goingOn = untoldBacks(organization, person).map(async (stop) => ({
    ...(await newsOf(services, person, {
      template: stop.template,
      of: await goingOnOf(services, person, stop),
    })),
    how: 'resume' as const,
  }));
  return (await Promise.all([...stopped, ...goingOn])).filter(({ count }) => count > 0);
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

const goingOnOf = async (
  { store }: TenantServices,
  { tenant, id }: Person,
  stop: TemplateStop,
): Promise<readonly Enrollment[]> =>
  (await store.activeEnrollments(tenant, id)).filter(
    (one) => one.template === stop.template && wentOn(one, stop),
  );

/** The instant until which a card tells of everything; what is still being stopped is told of later. */
export const toldUntil = (organization: Organization, person: Person): Pick<Person, 'movesTold'> => {
  const [going] = (organization.templateStops ?? [])
    .filter(({ state }) => state.startsWith('going'))
    .map(instantOf)
    .sort();
  const told = [
    ...untold(organization, person).map(({ at }) => at),
    ...[...untoldStops(organization, person), ...untoldBacks(organization, person)].map(instantOf),
  ]
    .filter((at) => !going || at < going)
    .sort()
    .at(-1);
  return told === undefined ? {} : { movesTold: told };
};

const instantOf = ({ at, back }: TemplateStop): string => back?.at ?? at;

const untoldStops = (
  { templateStops = [] }: Organization,
  { id, movesTold = '' }: Person,
): readonly TemplateStop[] =>
  templateStops.filter(({ at, by, state }) => at > movesTold && by !== id && state === 'done');

/** Taken back once they had read of it. */
const untoldBacks = (
  { templateStops = [] }: Organization,
  { id, movesTold = '' }: Person,
): readonly TemplateStop[] =>
  templateStops.filter(
    ({ at, back, state }) =>
      state === 'back' && back !== undefined && back.by !== id && back.at > movesTold && at <= movesTold,
  );

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
