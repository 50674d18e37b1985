import { describe, expect, test } from 'vitest';
import { compare, dueBy, planOn, planWith, type PlannedAction } from '../../src/app/daily-card/day-plan.ts';
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
  const nothing = planOn(aPerson(), MONDAY);
  const planned = planWith(nothing, compare(nothing, due), enrollments, due).actions;

  test('is compared with its plan by looking at each action a few times', () => {
    const { actions, looks } = counted(planned);
    const stillDue = dueBy(enrollments.slice(1).toReversed(), MONDAY);
    const { inPlace, left } = compare({ day: MONDAY, actions, shownIn: [] }, stillDue);
    expect(inPlace).toEqual(enrollments.slice(1));
    expect(left.map(({ enrollment }) => enrollment)).toEqual(['no 0']);
    expect(looks()).toBeLessThanOrEqual(LOOKS * count);
  });
});
