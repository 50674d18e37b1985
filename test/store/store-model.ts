import fc from 'fast-check';
import { expect } from 'vitest';
import type { Changes, Committed } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { dueOn } from '../../src/domain/due.ts';
import { addDays } from '../../src/domain/day.ts';
import { isReport, livePath } from '../../src/domain/history.ts';
import type { Enrollment, HistoryEntry, Snapshot } from '../../src/domain/enrollment.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/person.ts';
import {
  ALEX,
  MEGAN,
  MONDAY,
  aPerson,
  anEnrollment,
  anEntry,
  day,
  enrollmentId,
  stepId,
  tenantId,
} from '../builders.ts';
import type { StoreTest } from './store-test.ts';

const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map(day);
const HOURS = ['03:30', '04:30', '09:00'].map((time) => `${DAYS[0] ?? ''}T${time}:00.000Z`);
const WEEK = { from: MONDAY, to: addDays(MONDAY, 6) };
const SELLERS = [ALEX, MEGAN];
const step = stepId('call');

const someDay = fc.constantFrom(...DAYS);
const active = fc.oneof(
  someDay.map((due) => ({ kind: 'open', step, due }) as const),
  someDay.map((until) => ({ kind: 'awaiting', step, sentOn: until, until }) as const),
);
const standing: fc.Arbitrary<Snapshot> = fc.record(
  {
    state: fc.oneof(
      active,
      fc.record(
        { kind: fc.constant('paused' as const), was: active, since: someDay, until: someDay },
        { requiredKeys: ['kind', 'was', 'since'] },
      ),
      someDay.map((on) => ({ kind: 'ended', on, how: { kind: 'skipped' } }) as const),
    ),
    repliedOn: someDay,
  },
  { requiredKeys: ['state'] },
);

/** One enrollment, mostly at the revision that is next, and one person with or without a card to come. */
const someCommit = fc.record({
  tenant: fc.constantFrom('left', 'right'),
  id: fc.constantFrom('one', 'two', 'three').map(enrollmentId),
  slip: fc.constantFrom(0, 0, 0, 0, 1, -1),
  seller: fc.constantFrom(...SELLERS),
  by: fc.constantFrom(...SELLERS),
  standing,
  nextCardAt: fc.option(fc.constantFrom(...HOURS), { nil: undefined }),
});
type SomeCommit = typeof someCommit extends fc.Arbitrary<infer Value> ? Value : never;

/** An outcome, and the taking back of it. */
const eventAt = (revision: number): HistoryEntry['event'] => {
  if (revision <= 1) return { kind: 'enroll' };
  return revision % 3 === 0 ? { kind: 'undo', undid: revision - 1 } : { kind: 'outcome', outcome: 'done' };
};

/** Everything in lists, every question answered by going through them. */
function createModel() {
  let enrollments: readonly Enrollment[] = [];
  let people: readonly Person[] = [];
  const same = (one: { tenant: TenantId; id: string }) => (other: { tenant: TenantId; id: string }) =>
    one.tenant === other.tenant && one.id === other.id;

  return {
    changes({ id, slip, seller, by, standing, nextCardAt }: SomeCommit, tenant: TenantId, turn: number) {
      const kept = enrollments.find(same({ tenant, id }));
      const revision = (kept?.revision ?? 0) + 1 + slip;
      const event = eventAt(revision);
      const entry = anEntry({
        by,
        revision,
        event,
        at: new Date(Date.UTC(2026, 10, 23, 0, turn)).toISOString(),
      });
      const history = [...(kept?.history ?? []), entry];
      return {
        enrollments: [anEnrollment({ tenant, id, seller, revision, history, ...standing })],
        people: [aPerson({ tenant, id: by, ...(nextCardAt && { nextCardAt }) })],
      };
    },
    commit(changes: Required<Pick<Changes, 'people' | 'enrollments'>>): Committed {
      const [enrollment] = changes.enrollments;
      const [person] = changes.people;
      if (!enrollment || !person) return 'saved';
      const kept = enrollments.find(same(enrollment));
      if (enrollment.revision !== (kept?.revision ?? 0) + 1) return 'conflict';
      enrollments = [...enrollments.filter((one) => !same(enrollment)(one)), enrollment];
      people = [...people.filter((one) => !same(person)(one)), person];
      return 'saved';
    },
    enrollments: () => enrollments,
    people: () => people,
  };
}
type Model = ReturnType<typeof createModel>;

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

async function expectAlike(store: Store, model: Model, tenants: readonly TenantId[]): Promise<void> {
  for (const tenant of tenants) {
    for (const seller of SELLERS) {
      const own = model.enrollments().filter((one) => one.tenant === tenant && one.seller === seller);
      const running = own.filter(({ state }) => state.kind !== 'ended');
      expect(idsOf(await store.activeEnrollments(tenant, seller))).toEqual(idsOf(running));
      for (const today of DAYS) {
        const due = running.filter((one) => (dueOn(one) ?? '9999') <= today);
        expect(idsOf(await store.dueEnrollments(tenant, seller, today))).toEqual(idsOf(due));
      }
      for (const today of DAYS) {
        const asked = { seller, today, overdueBy: addDays(today, -1), ...WEEK };
        const neglect = { dueBy: addDays(today, -1), before: addDays(today, 1) };
        const overdue = running.filter((one) => (dueOn(one) ?? '9999') < today);
        expect(await store.workloads(tenant, [{ ...asked, neglect }])).toEqual([
          {
            seller,
            isBusy: running.length > 0,
            due: running.filter((one) => (dueOn(one) ?? '9999') <= today).length,
            overdue: overdue.length,
            neglected: overdue.length,
            done: model
              .enrollments()
              .filter((one) => one.tenant === tenant)
              .flatMap(({ history }) => livePath(history))
              .filter(({ by, event }) => by === seller && isReport(event)).length,
          },
        ]);
        const neglected = await store.neglected(tenant, [{ seller, ...neglect }], 10);
        expect(idsOf(neglected)).toEqual(idsOf(overdue));
      }
      const touches = model
        .enrollments()
        .filter((one) => one.tenant === tenant)
        .flatMap(({ id, history }) => history.map(({ by, at }) => ({ id, by, at })))
        .filter(({ by }) => by === seller)
        .sort((one, other) => (one.at < other.at ? 1 : -1));
      expect((await store.lastTouchedBy(tenant, seller))?.id).toBe(touches[0]?.id);
    }
  }
  for (const hour of HOURS) {
    const found = await store.peopleWithCardDue(hour, 1_000);
    const instants = found.map(({ nextCardAt = '' }) => nextCardAt);
    expect(instants).toEqual([...instants].sort());
    const due = model.people().filter(({ nextCardAt = '9999' }) => nextCardAt <= hour);
    expect(idsOf(found.filter(({ tenant }) => tenants.includes(tenant)))).toEqual(idsOf(due));
  }
}

export function storeModel(test: StoreTest): void {
  test('whatever is committed, both answer alike, also when opened again', async ({ opened }) => {
    let { store } = opened;
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(someCommit, { minLength: 1, maxLength: 15 }), async (commits) => {
        // Each run has tenants of its own, so that one store serves them all.
        const prefix = `run${run++}`;
        const tenantOf = (name: string) => tenantId(`${prefix}-${name}`);
        const model = createModel();
        for (const [turn, commit] of commits.entries()) {
          const tenant = tenantOf(commit.tenant);
          const changes = model.changes(commit, tenant, turn);
          expect(await store.commit(tenant, changes)).toBe(model.commit(changes));
        }
        await expectAlike(store, model, ['left', 'right'].map(tenantOf));
        store = await opened.reopen();
        await expectAlike(store, model, ['left', 'right'].map(tenantOf));
      }),
      { numRuns: 50 },
    );
  });
}
