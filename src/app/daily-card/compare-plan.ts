import type { Day } from '../../domain/day.ts';
import { dueOn } from '../../domain/due.ts';
import type { EnrollmentOutline } from '../../domain/enrollment.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import type { DayPlan } from '../../domain/person.ts';
import { whatIsDue, type PlannedAction } from './day-plan.ts';

/** A plan beside what is due. */
export type Compared = {
  /** What stays planned. When an earlier action of the same enrollment is due again, the later ones were undone. */
  readonly kept: readonly PlannedAction[];
  /** What is planned and due, in the order of the plan, but for customers who wait for an answer. */
  readonly inPlace: readonly EnrollmentOutline[];
  /** Customers who wait for an answer, and are planned. */
  readonly replied: readonly EnrollmentOutline[];
  readonly unplanned: readonly EnrollmentOutline[];
  /** What is planned and not due any more. */
  readonly left: readonly PlannedAction[];
  /** Since when how many are due. */
  readonly dueDays: ReadonlyMap<Day, number>;
};

/** What became of a planned action: still to do, as which enrollment, or why not. */
type Standing = EnrollmentOutline | 'replied' | 'left' | 'undone';

type Comparison = {
  readonly actions: readonly PlannedAction[];
  /** Where in the plan each enrollment is; more than once where its next step came up on the same day. */
  readonly places: ReadonlyMap<EnrollmentId, readonly number[]>;
  readonly standings: Standing[];
  readonly replied: Map<EnrollmentId, EnrollmentOutline>;
  readonly unplanned: Map<EnrollmentId, EnrollmentOutline>;
  readonly dueDays: Map<Day, number>;
  enrollments: readonly EnrollmentOutline[];
  compared?: Compared;
};

/** The last comparison with each plan. */
const comparisons = new WeakMap<readonly PlannedAction[], Comparison>();

/**
 * Lists are long, and asked for again after each press. So only what has changed since the last time is looked up in the
 * plan; the rest is gone through without being looked at.
 */
export function comparePlan({ actions, day }: DayPlan, enrollments: readonly EnrollmentOutline[]): Compared {
  const comparison = comparisons.get(actions) ?? newComparison(actions);
  comparisons.set(actions, comparison);
  const [gone, come] = differenceOf(comparison.enrollments, enrollments);
  if (comparison.compared && gone.length + come.length === 0) return comparison.compared;
  for (const one of gone) take(comparison, one);
  for (const one of come) put(comparison, one, day);
  comparison.enrollments = enrollments;
  return (comparison.compared = comparedIn(comparison));
}

function newComparison(actions: readonly PlannedAction[]): Comparison {
  const places = new Map<EnrollmentId, number[]>();
  actions.forEach(({ enrollment }, place) => {
    const others = places.get(enrollment);
    if (others) others.push(place);
    else places.set(enrollment, [place]);
  });
  return {
    actions,
    places,
    standings: actions.map(() => 'left'),
    replied: new Map(),
    unplanned: new Map(),
    dueDays: new Map(),
    enrollments: [],
  };
}

/** Rows are never changed in place, so that what is the same row is the same. */
function differenceOf(
  before: readonly EnrollmentOutline[],
  after: readonly EnrollmentOutline[],
): readonly [gone: readonly EnrollmentOutline[], come: readonly EnrollmentOutline[]] {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  return [before.slice(first, before.length - last), after.slice(first, after.length - last)];
}

function take({ places, standings, replied, unplanned, dueDays }: Comparison, one: EnrollmentOutline): void {
  for (const place of places.get(one.id) ?? []) standings[place] = 'left';
  replied.delete(one.id);
  unplanned.delete(one.id);
  count(dueDays, one, -1);
}

function put(comparison: Comparison, one: EnrollmentOutline, today: Day): void {
  const { actions, places, standings, replied, unplanned, dueDays } = comparison;
  const what = whatIsDue(one, today);
  const hasReplied = one.repliedOn !== undefined;
  let isPlanned = false;
  for (const place of places.get(one.id) ?? []) {
    if (isPlanned) standings[place] = 'undone';
    else if (actions[place]?.what === what) {
      standings[place] = hasReplied ? 'replied' : one;
      isPlanned = true;
    }
  }
  if (!isPlanned) unplanned.set(one.id, one);
  else if (hasReplied) replied.set(one.id, one);
  count(dueDays, one, 1);
}

function count(dueDays: Map<Day, number>, one: EnrollmentOutline, by: 1 | -1): void {
  const day = dueOn(one);
  if (day === undefined) return;
  const counted = (dueDays.get(day) ?? 0) + by;
  if (counted > 0) dueDays.set(day, counted);
  else dueDays.delete(day);
}

function comparedIn({ actions, standings, replied, unplanned, dueDays }: Comparison): Compared {
  return {
    kept: standings.includes('undone')
      ? actions.filter((_, place) => standings[place] !== 'undone')
      : actions,
    inPlace: standings.filter((one) => typeof one !== 'string'),
    replied: [...replied.values()],
    unplanned: [...unplanned.values()],
    left: actions.filter((_, place) => standings[place] === 'left'),
    dueDays: new Map(dueDays),
  };
}
