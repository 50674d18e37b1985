import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueDayOf } from '../../src/cards/kit/due-label.ts';
import type { Viewer } from '../../src/cards/kit/situation.ts';
import { firstInOrder } from '../../src/app/turn/in-order.ts';
import { plannedDue } from '../../src/app/daily-card/planned-due.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { byUrgency } from '../../src/domain/priority.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { sayIn } from '../../src/language/say.ts';
import {
  aPerson,
  aRecord,
  anEnrollment,
  CONTOSO,
  enrollmentId,
  MONDAY,
  recordId,
  stepId,
} from '../builders.ts';

const viewer: Viewer = {
  say: sayIn('en'),
  today: MONDAY,
  calendar: { timeZone: 'Asia/Kolkata', workingDays: [1, 2, 3, 4, 5], hour: 9 },
};

type One = { readonly daysAgo: number; readonly value: number; readonly replied: boolean };

const SOME = fc.array(fc.record({ daysAgo: fc.nat(4), value: fc.nat(3), replied: fc.boolean() }), {
  maxLength: 12,
});

const enrollmentsOf = (all: readonly One[]): readonly Enrollment[] =>
  all.map(({ daysAgo, replied }, index) =>
    anEnrollment({
      id: enrollmentId(`no ${index}`),
      record: recordId(`no ${index}`),
      state: { kind: 'open', step: stepId('call'), due: addDays(MONDAY, -daysAgo) },
      ...(replied && { repliedOn: addDays(MONDAY, -daysAgo) }),
    }),
  );

const recordsOf = (all: readonly One[]): readonly SalesRecord[] =>
  all.map(({ value }, index) =>
    aRecord({ id: recordId(`no ${index}`), value: { amount: value, currency: 'INR' } }),
  );

const storeOf = (all: readonly One[], due = enrollmentsOf(all)) => ({
  records: (_: unknown, ids: readonly string[]) =>
    Promise.resolve(recordsOf(all).filter(({ id }) => ids.includes(id))),
  dueEnrollments: () => Promise.resolve(due),
});

/** As the order is told: everything looked up, and all of it compared. */
const sorted = (all: readonly One[], enrollments: readonly Enrollment[]): readonly string[] => {
  const values = new Map(recordsOf(all).map(({ id, value }) => [id, value?.amount ?? 0]));
  const urgencyOf = (enrollment: Enrollment) => ({
    replied: enrollment.repliedOn !== undefined,
    due: dueDayOf({ enrollment }, viewer) ?? MONDAY,
    value: values.get(enrollment.record) ?? 0,
  });
  return idsOf(enrollments.toSorted((one, other) => byUrgency(urgencyOf(one), urgencyOf(other))));
};

const idsOf = (enrollments: readonly Pick<Enrollment, 'id'>[]): readonly string[] =>
  enrollments.map(({ id }) => id);

test('the first few are those that come first of all', async () => {
  await fc.assert(
    fc.asyncProperty(SOME, fc.nat(13), async (all, count) => {
      const enrollments = enrollmentsOf(all);
      const first = await firstInOrder(storeOf(all), CONTOSO, enrollments, viewer, count);
      expect(idsOf(first)).toEqual(sorted(all, enrollments).slice(0, count));
    }),
  );
});

test('the list of a new day is in the order of what to do first', async () => {
  await fc.assert(
    fc.asyncProperty(SOME, async (all) => {
      const { inOrder } = await plannedDue(storeOf(all), aPerson(), viewer);
      expect(idsOf(inOrder)).toEqual(sorted(all, enrollmentsOf(all)));
    }),
  );
});

test('what comes up later joins at the end, and what was planned keeps its place', async () => {
  await fc.assert(
    fc.asyncProperty(SOME, SOME, async (morning, later) => {
      const all = [...morning, ...later].map((one) => ({ ...one, replied: false }));
      const planned = enrollmentsOf(all).slice(0, morning.length);
      const joined = enrollmentsOf(all).slice(morning.length);
      const { plan } = await plannedDue(storeOf(all, planned), aPerson(), viewer);
      const now = storeOf(all, [...joined, ...planned.toReversed()]);
      const { inOrder } = await plannedDue(now, aPerson({ dayPlan: plan }), viewer);
      expect(idsOf(inOrder)).toEqual([...sorted(all, planned), ...sorted(all, joined)]);
    }),
  );
});
