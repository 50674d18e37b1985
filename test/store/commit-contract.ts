import { expect } from 'vitest';
import type { Changes, Committed } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { ALEX, CONTOSO, FABRIKAM, MEGAN, MONDAY } from '../builders.ts';
import {
  aPerson,
  aRecord,
  aMail,
  aReminder,
  anEnrollment,
  anEntry,
  day,
  enrollmentId,
  personId,
  recordId,
  mailId,
  reminderId,
} from '../builders.ts';
import { aClaim, aReference, given, type StoreTest } from './store-test.ts';

const NEXT_CARD = '2026-11-23T03:30:00.000Z';
const TUESDAY = day('2026-11-24');
const two = enrollmentId('two');

const START: Changes = {
  people: [aPerson({ nextCardAt: NEXT_CARD })],
  install: aReference(),
  records: [aRecord()],
  enrollments: [anEnrollment()],
  claimDailyCard: aClaim(),
  reminders: [aReminder()],
  mails: [aMail()],
};

/** A commit in which there is something of everything, and all of it goes well after `START`. */
const MORE: Changes = {
  people: [aPerson({ name: 'Alex W.', nextCardAt: '2026-11-20T00:00:00.000Z' }), aPerson({ id: MEGAN })],
  install: aReference({ person: MEGAN }),
  references: [aReference({ serviceUrl: 'https://smba.example/emea/' })],
  uninstall: personId('adele'),
  records: [aRecord({ name: 'Asha Patel' }), aRecord({ id: recordId('ravi'), name: 'Ravi Rao' })],
  enrollments: [
    anEnrollment({ revision: 2, history: [anEntry(), anEntry({ revision: 2, by: MEGAN })] }),
    anEnrollment({ id: two, seller: MEGAN }),
  ],
  claimDailyCard: aClaim({ day: TUESDAY }),
  settleDailyCard: aClaim({ state: 'sent', activityId: '1:abc' }),
  reminders: [aReminder({ revision: 2, note: 'Later' }), aReminder({ id: reminderId('another') })],
  mails: [aMail({ revision: 2 }), aMail({ id: mailId('another'), entered: 2 })],
  mailSenders: [{ tenant: CONTOSO, seller: ALEX, revision: 1 }],
};

/** Everything that a reader can see. */
const everything = async (store: Store) => ({
  people: await Promise.all([ALEX, MEGAN].map((id) => store.person(CONTOSO, id))),
  references: await Promise.all([ALEX, MEGAN].map((id) => store.reference(CONTOSO, id))),
  nextCards: [await store.peopleWithCardDue(NEXT_CARD, 10), await store.nextCardDue()],
  records: await store.records(CONTOSO, ['asha', 'ravi'].map(recordId)),
  found: await Promise.all(['asha', 'patel', 'rao'].map((words) => store.searchRecords(CONTOSO, words, 10))),
  enrollments: await Promise.all(['one', 'two'].map((id) => store.enrollment(CONTOSO, enrollmentId(id)))),
  active: await Promise.all([ALEX, MEGAN].map((id) => store.activeEnrollments(CONTOSO, id))),
  due: await Promise.all([ALEX, MEGAN].map((id) => store.dueEnrollments(CONTOSO, id, MONDAY))),
  ofRecord: await store.enrollmentsOfRecord(CONTOSO, recordId('asha')),
  touched: await Promise.all([ALEX, MEGAN].map((id) => store.lastTouchedBy(CONTOSO, id))),
  dailyCards: await Promise.all([MONDAY, TUESDAY].map((one) => store.dailyCard(CONTOSO, ALEX, one))),
  reminders: [await store.remindersOf(CONTOSO, ALEX), await store.remindersDue('2026-11-24T00:00:00Z', 10)],
  mails: [await store.mailsOf(CONTOSO, [enrollmentId('one')]), await store.mailSender(CONTOSO, ALEX)],
});

const count = (answers: readonly Committed[], wanted: Committed) =>
  answers.filter((answer) => answer === wanted).length;

/** Changes something of whatever it can reach, where it is let. */
function tamper(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(tamper);
  for (const key of Object.keys(value)) Reflect.set(value, key, 'tampered');
  Reflect.set(value, 'added', 'tampered');
}

export function commitContract(test: StoreTest): void {
  test('all of a commit is kept, and still there when the store is opened again', async ({
    opened,
    store,
  }) => {
    await given(store, START);
    await given(store, MORE);
    const kept = await everything(store);

    expect(kept.people.map((person) => person?.name)).toEqual(['Alex W.', 'Alex Wilber']);
    expect(kept.enrollments.map((enrollment) => enrollment?.revision)).toEqual([2, 1]);
    expect(kept.dailyCards.map((card) => card?.state)).toEqual(['sent', 'claimed']);
    expect(await everything(await opened.reopen())).toEqual(kept);
  });

  test('a store that was opened again goes on where it was', async ({ opened, store }) => {
    await given(store, START);
    const reopened = await opened.reopen();

    expect(await reopened.commit(CONTOSO, START)).toBe('conflict');
    expect(await reopened.commit(CONTOSO, MORE)).toBe('saved');
    expect(await reopened.commit(CONTOSO, MORE)).toBe('conflict');
  });

  test.for<readonly [string, Changes]>([
    ['a revision that is kept already', { enrollments: [anEnrollment()] }],
    ['a revision that leaves one out', { enrollments: [anEnrollment({ revision: 3 })] }],
    ['a revision that goes back', { enrollments: [anEnrollment({ revision: 0 })] }],
    ['a new enrollment that does not start at 1', { enrollments: [anEnrollment({ id: two, revision: 2 })] }],
    ['one stale enrollment among good ones', { enrollments: [anEnrollment({ id: two }), anEnrollment()] }],
    ['a daily card that is claimed already', { claimDailyCard: aClaim({ claim: 'another' }) }],
    [
      'a stale reminder among good ones',
      { reminders: [aReminder({ id: reminderId('another') }), aReminder()] },
    ],
    ['a stale email among good ones', { mails: [aMail({ id: mailId('another'), entered: 2 }), aMail()] }],
    ['an install after the first', { install: aReference({ conversationId: 'other' }) }],
  ])('%s is a conflict, and nothing of that commit is kept', async ([, conflict], { opened, store }) => {
    await given(store, START);
    const before = await everything(store);

    expect(await store.commit(CONTOSO, { ...MORE, ...conflict })).toBe('conflict');
    expect(await everything(store)).toEqual(before);
    expect(await everything(await opened.reopen())).toEqual(before);
  });

  test('a commit without changes is saved', async ({ store }) => {
    expect(await store.commit(CONTOSO, {})).toBe('saved');
  });

  test.for<readonly [string, Changes]>([
    ['person', { people: [aPerson({ tenant: FABRIKAM })] }],
    ['install', { install: aReference({ tenant: FABRIKAM }) }],
    ['reference', { references: [aReference({ tenant: FABRIKAM })] }],
    ['record', { records: [aRecord({ tenant: FABRIKAM })] }],
    ['enrollment', { enrollments: [anEnrollment({ tenant: FABRIKAM })] }],
    ['claim', { claimDailyCard: aClaim({ tenant: FABRIKAM }) }],
    ['reminder', { reminders: [aReminder({ tenant: FABRIKAM })] }],
    ['email', { mails: [aMail({ tenant: FABRIKAM })] }],
    ['settlement', { settleDailyCard: aClaim({ tenant: FABRIKAM }) }],
  ])("another tenant's %s is refused as a bug", async ([, foreign], { store }) => {
    await expect(store.commit(CONTOSO, { ...START, ...foreign })).rejects.toThrow('fabrikam');
    expect(await store.person(CONTOSO, ALEX)).toBeUndefined();
  });

  test('of hundreds who race for the same revision exactly one wins, each time', async ({
    opened,
    store,
  }) => {
    await given(store, { enrollments: [anEnrollment()] });
    for (const revision of [2, 3, 4, 5]) {
      const racers = Array.from({ length: 100 }, (_, racer) =>
        anEnrollment({ revision, inputs: { racer: `${racer}` } }),
      );
      const answers = await Promise.all(racers.map((one) => store.commit(CONTOSO, { enrollments: [one] })));

      expect(count(answers, 'saved')).toBe(1);
      expect(await store.enrollment(CONTOSO, enrollmentId('one'))).toEqual(racers[answers.indexOf('saved')]);
    }
    const kept = await store.enrollment(CONTOSO, enrollmentId('one'));
    expect(await (await opened.reopen()).enrollment(CONTOSO, enrollmentId('one'))).toEqual(kept);
  });

  test('of many who claim or install at once exactly one wins', async ({ store }) => {
    const everybody = Array.from({ length: 50 });
    const claims = await Promise.all(
      everybody.map(() => store.commit(CONTOSO, { claimDailyCard: aClaim() })),
    );
    const installs = await Promise.all(everybody.map(() => store.commit(CONTOSO, { install: aReference() })));

    expect([count(claims, 'saved'), count(claims, 'conflict')]).toEqual([1, 49]);
    expect([count(installs, 'saved'), count(installs, 'conflict')]).toEqual([1, 49]);
  });

  test('commits that have nothing to do with each other are all kept', async ({ opened, store }) => {
    const ids = Array.from({ length: 200 }, (_, index) => enrollmentId(`e${index}`));
    const answers = await Promise.all(
      ids.map((id) => store.commit(CONTOSO, { enrollments: [anEnrollment({ id })] })),
    );

    expect(count(answers, 'saved')).toBe(200);
    expect(await store.activeEnrollments(CONTOSO, ALEX)).toHaveLength(200);
    expect(await (await opened.reopen()).activeEnrollments(CONTOSO, ALEX)).toHaveLength(200);
  });

  test('changing what was read changes nothing that is kept', async ({ store }) => {
    await given(store, START);
    const before = structuredClone(await everything(store));
    tamper(await everything(store));

    expect(await everything(store)).toEqual(before);
  });

  test('the store answers until it is closed', async ({ store }) => {
    expect(await store.ping()).toBe(true);
    await store.close();
    expect(await store.ping()).toBe(false);
    await expect(store.commit(CONTOSO, START)).rejects.toThrow();
  });
}
