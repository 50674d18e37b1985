import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlan } from '../../src/app/daily-card/compare-plan.ts';
import { planOn, planWith, type PlannedAction } from '../../src/app/daily-card/day-plan.ts';
import type { Enrollment, EnrollmentOutline } from '../../src/domain/enrollment.ts';
import type { DayPlan } from '../../src/domain/person.ts';
import { aPerson, anEnrollment, enrollmentId, MONDAY, stepId } from '../builders.ts';

/** Counts how often the actions of a plan are looked at, which is what took time without end. */
function counted(actions: readonly PlannedAction[]) {
  let looks = 0;
  const watched = actions.map((action) => ({
    get enrollment() {
      looks += 1;
      return action.enrollment;
    },
    get what() {
      looks += 1;
      return action.what;
    },
  }));
  return { actions: watched, looks: () => looks };
}

const some = (count: number): readonly Enrollment[] =>
  Array.from({ length: count }, (_, index) => anEnrollment({ id: enrollmentId(`no ${index}`) }));

const planOf = (enrollments: readonly Enrollment[]): DayPlan => {
  const nothing = planOn(aPerson(), MONDAY);
  return planWith(nothing, comparePlan(nothing, enrollments).kept, enrollments);
};

const LOOKS = 5;

describe.each([1_000, 10_000])('a list of %d', (count) => {
  const enrollments = some(count);
  const { actions, looks } = counted(planOf(enrollments).actions);
  const plan = { day: MONDAY, actions, shownIn: [] };

  test('is compared with its plan by looking at each action a few times', () => {
    expect(comparePlan(plan, enrollments).inPlace).toEqual(enrollments);
    expect(looks()).toBeLessThanOrEqual(LOOKS * count);
  });

  test('is compared again by looking at what has changed alone', () => {
    const before = looks();
    const { inPlace, left } = comparePlan(plan, enrollments.toSpliced(count / 2, 1));
    expect(inPlace).toHaveLength(count - 1);
    expect(left).toEqual([actions[count / 2]]);
    expect(looks() - before).toBeLessThanOrEqual(LOOKS);
  });
});

/** Whichever of five enrollments are due, at one of two steps, after the customer replied or not, in any order. */
const DUE = fc
  .uniqueArray(fc.record({ no: fc.nat(4), step: fc.nat(1), replied: fc.boolean() }), {
    selector: ({ no }) => no,
  })
  .map((all) =>
    all.map(({ no, step, replied }) =>
      anEnrollment({
        id: enrollmentId(`no ${no}`),
        state: { kind: 'open', step: stepId(`step ${step}`), due: MONDAY },
        ...(replied && { repliedOn: MONDAY }),
      }),
    ),
  );

const PLANS = fc
  .array(fc.record({ enrollment: fc.nat(4).map((no) => enrollmentId(`no ${no}`)), what: fc.nat(1) }))
  .map((all) => all.map(({ enrollment, what }) => ({ enrollment, what: `open step ${what}` })));

const inAnyOrder = (all: readonly EnrollmentOutline[]) =>
  all.toSorted((one, other) => (one.id < other.id ? -1 : 1));

test('what is compared again and again comes to the same as what is compared once', () => {
  fc.assert(
    fc.property(PLANS, fc.array(DUE, { minLength: 1, maxLength: 6 }), (actions, times) => {
      const plan = { day: MONDAY, actions, shownIn: [] };
      for (const due of times) {
        const again = comparePlan(plan, due);
        const once = comparePlan({ ...plan, actions: [...actions] }, due);
        expect({ ...again, replied: [], unplanned: [] }).toEqual({ ...once, replied: [], unplanned: [] });
        expect(inAnyOrder(again.replied)).toEqual(inAnyOrder(once.replied));
        expect(inAnyOrder(again.unplanned)).toEqual(inAnyOrder(once.unplanned));
      }
    }),
  );
});
