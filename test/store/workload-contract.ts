import { expect } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { WorkloadAsked } from '../../src/app/ports/workload.ts';
import type { Enrollment, EnrollmentEvent } from '../../src/domain/enrollment.ts';
import {
  ALEX,
  CONTOSO,
  FABRIKAM,
  MEGAN,
  anEnrollment,
  anEntry,
  day,
  enrollmentId,
  stepId,
} from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

const [MON, TUE, WED, THU, FRI] = [23, 24, 25, 26, 27].map((date) => day(`2026-11-${date}`)) as [
  WorkloadAsked['today'],
  WorkloadAsked['today'],
  WorkloadAsked['today'],
  WorkloadAsked['today'],
  WorkloadAsked['today'],
];

/** As of a Friday: anything waiting since Monday counts as neglected. */
const asked = (some: Partial<WorkloadAsked> = {}): WorkloadAsked => ({
  seller: ALEX,
  today: FRI,
  overdueBy: THU,
  neglect: { dueBy: TUE, before: WED },
  from: MON,
  to: FRI,
  ...some,
});

const open = (due: WorkloadAsked['today']) => ({ kind: 'open', step: stepId('call'), due }) as const;
const ENDED = { kind: 'ended', on: MON, how: { kind: 'closed', reason: 'won' } } as const;

const one = (id: string, some: Partial<Enrollment> = {}): Enrollment =>
  anEnrollment({ id: enrollmentId(id), ...some });

/** The same after one more event of Alex. */
function after(
  enrollment: Enrollment,
  event: EnrollmentEvent | { readonly kind: 'undo'; readonly undid: number },
  today: WorkloadAsked['today'],
  some: Partial<Enrollment> = {},
): Enrollment {
  const revision = enrollment.revision + 1;
  const entry = anEntry({ revision, event, today, at: `${today}T09:00:00.000Z` });
  return { ...enrollment, revision, history: [...enrollment.history, entry], ...some };
}

const DONE = { kind: 'outcome', outcome: 'done' } as const;

const countOf = async (store: Store, some: Partial<WorkloadAsked> = {}, tenant = CONTOSO) =>
  (await store.workloads(tenant, [asked(some)]))[0];

const NOTHING = { seller: ALEX, isBusy: false, due: 0, overdue: 0, neglected: 0, done: 0 };

export function workloadContract(test: StoreTest): void {
  test('what is due is counted, of which what is overdue, of which what is neglected', async ({ store }) => {
    const paused = { kind: 'paused', was: open(MON), since: MON } as const;
    await given(store, {
      enrollments: [
        one('later', { state: open(day('2026-11-28')) }),
        one('today', { state: open(FRI) }),
        one('overdue', { state: open(WED) }),
        one('neglected', { state: open(TUE) }),
        one('paused', { state: paused }),
        one('pause over', { state: { ...paused, until: TUE } }),
        one('waiting', { state: { kind: 'awaiting', step: stepId('mail'), sentOn: MON, until: TUE } }),
        one('ended', { state: ENDED }),
      ],
    });

    expect(await countOf(store)).toEqual({ ...NOTHING, isBusy: true, due: 5, overdue: 4, neglected: 3 });
    expect(await countOf(store, { neglect: undefined })).toMatchObject({ overdue: 4, neglected: 0 });
    expect(await countOf(store, {}, FABRIKAM)).toEqual(NOTHING);
  });

  test('sellers come in the order in which they are asked for, also those without work', async ({
    store,
  }) => {
    await given(store, { enrollments: [one('mine'), one('hers', { seller: MEGAN })] });
    const nobody = 'nobody' as typeof ALEX;
    const workloads = await store.workloads(
      CONTOSO,
      [nobody, MEGAN, ALEX].map((seller) => asked({ seller })),
    );

    expect(workloads.map(({ seller, isBusy }) => [seller, isBusy])).toEqual([
      [nobody, false],
      [MEGAN, true],
      [ALEX, true],
    ]);
    expect(await store.workloads(CONTOSO, [])).toEqual([]);
  });

  test('what somebody did is counted by their own days, without what was taken back', async ({ opened }) => {
    const { store } = opened;
    const steps = [
      one('one'),
      after(one('one'), DONE, TUE),
      after(after(one('one'), DONE, TUE), { kind: 'note', text: 'Likes tea' }, TUE),
    ];
    for (const enrollment of steps) await given(store, { enrollments: [enrollment] });
    const twice = after(after(one('two'), DONE, WED), DONE, WED);
    await given(store, { enrollments: [one('two')] });
    await given(store, { enrollments: [after(one('two'), DONE, WED)] });
    await given(store, { enrollments: [twice] });
    expect(await countOf(store)).toMatchObject({ done: 3 });

    await given(store, { enrollments: [after(twice, { kind: 'undo', undid: 3 }, THU, { state: ENDED })] });
    const counted = async (from: Store) => ({
      week: (await countOf(from))?.done,
      tuesday: (await countOf(from, { from: TUE, to: TUE }))?.done,
      wednesday: (await countOf(from, { from: WED, to: WED }))?.done,
      after: (await countOf(from, { from: THU }))?.done,
      hers: (await countOf(from, { seller: MEGAN }))?.done,
    });
    const expected = { week: 2, tuesday: 1, wednesday: 1, after: 0, hers: 0 };
    expect(await counted(store)).toEqual(expected);
    expect(await counted(await opened.reopen())).toEqual(expected);
  });

  test('what was told in other words than an outcome is done, too', async ({ store }) => {
    const until = day('2026-11-30');
    const told = [
      { kind: 'snooze', until, disposition: 'voicemail' },
      { kind: 'fact', outcome: 'replied' },
      { kind: 'snooze', until },
      { kind: 'skip' },
    ] as const;
    for (const [at, event] of told.entries()) {
      await given(store, { enrollments: [one(`told ${at}`)] });
      await given(store, { enrollments: [after(one(`told ${at}`), event, TUE)] });
    }
    expect(await countOf(store)).toMatchObject({ done: 2 });
  });

  test('what was neglected comes due longest first, and no longer once something happened to it', async ({
    store,
  }) => {
    const neglected = async (limit = 10, tenant = CONTOSO) => {
      const of = [ALEX, MEGAN].map((seller) => ({ seller, dueBy: TUE, before: WED }));
      return (await store.neglected(tenant, of, limit)).map(({ id }) => id);
    };
    await given(store, {
      enrollments: [
        one('tuesday', { state: open(TUE) }),
        one('monday', { state: open(MON) }),
        one('hers', { state: open(day('2026-11-20')), seller: MEGAN }),
        one('wednesday', { state: open(WED) }),
      ],
    });
    expect(await neglected()).toEqual(['hers', 'monday', 'tuesday']);
    expect(await neglected(2)).toEqual(['hers', 'monday']);
    expect(await neglected(10, FABRIKAM)).toEqual([]);

    const monday = one('monday', { state: open(MON) });
    await given(store, { enrollments: [after(monday, { kind: 'note', text: 'Called twice' }, WED)] });
    expect(await neglected()).toEqual(['hers', 'tuesday']);
    expect(await countOf(store)).toMatchObject({ neglected: 1 });
  });
}
