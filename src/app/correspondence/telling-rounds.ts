import { tellLater } from '../../domain/mail/telling.ts';
import type { DueNotice } from '../ports/mail-store.ts';
import { createSchedule, type Schedule } from '../sending/schedule.ts';
import type { Services } from '../turn/services.ts';
import { keepTelling } from './settle-telling.ts';
import { tellNotice } from './tell-notice.ts';

/** Sellers told of what came in, as it is noticed. */
export const createTellingRounds = (services: Services): Schedule<DueNotice> =>
  createSchedule(services, {
    name: 'telling of mail',
    due: (at, limit) => services.store.mailNoticesDue(at, limit),
    keyOf: ({ tenant, id, tellAt }) => JSON.stringify([tenant, id, tellAt]),
    fieldsOf: ({ id }) => ({ notice: id }),
    deliver: (due, maySend) => tellNotice(services, due, maySend),
    postpone: (due, until) => postpone(services, due, until),
  });

async function postpone(services: Services, due: DueNotice, until: string): Promise<void> {
  const notice = await services.store.mailNotice(due.tenant, due.id);
  if (notice?.telling?.kind !== 'waiting' || notice.tellAt !== due.tellAt) return;
  await keepTelling(services, tellLater(notice, new Date(until)));
}
