import { isOpen } from '../../domain/mail/left.ts';
import { putOff } from '../../domain/mail/moves.ts';
import type { Mailer } from '../ports/mailer.ts';
import { createSchedule, type Schedule } from '../sending/schedule.ts';
import type { Services } from '../turn/services.ts';
import { deliverMails } from './deliver-mails.ts';
import { bySeller, type DueSeller } from './due-seller.ts';

/** Automated emails as they fall due, seller by seller. */
export const createMailRounds = (services: Services, mailer: Mailer): Schedule<DueSeller> =>
  createSchedule(services, {
    name: 'automated email',
    due: async (at, limit) => bySeller(await services.store.mailsDue(at, limit)),
    keyOf: ({ tenant, seller, lookAt }) => JSON.stringify([tenant, seller, lookAt]),
    fieldsOf: ({ seller }) => ({ seller }),
    deliver: (due, maySend) => deliverMails(services, mailer, due, maySend),
    postpone: (due, until) => postpone(services, due, until),
  });

/** Looks at everything that is due by now, or falls due meanwhile, and says how many were sent. */
export async function sendDueMails(services: Services): Promise<number> {
  if (!services.mailer) return 0;
  const rounds = createMailRounds(services, services.mailer);
  await rounds.sendAll();
  return rounds.sendings().sent;
}

/** One of them went wrong, and nobody knows which. What is on its way is left alone, for it has its own time. */
async function postpone({ store }: Services, { tenant, mails }: DueSeller, until: string): Promise<void> {
  const due = (await store.mails(tenant, mails)).filter(
    (one) => isOpen(one) && one.state.kind !== 'claimed' && one.lookAt !== undefined && one.lookAt <= until,
  );
  if (due.length > 0) await store.commit(tenant, { mails: due.map((one) => putOff(one, new Date(until))) });
}
