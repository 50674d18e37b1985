import { noticeCard } from '../../cards/mailing/notice-card.ts';
import { isWorkingDay, localTime } from '../../domain/calendar.ts';
import type { MailNotice } from '../../domain/mail/notice.ts';
import { errorName } from '../ports/runtime.ts';
import type { Store } from '../ports/store.ts';
import type { Services } from '../turn/services.ts';
import { situationOf } from '../turn/situations.ts';
import { turnOf } from '../turn/turn.ts';

/**
 * The store where mailboxes are read: whatever is noticed is told to its seller, once. Outside of their working hours, and
 * where Teams does not take it, their list of the day tells it.
 */
export const tellingStore = (services: Services): Store => ({
  ...services.store,
  commit: async (tenant, changes) => {
    const committed = await services.store.commit(tenant, changes);
    const noticed = (changes.mailNotices ?? []).filter(({ revision }) => revision === 1);
    if (committed === 'saved') for (const notice of noticed) void tell(services, notice);
    return committed;
  },
});

const tell = (services: Services, notice: MailNotice): Promise<void> =>
  tellNow(services, notice).catch((error: unknown) =>
    services.log.error('not told of mail', { person: notice.seller, error: errorName(error) }),
  );

/** In hours of the day; later than that, it can wait for the morning. */
const EVENING = 19;

async function tellNow(services: Services, notice: MailNotice): Promise<void> {
  const { tenant, seller } = notice;
  const turn = await turnOf(services, tenant, seller);
  const reference = await services.store.reference(tenant, seller);
  if (!turn || !reference || reference.unreachable) return;
  const { calendar } = turn.viewer;
  const { day, hour } = localTime(turn.now, calendar.timeZone);
  if (!isWorkingDay(calendar, day) || hour < calendar.hour || hour >= EVENING) return;
  const enrollment = await services.store.enrollment(tenant, notice.enrollment);
  if (!enrollment) return;
  const card = noticeCard(notice, await situationOf(turn, enrollment), turn.viewer);
  const sent = await services.messenger.send(reference, card);
  if (sent.kind !== 'sent')
    services.log.warn('not told of mail', { person: seller, outcome: sent.kind, reason: sent.reason });
}
