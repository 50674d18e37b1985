import fc from 'fast-check';
import { expect } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { workingDayBefore, type Calendar } from '../../src/domain/calendar.ts';
import { sumOf } from '../../src/domain/counts.ts';
import { dueOn } from '../../src/domain/due.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import { periodsOf } from '../../src/domain/period.ts';
import { stepsIn, summaryOf } from '../../src/domain/summary.ts';
import { enrolledOn } from '../../src/domain/tally.ts';
import {
  ALEX,
  CONTOSO,
  FABRIKAM,
  MEGAN,
  MONDAY,
  anEnrollment,
  day,
  enrollmentId,
  templateId,
  tenantId,
} from '../builders.ts';
import { anyWalks, lastOf, type Walk } from '../domain/random-enrollments.ts';
import { recount } from '../recount.ts';
import { given, type StoreTest } from './store-test.ts';

const CALENDAR: Calendar = { timeZone: 'Asia/Kolkata', hour: 9, workingDays: [1, 2, 3, 4, 5] };
const TODAY = day('2026-12-23');
const TEMPLATE = templateId('template');
const ALL = periodsOf(MONDAY)[0] ?? fail();

function fail(): never {
  throw new Error('Every day lies in a period');
}

/** Asks for all there is to ask for, and counts all of it by hand. */
async function expectRecounted(
  store: Store,
  tenant: TenantId,
  walks: readonly Walk[],
  kept: readonly Enrollment[],
) {
  const steps = stepsIn(walks.map(({ template }) => template));
  const periods = new Set(kept.flatMap((one) => periodsOf(enrolledOn(one) ?? MONDAY)));
  for (const period of periods) {
    const enrolledThen = kept.filter((one) => periodsOf(enrolledOn(one) ?? MONDAY).includes(period));
    for (const of of ['everybody', 'each', [ALEX]] as const) {
      const { rows, isComplete } = await store.tallies(tenant, { period, template: TEMPLATE, of });
      expect(isComplete).toBe(true);
      const meant = enrolledThen.filter(({ seller }) => typeof of === 'string' || seller === ALEX);
      const summary = summaryOf(sumOf(rows.map(({ counts }) => counts)), steps, CALENDAR, TODAY);
      expect(summary).toEqual(recount(meant, steps, CALENDAR, TODAY));
      for (const { seller, version, counts } of rows) {
        const own = meant.filter((one) => one.version === version && (!seller || one.seller === seller));
        expect(summaryOf(counts, steps, CALENDAR, TODAY)).toEqual(recount(own, steps, CALENDAR, TODAY));
      }
    }
    const through = workingDayBefore(CALENDAR, TODAY, 3);
    const query = { template: TEMPLATE, through, period, limit: 100 };
    for (const of of ['everybody', [MEGAN]] as const) {
      const late = enrolledThen
        .filter(({ seller }) => of === 'everybody' || seller === MEGAN)
        .filter((one) => one.state.kind !== 'ended' && (dueOn(one) ?? '9999') <= through);
      const found = await store.lateEnrollments(tenant, { ...query, of });
      expect(found.map(({ id }) => id).sort()).toEqual(late.map(({ id }) => id).sort());
      expect(found.map(dueOn)).toEqual(found.map(dueOn).sort());
    }
  }
}

export function tallyContract(test: StoreTest): void {
  test('whatever happens, every figure is what counting the histories by hand comes to', async ({
    opened,
  }) => {
    let { store } = opened;
    let run = 0;
    await fc.assert(
      fc.asyncProperty(anyWalks, fc.array(fc.nat(3), { minLength: 20 }), async (walks, pauses) => {
        const tenant = tenantId(`tallies-${run++}`);
        const states = walks.map((walk) => walk.states.map((state): Enrollment => ({ ...state, tenant })));
        const longest = Math.max(...states.map(({ length }) => length));
        for (let turn = 0; turn < longest; turn += 1) {
          for (const walk of states) {
            const state = walk[turn];
            if (state) await given(store, { enrollments: [state] }, tenant);
          }
          if (pauses[turn % pauses.length] === 0) await store.countNews();
        }
        const kept = walks.map(lastOf);
        await expectRecounted(store, tenant, walks, kept);
        store = await opened.reopen();
        await expectRecounted(store, tenant, walks, kept);
      }),
      { seed: 20261123, numRuns: 8 },
    );
  });

  const everybody = { period: ALL, of: 'everybody' } as const;

  test('an enrollment that is given to another seller or moved to another version counts there from then on', async ({
    store,
  }) => {
    const first = anEnrollment();
    const entry = {
      ...first.history[0],
      revision: 2,
      event: { kind: 'note', text: '' },
      before: { state: first.state },
    };
    const moved = {
      ...first,
      seller: MEGAN,
      version: first.version + 1,
      revision: 2,
      history: [...first.history, entry],
    } as Enrollment;
    await given(store, { enrollments: [first] });
    expect((await store.tallies(CONTOSO, { ...everybody, of: 'each' })).rows).toMatchObject([
      { seller: ALEX },
    ]);
    await given(store, { enrollments: [moved] });

    const { rows } = await store.tallies(CONTOSO, { ...everybody, of: 'each' });
    expect(rows).toMatchObject([{ seller: MEGAN, version: moved.version }]);
    expect(rows[0]?.counts.get('enrolled')).toBe(1);
    expect((await store.tallies(CONTOSO, everybody)).rows).toMatchObject([{ version: moved.version }]);
  });

  test('there is news until it is counted', async ({ store }) => {
    expect(await store.countNews()).toBe(false);
    await given(store, { enrollments: [anEnrollment()] });
    expect(await store.countNews()).toBe(true);
    expect(await store.countNews()).toBe(false);
  });

  test('another tenant, and another template, count for themselves', async ({ store }) => {
    const elsewhere = anEnrollment({ tenant: FABRIKAM, id: enrollmentId('elsewhere') });
    await given(store, { enrollments: [anEnrollment()] });
    await given(store, { enrollments: [elsewhere] }, FABRIKAM);

    const { rows } = await store.tallies(CONTOSO, everybody);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.counts.get('enrolled')).toBe(1);
    const other = templateId('another');
    expect((await store.tallies(CONTOSO, { ...everybody, template: other })).rows).toEqual([]);
    const late = {
      template: other,
      through: day('2027-01-01'),
      period: ALL,
      of: 'everybody',
      limit: 9,
    } as const;
    expect(await store.lateEnrollments(CONTOSO, late)).toEqual([]);
    const { template } = anEnrollment();
    expect(await store.lateEnrollments(CONTOSO, { ...late, template })).toHaveLength(1);
    expect(await store.lateEnrollments(CONTOSO, { ...late, template, version: 99 })).toEqual([]);
  });
}
