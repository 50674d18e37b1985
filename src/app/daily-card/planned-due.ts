import type { Viewer } from '../../cards/kit/situation.ts';
import type { Day } from '../../domain/day.ts';
import type { EnrollmentOutline } from '../../domain/enrollment.ts';
import type { DayPlan, Person } from '../../domain/person.ts';
import type { Store } from '../ports/store.ts';
import { firstInOrder } from '../turn/in-order.ts';
import { comparePlan } from './compare-plan.ts';
import { planOn, planWith, type PlannedAction } from './day-plan.ts';

export type PlannedDue = {
  readonly plan: DayPlan;
  /** What is due: customers waiting for an answer come first, everything else has its place in the plan. */
  readonly inOrder: readonly EnrollmentOutline[];
  /** What was planned and is not due any more. */
  readonly left: readonly PlannedAction[];
  /** Since when how many are due. */
  readonly dueDays: ReadonlyMap<Day, number>;
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
  const before = planOn(person, today);
  const compared = comparePlan(before, await store.dueEnrollments(tenant, id, today));
  const { kept, inPlace, unplanned, left, dueDays } = compared;
  const isUnplanned = new Set(unplanned);
  const moved = await firstInOrder(store, tenant, [...compared.replied, ...unplanned], viewer);
  const joined = moved.filter((one) => isUnplanned.has(one));
  return {
    plan: planWith(before, kept, joined),
    inOrder: [...moved.filter(hasReplied), ...inPlace, ...joined.filter((one) => !hasReplied(one))],
    left,
    dueDays,
  };
}

const hasReplied = ({ repliedOn }: EnrollmentOutline): boolean => repliedOn !== undefined;
