import type { Day } from '../../domain/day.ts';
import { awake } from '../../domain/engine.ts';
import { activeIn, type ActiveState, type Enrollment } from '../../domain/enrollment.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import { memoize } from '../../domain/memoize.ts';
import type { DayPlan, Person } from '../../domain/person.ts';

/** Older messages have scrolled out of sight; pressing one brings it up to date. */
const MOST_COPIES = 3;

export type PlannedAction = DayPlan['actions'][number];

/** What is due, by enrollment. Lists are long, so that actions are looked up and never searched for. */
export type Due = ReadonlyMap<EnrollmentId, { readonly enrollment: Enrollment; readonly what: string }>;

export const dueBy = (enrollments: readonly Enrollment[], today: Day): Due =>
  new Map(
    enrollments.map((enrollment) => [enrollment.id, { enrollment, what: whatIsDue(enrollment, today) }]),
  );

/** Today's plan as it was kept; a new day begins with an empty one. */
export const planOn = ({ dayPlan }: Person, today: Day): DayPlan =>
  dayPlan?.day === today ? dayPlan : newPlan(today, dayPlan);

/** Today's plan with what is due now. Actions that came up since the morning join at the end, in the order given. */
export function planWith(person: Person, today: Day, due: Due, inOrder: readonly Enrollment[]): DayPlan {
  const plan = planOn(person, today);
  const kept = withoutUndone(plan.actions, due);
  const places = placesOf(plan, due);
  const joined = inOrder.filter(({ id }) => due.has(id) && !places.has(id));
  return joined.length === 0 && kept.length === plan.actions.length
    ? plan
    : {
        ...plan,
        actions: [...kept, ...joined.map(({ id }) => ({ enrollment: id, what: due.get(id)?.what ?? '' }))],
      };
}

const newPlan = (day: Day, before: DayPlan | undefined): DayPlan => ({
  day,
  actions: [],
  shownIn: [],
  ...(before?.backlog && { backlog: before.backlog }),
});

/** What is due in the order of the plan, but customers waiting for an answer come first, in the order given. */
export function inPlannedOrder(
  plan: DayPlan,
  due: Due,
  inOrder: readonly Enrollment[],
): readonly Enrollment[] {
  const places = placesOf(plan, due);
  const planned = plan.actions.flatMap(({ enrollment: id }, place) => {
    const one = places.get(id) === place ? due.get(id)?.enrollment : undefined;
    return one && one.repliedOn === undefined ? [one] : [];
  });
  return [...inOrder.filter(({ repliedOn }) => repliedOn !== undefined), ...planned];
}

/** What of the plan is not due any more. */
export const leftOfPlan = ({ actions }: DayPlan, due: Due): readonly PlannedAction[] =>
  actions.filter((one) => !isDue(one, due));

/** Remembers a message that shows the list. */
export const shownIn = (plan: DayPlan, activityId: string): DayPlan => ({
  ...plan,
  shownIn: [...plan.shownIn.filter((id) => id !== activityId), activityId].slice(-MOST_COPIES),
});

/** Forgets messages that are gone. */
export const notShownIn = (plan: DayPlan, gone: readonly string[]): DayPlan => ({
  ...plan,
  shownIn: plan.shownIn.filter((id) => !gone.includes(id)),
});

/** The step, and whether it is to be done or its reply to be asked for. A pause whose day has come is over. */
function whatIsDue({ state }: Enrollment, today: Day): string {
  const active = activeIn(awake(state, today));
  return active ? whatOf(active) : '';
}

export const whatOf = ({ kind, step }: ActiveState): string => WHAT[kind](step);

const STEPS_TO_REMEMBER = 1_000;
const asWhat = (kind: ActiveState['kind']) =>
  memoize(STEPS_TO_REMEMBER, (step: ActiveState['step']) => `${kind} ${step}`);

/** Made once for each step, because thousands are compared. */
const WHAT = { open: asWhat('open'), awaiting: asWhat('awaiting') };

const isDue = ({ enrollment, what }: PlannedAction, due: Due): boolean => due.get(enrollment)?.what === what;

/** At which place of the plan what is due of an enrollment stands, where it is planned. */
export function placesOf({ actions }: DayPlan, due: Due): ReadonlyMap<EnrollmentId, number> {
  const places = new Map<EnrollmentId, number>();
  actions.forEach((one, place) => {
    if (isDue(one, due)) places.set(one.enrollment, place);
  });
  return places;
}

/** When an earlier action of the same enrollment is due again, the later ones were undone. */
function withoutUndone(actions: readonly PlannedAction[], due: Due): readonly PlannedAction[] {
  const dueAgain = new Set<EnrollmentId>();
  return actions.filter((one) => {
    const isUndone = dueAgain.has(one.enrollment);
    if (isDue(one, due)) dueAgain.add(one.enrollment);
    return !isUndone;
  });
}
