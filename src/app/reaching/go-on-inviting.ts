import type { Organization, TeamInvitation } from '../../domain/organization.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { Message } from '../ports/messenger.ts';
import { errorName } from '../ports/runtime.ts';
import type { Store } from '../ports/store.ts';
import { organizationOf } from '../turn/organization.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Services } from '../turn/services.ts';
import { turnOf, type Turn } from '../turn/turn.ts';
import { inviteWholeTeam } from './invite-whole-team.ts';

const underWay = new WeakMap<Store, Set<string>>();

/** So long after it began it was left by a bot that died, unless the team is a very large one. */
const LEFT_ALONE_MS = 10 * 60_000;

/** Goes on with what a bot left that died, as soon as anybody of the tenant is there. */
export function goOnInviting(services: Services, { tenant, invitations = [] }: Organization): void {
  const now = services.clock.now().getTime();
  for (const one of invitations)
    if (now - Date.parse(one.at) > LEFT_ALONE_MS) void goOn(services, tenant, one);
}

async function goOn(services: Services, tenant: TenantId, invitation: TeamInvitation): Promise<void> {
  const turn = await turnOf(services, tenant, invitation.by);
  if (turn) await runInvitation(turn, invitation);
}

/** Keeps it until all are invited, so that it outlives the bot; whoever was written to is not written to again. */
export async function beginInvitation(turn: Turn, invitation: TeamInvitation): Promise<void> {
  await change(turn, (invitations) => [...invitations, invitation]);
  void runInvitation(turn, invitation);
}

/** One at a time in a process. Whichever copy of the bot is the first to be done tells of it. */
async function runInvitation(turn: Turn, invitation: TeamInvitation): Promise<void> {
  const { services, person } = turn;
  const running = underWay.get(services.store) ?? new Set<string>();
  underWay.set(services.store, running);
  if (running.has(invitation.id)) return;
  running.add(invitation.id);
  try {
    const result = await inviteWholeTeam(turn, invitation.team);
    const isMine = await change(turn, (invitations) => invitations.filter(({ id }) => id !== invitation.id));
    if (isMine && result) await tell(services, person.tenant, person.id, result);
  } catch (error) {
    services.log.error('people not invited', { team: invitation.team, error: errorName(error) });
  } finally {
    running.delete(invitation.id);
  }
}

async function tell(services: Services, tenant: TenantId, id: PersonId, message: Message): Promise<void> {
  const reference = await services.store.reference(tenant, id);
  if (reference) await services.messenger.send(reference, message);
}

type Invitations = readonly TeamInvitation[];

/** False where nothing was to be changed. */
async function change(
  { services, person }: Turn,
  to: (before: Invitations) => Invitations,
): Promise<boolean> {
  const { tenant } = person;
  const done = await retryOnConflict(async () => {
    const organization = await organizationOf(services, tenant);
    const before = organization.invitations ?? [];
    const invitations = to(before);
    if (invitations.length === before.length) return { kind: 'same' as const };
    const changed = { ...organization, revision: organization.revision + 1, invitations };
    const committed = await services.store.commit(tenant, { organization: changed });
    return committed === 'saved' ? { kind: 'changed' as const } : 'conflict';
  });
  return done.kind === 'changed';
}
