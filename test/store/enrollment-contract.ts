import { expect } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { Enrollment, HistoryEntry, Snapshot } from '../../src/domain/enrollment.ts';
import { ALEX, CONTOSO, FABRIKAM, MEGAN, MONDAY } from '../builders.ts';
import { aPerson, anEnrollment, anEntry, day, enrollmentId, recordId, stepId } from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

const at = (time: string) => `${MONDAY}T${time}:00.000Z`;

/** The same enrollment one event later. */
const after = (
  enrollment: Enrollment,
  entry: Partial<HistoryEntry>,
  some: Partial<Enrollment> = {},
): Enrollment => {
  const revision = enrollment.revision + 1;
  const event = { kind: 'outcome', outcome: 'done' } as const;
  return {
    ...enrollment,
    revision,
    history: [...enrollment.history, anEntry({ event, ...entry, revision })],
    ...some,
  };
};

const ENDED = { kind: 'ended', on: MONDAY, how: { kind: 'closed', reason: 'won' } } as const;
const OPEN = { kind: 'open', step: stepId('call'), due: day('2026-11-25') } as const;

const idsOf = (enrollments: readonly Pick<Enrollment, 'id'>[]) => enrollments.map(({ id }) => id).sort();

export function enrollmentContract(test: StoreTest): void {
  test('enrollments are found by their ids, in their own tenant', async ({ store }) => {
    const one = anEnrollment({ id: enrollmentId('one') });
    const other = anEnrollment({ id: enrollmentId('other') });
    await given(store, { enrollments: [one, other] });

    const found = await store.enrollments(CONTOSO, [one.id, enrollmentId('none'), other.id]);
    expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([one, other]);
    expect(await store.enrollments(FABRIKAM, [one.id])).toEqual([]);
    expect(await store.enrollments(CONTOSO, [])).toEqual([]);
  });

  test('an enrollment is kept whole, with its history', async ({ store }) => {
    const first = anEnrollment({ inputs: { deck: 'https://contoso.example/deck' } });
    const before: Snapshot = { state: first.state };
    const recordBefore = { status: 'active', tags: ['vip'] } as const;
    const second = after(first, { before, recordBefore }, { repliedOn: MONDAY });
    await given(store, { enrollments: [first] });
    await given(store, { enrollments: [second] });

    expect(await store.enrollment(CONTOSO, first.id)).toEqual(second);
    expect(await store.enrollment(CONTOSO, enrollmentId('none'))).toBeUndefined();
  });

  test('a seller has what has not ended of their own', async ({ store }) => {
    const [one, two, other] = [
      anEnrollment(),
      anEnrollment({ id: enrollmentId('two'), state: { kind: 'paused', was: OPEN, since: MONDAY } }),
      anEnrollment({ id: enrollmentId('other'), seller: MEGAN }),
    ];
    await given(store, { enrollments: [one, two, other] });
    expect(idsOf(await store.activeEnrollments(CONTOSO, ALEX))).toEqual(['one', 'two']);

    await given(store, { enrollments: [after(one, {}, { state: ENDED })] });
    expect(idsOf(await store.activeEnrollments(CONTOSO, ALEX))).toEqual(['two']);
  });

  test('an end that is undone is active again', async ({ store }) => {
    const ended = after(anEnrollment(), {}, { state: ENDED });
    await given(store, { enrollments: [anEnrollment()] });
    await given(store, { enrollments: [ended] });
    await given(store, {
      enrollments: [after(ended, { event: { kind: 'undo', undid: 2 } }, { state: OPEN })],
    });

    expect(idsOf(await store.activeEnrollments(CONTOSO, ALEX))).toEqual(['one']);
  });

  test('an enrollment that was given to another seller is theirs', async ({ store }) => {
    await given(store, { enrollments: [anEnrollment()] });
    await given(store, { enrollments: [after(anEnrollment(), {}, { seller: MEGAN })] });

    expect(await store.activeEnrollments(CONTOSO, ALEX)).toEqual([]);
    expect(await store.dueEnrollments(CONTOSO, ALEX, MONDAY)).toEqual([]);
    expect(idsOf(await store.activeEnrollments(CONTOSO, MEGAN))).toEqual(['one']);
    expect(idsOf(await store.dueEnrollments(CONTOSO, MEGAN, MONDAY))).toEqual(['one']);
  });

  const paused = { kind: 'paused', was: OPEN, since: MONDAY } as const;
  const awaiting = {
    kind: 'awaiting',
    step: stepId('mail'),
    sentOn: MONDAY,
    until: day('2026-11-25'),
  } as const;
  test.for<readonly [string, Snapshot, firstDay: string | undefined]>([
    ['an open step', { state: OPEN }, '2026-11-25'],
    ['a wait for a reply', { state: awaiting }, '2026-11-25'],
    ['a pause until a day', { state: { ...paused, until: day('2026-11-25') } }, '2026-11-25'],
    ['a pause without a day', { state: paused }, undefined],
    ['a reply that waits for a decision', { state: OPEN, repliedOn: day('2026-11-24') }, '2026-11-24'],
    ['an end', { state: ENDED, repliedOn: day('2026-11-24') }, undefined],
  ])('%s is due from its day on', async ([, standing, firstDay], { store }) => {
    await given(store, { enrollments: [anEnrollment(standing)] });
    const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2027-02-01'].map(day);
    const due = await Promise.all(days.map((one) => store.dueEnrollments(CONTOSO, ALEX, one)));

    expect(days.filter((_, index) => due[index]?.length)).toEqual(
      days.filter((one) => firstDay !== undefined && one >= firstDay),
    );
  });

  test('all of one record come newest first, whoever they belong to and ended or not', async ({ store }) => {
    const of = (id: string, time: string, some: Partial<Enrollment> = {}) =>
      anEnrollment({ id: enrollmentId(id), history: [anEntry({ at: at(time) })], ...some });
    const oldest = of('oldest', '08:00', { state: ENDED });
    const newest = of('newest', '10:00', { seller: MEGAN });
    await given(store, { enrollments: [of('middle', '09:00'), newest, oldest] });
    await given(store, { enrollments: [of('elsewhere', '11:00', { record: recordId('ravi') })] });
    await given(store, { enrollments: [after(oldest, { at: at('12:00') })] });

    const all = await store.enrollmentsOfRecord(CONTOSO, recordId('asha'));
    expect(all.map(({ id }) => id)).toEqual(['newest', 'middle', 'oldest']);
  });

  const touched = async (store: Store, person = ALEX) => (await store.lastTouchedBy(CONTOSO, person))?.id;

  test('the enrollment that somebody touched last is known', async ({ store }) => {
    const one = anEnrollment({ history: [anEntry({ at: at('09:00') })] });
    const two = anEnrollment({ id: enrollmentId('two'), history: [anEntry({ at: at('09:01') })] });
    expect(await touched(store)).toBeUndefined();
    await given(store, { enrollments: [one] });
    await given(store, { enrollments: [two] });
    expect(await touched(store)).toBe('two');

    const byAlex = after(one, { at: at('09:02') });
    await given(store, { enrollments: [byAlex] });
    expect(await touched(store)).toBe('one');

    const byMegan = after(byAlex, { at: at('09:03'), by: MEGAN });
    await given(store, { enrollments: [byMegan] });
    expect(await touched(store, MEGAN)).toBe('one');
    expect(await touched(store)).toBe('one');
    expect(await store.lastTouchedBy(CONTOSO, ALEX)).toEqual(byMegan);
  });

  test('of two that were touched at the same instant it is the one that was kept later', async ({
    opened,
    store,
  }) => {
    const two = anEnrollment({ id: enrollmentId('two') });
    await given(store, { enrollments: [anEnrollment()] });
    await given(store, { enrollments: [two] });
    await given(store, { enrollments: [after(anEnrollment(), {})] });

    expect(await touched(store)).toBe('one');
    await given(store, { people: [aPerson()] });
    expect(await touched(await opened.reopen())).toBe('one');
  });

  test('another tenant sees nothing of them', async ({ store }) => {
    await given(store, { enrollments: [anEnrollment()] });

    expect(await store.enrollment(FABRIKAM, enrollmentId('one'))).toBeUndefined();
    expect(await store.activeEnrollments(FABRIKAM, ALEX)).toEqual([]);
    expect(await store.dueEnrollments(FABRIKAM, ALEX, MONDAY)).toEqual([]);
    expect(await store.enrollmentsOfRecord(FABRIKAM, recordId('asha'))).toEqual([]);
    expect(await store.lastTouchedBy(FABRIKAM, ALEX)).toBeUndefined();

    await given(store, { enrollments: [anEnrollment({ tenant: FABRIKAM, state: ENDED })] }, FABRIKAM);
    expect(await store.enrollment(CONTOSO, enrollmentId('one'))).toEqual(anEnrollment());
  });
}
