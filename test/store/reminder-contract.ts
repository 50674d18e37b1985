import { expect } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { forgotten, over, putOff } from '../../src/domain/reminder.ts';
import {
  ALEX,
  CONTOSO,
  FABRIKAM,
  MEGAN,
  aReminder,
  anEnrollment,
  enrollmentId,
  reminderId,
} from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

const at = (time: string) => `2026-11-23T${time}:00.000Z`;
const reminderAt = (id: string, time: string) =>
  aReminder({ id: reminderId(id), at: at(time), lookAt: at(time) });

export function reminderContract(test: StoreTest): void {
  const due = async (store: Store, until: string, limit = 100) =>
    (await store.remindersDue(until, limit)).map(({ id }) => id);

  test('a reminder is kept for its tenant and its person', async ({ opened, store }) => {
    const reminder = aReminder({ enrollment: enrollmentId('one'), snoozedAs: 2, note: 'Ask for the PO' });
    await given(store, { reminders: [reminder, aReminder({ id: reminderId('of Megan'), person: MEGAN })] });

    expect(await store.reminder(CONTOSO, reminder.id)).toEqual(reminder);
    expect(await store.reminder(FABRIKAM, reminder.id)).toBeUndefined();
    expect(await store.remindersOf(CONTOSO, ALEX)).toEqual([reminder]);
    expect(await store.remindersOf(FABRIKAM, ALEX)).toEqual([]);
    expect(await (await opened.reopen()).reminder(CONTOSO, reminder.id)).toEqual(reminder);
  });

  test('those that are due come in the order in which they have waited, of all tenants', async ({
    store,
  }) => {
    await given(store, { reminders: [reminderAt('late', '08:00'), reminderAt('early', '03:30')] });
    const between = { ...reminderAt('between', '05:00'), tenant: FABRIKAM };
    await given(store, { reminders: [between] }, FABRIKAM);

    expect(await due(store, '2026-11-23T03:29:59.999Z')).toEqual([]);
    expect(await due(store, '2026-11-23T05:00:00Z')).toEqual(['early', 'between']);
    expect(await due(store, at('09:00'))).toEqual(['early', 'between', 'late']);
    expect(await due(store, at('09:00'), 2)).toEqual(['early', 'between']);
    expect(await store.remindersDue(at('03:30'), 1)).toEqual([
      { tenant: CONTOSO, id: 'early', lookAt: at('03:30') },
    ]);
    expect(await store.nextReminderDue()).toBe(at('03:30'));
  });

  test("a person's come by the time for which they were asked, whenever they are looked at", async ({
    store,
  }) => {
    const first = reminderAt('first', '03:30');
    await given(store, { reminders: [reminderAt('second', '05:00'), first] });
    await given(store, { reminders: [putOff(first, new Date(at('09:00')))] });

    expect((await store.remindersOf(CONTOSO, ALEX)).map(({ id }) => id)).toEqual(['first', 'second']);
    expect(await due(store, at('08:00'))).toEqual(['second']);
  });

  test('one that is over is found by when it is to be forgotten, and then it is gone', async ({
    opened,
    store,
  }) => {
    const done = over(aReminder(), 'sent', new Date(at('10:00')));
    await given(store, { reminders: [aReminder()] });
    await given(store, { reminders: [done] });
    expect(await due(store, at('23:00'))).toEqual([]);
    expect(await store.nextReminderDue()).toBe('2026-11-30T10:00:00.000Z');

    await given(store, { reminders: [forgotten(done)] });
    expect(await store.reminder(CONTOSO, done.id)).toBeUndefined();
    expect(await store.remindersOf(CONTOSO, ALEX)).toEqual([]);
    expect(await store.nextReminderDue()).toBeUndefined();
    expect(await (await opened.reopen()).reminder(CONTOSO, done.id)).toBeUndefined();
  });

  test('of two who change a reminder at once, one does; who forgets it too late does not', async ({
    store,
  }) => {
    const kept = aReminder();
    await given(store, { reminders: [kept] });
    const moved = putOff(kept, new Date(at('15:00')));

    const answers = await Promise.all([1, 2].map(() => store.commit(CONTOSO, { reminders: [moved] })));
    expect(answers.toSorted()).toEqual(['conflict', 'saved']);
    expect(await store.commit(CONTOSO, { reminders: [forgotten(kept)] })).toBe('conflict');
    expect(await store.commit(CONTOSO, { reminders: [kept] })).toBe('conflict');
    expect(await store.reminder(CONTOSO, kept.id)).toEqual(moved);
  });

  test('of many who claim the same one, exactly one may send it', async ({ store }) => {
    await given(store, { reminders: [aReminder()] });
    const claims = Array.from({ length: 50 }, (_, n) => ({
      ...putOff(aReminder(), new Date(at('09:32'))),
      state: { kind: 'claimed', tries: 1, claim: `${n}` } as const,
    }));
    const answers = await Promise.all(claims.map((one) => store.commit(CONTOSO, { reminders: [one] })));

    expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
    expect(await store.reminder(CONTOSO, aReminder().id)).toEqual(claims[answers.indexOf('saved')]);
  });

  test('what is put off and its reminder are kept together or not at all', async ({ store }) => {
    await given(store, { enrollments: [anEnrollment()] });
    const stale = { enrollments: [anEnrollment()], reminders: [aReminder()] };
    expect(await store.commit(CONTOSO, stale)).toBe('conflict');
    expect(await store.reminder(CONTOSO, aReminder().id)).toBeUndefined();

    await given(store, { reminders: [aReminder()] });
    const other = enrollmentId('two');
    const taken = { enrollments: [anEnrollment({ id: other })], reminders: [aReminder()] };
    expect(await store.commit(CONTOSO, taken)).toBe('conflict');
    expect(await store.enrollment(CONTOSO, other)).toBeUndefined();
  });
}
