import { setImmediate } from 'node:timers/promises';
import { relocate } from '../../domain/authoring/relocate.ts';
import { groupsBy } from '../../domain/authoring/running-groups.ts';
import { isSameMove, isUnderWay, type VersionMove } from '../../domain/version-move.ts';
import { undo } from '../../domain/engine.ts';
import { stepOfState, type Enrollment, type HistoryEntry } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { EnrollmentId, TenantId } from '../../domain/ids.ts';
import { organizationOf, servicesFor } from '../turn/organization.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { findVersion, type Services, type TenantServices } from '../turn/services.ts';
import { PAGE, saveChanged } from './save-changed.ts';

/**
 * Moves what is to go to new versions, a page at a time. What was moved has the version that it goes to, so it can begin
 * again at any time and does nothing twice.
 */
export async function moveAll(services: Services, tenant: TenantId): Promise<void> {
  for (let move = await nextMove(services, tenant); move; move = await nextMove(services, tenant)) {
    const count = await movePages(await servicesFor(services, tenant), move);
    // What somebody else was doing may have come after it was looked at.
    if (count === 0) await finish(services, move, tenant);
  }
}

async function nextMove(services: Services, tenant: TenantId): Promise<VersionMove | undefined> {
  const { versionMoves = [] } = await organizationOf(services, tenant);
  return versionMoves.find(isUnderWay);
}

async function finish(services: Services, move: VersionMove, tenant: TenantId): Promise<void> {
  await retryOnConflict(async () => {
    const organization = await organizationOf(services, tenant);
    const { revision, versionMoves = [] } = organization;
    const finished = versionMoves.map((one): VersionMove => {
      if (!isSameMove(one, move) || one.state !== move.state) return one;
      return { ...one, state: one.state === 'going' ? 'done' : 'back' };
    });
    const changed = { ...organization, revision: revision + 1, versionMoves: finished };
    const committed = await services.store.commit(tenant, { organization: changed });
    return committed === 'saved' ? { kind: 'finished' as const } : 'conflict';
  });
}

/** How many were moved. It stops as soon as the move is taken back. */
async function movePages(services: TenantServices, move: VersionMove): Promise<number> {
  const { store, tenant } = services;
  const versions = move.state === 'going' ? versionsBefore(services, move) : [move.to];
  let after: EnrollmentId | undefined;
  let count = 0;
  for (;;) {
    const page = await store.runningOf(tenant, move.template, {
      versions,
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    count += await saveChanged(services, page, (one) => movedOne(services, move, one));
    after = page.at(-1)?.id;
    if (page.length < PAGE || !(await isStillSo(services, move))) return count;
    await setImmediate();
  }
}

const versionsBefore = (
  { templateVersions }: TenantServices,
  { template, to }: VersionMove,
): readonly number[] =>
  templateVersions.filter(({ id, version }) => id === template && version < to).map(({ version }) => version);

async function isStillSo(services: TenantServices, move: VersionMove): Promise<boolean> {
  const { versionMoves = [] } = await organizationOf(services, services.tenant);
  return versionMoves.some((one) => isSameMove(one, move) && one.state === move.state);
}

/** As it is once it has moved; undefined where it stays. */
const movedOne = (
  services: TenantServices,
  move: VersionMove,
  enrollment: Enrollment,
): Enrollment | undefined =>
  move.state === 'going' ? movedOn(services, move, enrollment) : movedBack(move, enrollment);

function movedOn(
  services: TenantServices,
  move: VersionMove,
  enrollment: Enrollment,
): Enrollment | undefined {
  const { template, version, state, history } = enrollment;
  const step = stepOfState(state);
  const before = findVersion(services, template, version);
  const after = findVersion(services, template, move.to);
  if (!before || !after || step === undefined || version >= move.to) return undefined;
  // Somebody took it back alone.
  if (history.some(({ event, at }) => isMoveTo(move.to, event) && at === move.at)) return undefined;
  const group = groupsBy(before, after).get(step);
  if (!group || !move.groups.includes(group)) return undefined;
  const to = move.targets?.[step];
  const known = after.steps.some(({ id }) => id === to);
  const moved = relocate({ before, after, ...(to !== undefined && known && { to }) }, enrollment, move);
  return moved.ok ? moved.value : undefined;
}

/** Only what nothing has happened to since. */
function movedBack({ to, at, back }: VersionMove, enrollment: Enrollment): Enrollment | undefined {
  const last = livePath(enrollment.history).at(-1);
  if (!back || !last || !isMoveTo(to, last.event) || last.at !== at) return undefined;
  const undone = undo(enrollment, back);
  return undone.ok ? undone.value.enrollment : undefined;
}

const isMoveTo = (version: number, event: HistoryEntry['event']): boolean =>
  event.kind === 'move' && event.to === version;
