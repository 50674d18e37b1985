import type { Viewer } from '../../cards/kit/situation.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { DayPlan, Person } from '../../domain/person.ts';
import type { Store } from '../ports/store.ts';
import { firstInOrder } from '../turn/in-order.ts';
import { dueBy, inPlannedOrder, placesOf, planOn, planWith, type Due } from './day-plan.ts';

export type PlannedDue = {
  readonly plan: DayPlan;
  readonly due: Due;
  /** What is due, in the order of the plan. */
  readonly inOrder: readonly Enrollment[];
};

/**
 * What a seller has to do on a day of theirs, and their plan of it. What is planned has its place, so that no more than
 * what is new is compared, and the replies, which come first.
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
  const places = placesOf(planOn(person, today), due);
  const moving = enrollments.filter((one) => one.repliedOn !== undefined || !places.has(one.id));
  const moved = await firstInOrder(store, tenant, moving, viewer);
  const plan = planWith(person, today, due, moved);
  return { plan, due, inOrder: inPlannedOrder(plan, due, moved) };
}
