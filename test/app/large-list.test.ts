import { describe, expect, test } from 'vitest';
import {
  dueBy,
  inPlannedOrder,
  leftOfPlan,
  planWith,
  type PlannedAction,
} from '../../src/app/daily-card/day-plan.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { aPerson, anEnrollment, enrollmentId, MONDAY } from '../builders.ts';

/** Counts how often the actions of a plan are looked at, which is what took time without end. */
function counted(actions: readonly PlannedAction[]) {
  let looks = 0;
  const watched = actions.map((action) => ({
    get enrollment() {
      looks += 1;
      return action.enrollment;
    },
    what: action.what,
  }));
  return { actions: watched, looks: () => looks };
}

const some = (count: number): readonly Enrollment[] =>
  Array.from({ length: count }, (_, index) => anEnrollment({ id: enrollmentId(`no ${index}`) }));

const LOOKS = 5;

describe.each([1_000, 2_000])('a list of %d', (count) => {
  const enrollments = some(count);
  const due = dueBy(enrollments, MONDAY);
  const planned = planWith(aPerson(), MONDAY, due, enrollments).actions;

  test('is planned by looking at each action a few times', () => {
    const { actions, looks } = counted(planned);
    planWith(aPerson({ dayPlan: { day: MONDAY, actions, shownIn: [] } }), MONDAY, due, []);
    expect(looks()).toBeLessThanOrEqual(LOOKS * count);
  });

  test('is put in order by looking at each action a few times', () => {
    const { actions, looks } = counted(planned);
    const reversed = dueBy(enrollments.toReversed(), MONDAY);
    const ordered = inPlannedOrder({ day: MONDAY, actions, shownIn: [] }, reversed, []);
    expect(ordered).toEqual(enrollments);
    expect(looks()).toBeLessThanOrEqual(LOOKS * count);
  });

  test('is compared with what is still due by looking at each action a few times', () => {
    const { actions, looks } = counted(planned);
    const left = leftOfPlan({ day: MONDAY, actions, shownIn: [] }, dueBy(enrollments.slice(1), MONDAY));
    expect(left.map(({ enrollment }) => enrollment)).toEqual(['no 0']);
    expect(looks()).toBeLessThanOrEqual(LOOKS * count);
  });
});
