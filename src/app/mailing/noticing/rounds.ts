import type { DueMailbox } from '../../ports/mail-store.ts';
import type { Inbox } from '../../ports/inbox.ts';
import { createSchedule, type Schedule } from '../../sending/schedule.ts';
import type { Services } from '../../turn/services.ts';
import { readMailbox } from './read-mailbox.ts';

/** The mailboxes of sellers as they are to be read. */
export const createMailboxRounds = (services: Services, inbox: Inbox): Schedule<DueMailbox> =>
  createSchedule(services, {
    name: 'mailbox',
    due: (at, limit) => services.store.mailboxesDue(at, limit),
    keyOf: ({ tenant, person, lookAt }) => JSON.stringify([tenant, person, lookAt]),
    fieldsOf: ({ person }) => ({ person }),
    deliver: (due, maySend) => (maySend() ? readMailbox(services, inbox, due) : Promise.resolve('not-due')),
    postpone: (due, until) => postpone(services, due, until),
  });

/** Reads all that is to be read by now. */
export async function readDueMailboxes(services: Services): Promise<void> {
  if (services.inbox) await createMailboxRounds(services, services.inbox).sendAll();
}

/** What went wrong with one was not settled, and its lease would last longer than anybody should wait. */
async function postpone({ store }: Services, { tenant, person }: DueMailbox, until: string): Promise<void> {
  const mailbox = await store.readMailbox(tenant, person);
  if (!mailbox) return;
  const { revision, failures } = mailbox;
  await store.commit(tenant, {
    mailboxes: [{ ...mailbox, revision: revision + 1, failures: failures + 1, lookAt: until }],
  });
}
