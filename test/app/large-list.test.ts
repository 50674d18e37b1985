import { describe, expect, test } from 'vitest';
import {
  inPlannedOrder,
  leftOfPlan,
  planWith,
  type PlannedAction,
} from '../../src/app/daily-card/day-plan.ts';
import type { Situation } from '../../src/cards/kit/situation.ts';
import { aPerson, aRecord, anEnrollment, enrollmentId, MONDAY } from '../builders.ts';
import { templateOf } from '../domain/template-builder.ts';

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

const due = (count: number): readonly Situation[] =>
  Array.from({ length: count }, (_, index) => ({
    enrollment: anEnrollment({ id: enrollmentId(`no ${index}`) }),
    template: templateOf([], {}),
    record: aRecord(),
    sellerName: '',
  }));

const planOf = (situations: readonly Situation[]): readonly PlannedAction[] =>
  planWith(aPerson(), MONDAY, situations).actions;

const LOOKS = 5;

describe.each([1_000, 2_000])('a list of %d', (count) => {
  const situations = due(count);

  test('is planned by looking at each action a few times', () => {
    const { actions, looks } = counted(planOf(situations));
    planWith(aPerson({ dayPlan: { day: MONDAY, actions, shownIn: [] } }), MONDAY, situations);
    expect(looks()).toBeLessThanOrEqual(LOOKS * count);
  });

  test('is put in order by looking at each action a few times', () => {
    const { actions, looks } = counted(planOf(situations));
    const ordered = inPlannedOrder({ day: MONDAY, actions, shownIn: [] }, situations.toReversed(), MONDAY);
    expect(ordered).toEqual(situations);
    expect(looks()).toBeLessThanOrEqual(LOOKS * count);
  });

  test('is compared with what is still due by looking at each action a few times', () => {
    const { actions, looks } = counted(planOf(situations));
    const left = leftOfPlan({ day: MONDAY, actions, shownIn: [] }, planOf(situations).slice(1));
    expect(left.map(({ enrollment }) => enrollment)).toEqual(['no 0']);
    expect(looks()).toBeLessThanOrEqual(LOOKS * count);
  });
});
