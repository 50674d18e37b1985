import type { Store } from '../../app/ports/store.ts';
import type { Indexes } from './indexes.ts';
import type { Tables } from './tables.ts';

export const reminderReads = ({ reminders }: Tables, { nextReminders, remindersOfPerson }: Indexes) =>
  ({
    reminder: (tenant, id) => Promise.resolve(reminders.get(tenant, id)),
    remindersOf: (tenant, person) =>
      Promise.resolve(
        remindersOfPerson.of(tenant, person).toSorted((one, other) => (one.at < other.at ? -1 : 1)),
      ),
    remindersDue: (at, limit) =>
      Promise.resolve(
        nextReminders
          .upTo(at, limit)
          .flatMap(({ tenant, id, lookAt }) => (lookAt === undefined ? [] : [{ tenant, id, lookAt }])),
      ),
    nextReminderDue: () => Promise.resolve(nextReminders.first()?.lookAt),
  }) satisfies Partial<Store>;
