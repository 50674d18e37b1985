import type { Viewer } from '../../cards/kit/situation.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { DayPlan, Person } from '../../domain/person.ts';
import type { Store } from '../ports/store.ts';
import { firstInOrder } from '../turn/in-order.ts';
import { compare, dueBy, planOn, planWith, type PlannedAction } from './day-plan.ts';

export type PlannedDue = {
  readonly plan: DayPlan;
  /** What is due: customers waiting for an answer come first, everything else has its place in the plan. */
  readonly inOrder: readonly Enrollment[];
  /** What was planned and is not due any more. */
  readonly left: readonly PlannedAction[];
};

/**
 * What a seller has to do on a day of theirs, and their plan of it. What is planned has its place, so that no more than
 * what is new is compared, and the replies.
 */
export async function plannedDue(
  store: Pick<Store, 'dueEnrollments' | 'records'>,
  person: Person,
  viewer: Viewer,
): Promise<PlannedDue> {
  const { tenant, id } = person;
  const { today } = viewer;
  const enrollments = await store.dueEnrollments(tenant, id, today);
  const due = dueBy(enrollments, today);
  const before = planOn(person, today);
  const compared = compare(before, due);
  const { planned, inPlace, left } = compared;
  const moving = enrollments.filter((one) => hasReplied(one) || !planned.has(one.id));
  const moved = await firstInOrder(store, tenant, moving, viewer);
  const joined = moved.filter((one) => !planned.has(one.id));
  const inTheirPlace = [...inPlace, ...joined].filter((one) => !hasReplied(one));
  return {
    plan: planWith(before, compared, joined, due),
    inOrder: [...moved.filter(hasReplied), ...inTheirPlace],
    left,
  };
}

const hasReplied = ({ repliedOn }: Enrollment): boolean => repliedOn !== undefined;
