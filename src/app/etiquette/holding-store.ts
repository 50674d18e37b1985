import { changed, type CustomerReply } from '../../domain/account-matter.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { isReply, repliesOver } from '../../domain/hold.ts';
import { justEnded } from '../../domain/rules/edges.ts';
import type { MatterId, TenantId } from '../../domain/ids.ts';
import type { Changes } from '../ports/changes.ts';
import type { Store } from '../ports/store.ts';
import type { Services } from '../turn/services.ts';

/**
 * The store where a customer's reply holds what runs with others at the company: every commit that brings a reply, takes one
 * back, or ends the sequence of whoever replied, keeps what is to be done about it, whoever commits it. It is done later,
 * so that nobody waits for it.
 */
export const holdingStore = ({ store, clock }: Pick<Services, 'store' | 'clock'>): Store => ({
  ...store,
  commit: async (tenant, changes) =>
    store.commit(tenant, await withReplies(store, tenant, changes, clock.now())),
});

async function withReplies(store: Store, tenant: TenantId, changes: Changes, now: Date): Promise<Changes> {
  const found = await Promise.all(
    (changes.enrollments ?? []).map((one) => repliesIn(store, tenant, one, now)),
  );
  const replies = found.flat();
  if (replies.length === 0) return changes;
  return { ...changes, accountMatters: [...(changes.accountMatters ?? []), ...replies] };
}

async function repliesIn(
  store: Store,
  tenant: TenantId,
  enrollment: Enrollment,
  now: Date,
): Promise<readonly CustomerReply[]> {
  const newest = enrollment.history.at(-1);
  if (newest?.revision !== enrollment.revision) return [];
  const { event } = newest;
  if (isReply(event)) return [newReply(enrollment, newest.revision, now)];
  const turned = (reply: number, state: CustomerReply['state']) =>
    turnedAround(store, tenant, newReply(enrollment, reply, now), state);
  if (event.kind !== 'undo') {
    const over = justEnded(enrollment) ? repliesOver(enrollment) : [];
    return Promise.all(over.map((reply) => turned(reply, 'letting-go')));
  }
  const isOfReply = enrollment.history.some((one) => one.revision === event.undid && isReply(one.event));
  return isOfReply ? [await turned(event.undid, 'taking-back')] : [];
}

/** From the first contact of the company on, also where it was not done with holding them. */
async function turnedAround(
  store: Store,
  tenant: TenantId,
  reply: CustomerReply,
  state: CustomerReply['state'],
): Promise<CustomerReply> {
  const known = await store.accountMatter(tenant, reply.id);
  if (known?.kind !== 'reply') return { ...reply, state };
  return { ...reply, ...changed(known, { state, place: reply.place }), lookAt: reply.at };
}

const replyId = ({ id }: Enrollment, reply: number): MatterId => `reply ${id} ${reply}` as MatterId;

const newReply = (enrollment: Enrollment, reply: number, now: Date): CustomerReply => ({
  kind: 'reply',
  tenant: enrollment.tenant,
  id: replyId(enrollment, reply),
  revision: 1,
  enrollment: enrollment.id,
  reply,
  record: enrollment.record,
  at: now.toISOString(),
  state: 'holding',
  place: { key: 0 },
  lookAt: now.toISOString(),
});
