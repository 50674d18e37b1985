import { changed, type CustomerReply } from '../../domain/account-matter.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { isReply } from '../../domain/hold.ts';
import type { MatterId, TenantId } from '../../domain/ids.ts';
import type { Changes } from '../ports/changes.ts';
import type { Store } from '../ports/store.ts';
import type { Services } from '../turn/services.ts';

/**
 * The store where a customer's reply holds what runs with others at the company: every commit that brings a reply, or
 * takes one back, keeps what is to be done about it, whoever commits it. It is done later, so that nobody waits for it.
 */
export const holdingStore = ({ store, clock }: Pick<Services, 'store' | 'clock'>): Store => ({
  ...store,
  commit: async (tenant, changes) =>
    store.commit(tenant, await withReplies(store, tenant, changes, clock.now())),
});

async function withReplies(store: Store, tenant: TenantId, changes: Changes, now: Date): Promise<Changes> {
  const found = await Promise.all((changes.enrollments ?? []).map((one) => replyIn(store, tenant, one, now)));
  const replies = found.filter((one) => one !== undefined);
  if (replies.length === 0) return changes;
  return { ...changes, accountMatters: [...(changes.accountMatters ?? []), ...replies] };
}

async function replyIn(
  store: Store,
  tenant: TenantId,
  enrollment: Enrollment,
  now: Date,
): Promise<CustomerReply | undefined> {
  const newest = enrollment.history.at(-1);
  if (newest?.revision !== enrollment.revision) return undefined;
  if (isReply(newest.event)) return newReply(enrollment, newest.revision, now);
  if (newest.event.kind !== 'undo') return undefined;
  const { undid } = newest.event;
  if (!enrollment.history.some(({ revision, event }) => revision === undid && isReply(event)))
    return undefined;
  const back = { state: 'taking-back', place: { key: 0 }, lookAt: now.toISOString() } as const;
  const known = await store.accountMatter(tenant, replyId(enrollment, undid));
  return known?.kind === 'reply' ? changed(known, back) : { ...newReply(enrollment, undid, now), ...back };
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
