import { activeOf, type Situation } from '../../cards/kit/situation.ts';
import type { Day } from '../../domain/day.ts';
import type { ActiveState } from '../../domain/enrollment.ts';
import type { DayPlan, Person } from '../../domain/person.ts';

/** Older messages have scrolled out of sight; pressing one brings it up to date. */
const MOST_COPIES = 3;

export type PlannedAction = DayPlan['actions'][number];

/** Today's plan with what is due now: actions that came up since the morning join at the end. */
export function planWith({ dayPlan }: Person, today: Day, due: readonly Situation[]): DayPlan {
  const plan: DayPlan = dayPlan?.day === today ? dayPlan : newPlan(today, dayPlan);
  const actions = due.map((one) => actionOf(one, today));
  const now = asDue(actions);
  const kept = withoutUndone(plan.actions, now);
  const planned = placesOf(plan.actions, now);
  const joined = actions.filter(({ enrollment }) => !planned.has(enrollment));
  return joined.length === 0 && kept.length === plan.actions.length
    ? plan
    : { ...plan, actions: [...kept, ...joined] };
}

const newPlan = (day: Day, before: DayPlan | undefined): DayPlan => ({
  day,
  actions: [],
  shownIn: [],
  ...(before?.backlog && { backlog: before.backlog }),
});

/** The due actions in the order of the plan, but customers waiting for an answer come first. */
export function inPlannedOrder(
  { actions }: DayPlan,
  due: readonly Situation[],
  today: Day,
): readonly Situation[] {
  const places = placesOf(actions, asDue(due.map((one) => actionOf(one, today))));
  const placeOf = ({ enrollment }: Situation): number =>
    enrollment.repliedOn === undefined ? (places.get(enrollment.id) ?? -1) : -1;
  return due
    .map((situation) => ({ situation, place: placeOf(situation) }))
    .sort((one, other) => one.place - other.place)
    .map(({ situation }) => situation);
}

/** What of the plan is not due any more. */
export function leftOfPlan({ actions }: DayPlan, due: readonly PlannedAction[]): readonly PlannedAction[] {
  const still = asDue(due);
  return actions.filter((one) => !isDue(one, still));
}

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

/** The step, and whether it is to be done or its reply to be asked for. */
export function actionOf(situation: Situation, today: Day): PlannedAction {
  const active = activeOf(situation, today);
  return { enrollment: situation.enrollment.id, what: active ? whatOf(active) : '' };
}

export const whatOf = ({ kind, step }: ActiveState): string => `${kind} ${step}`;

/** What is due of each enrollment. Lists are long, so that actions are looked up and never searched for. */
type Due = ReadonlyMap<PlannedAction['enrollment'], string>;

const asDue = (actions: readonly PlannedAction[]): Due =>
  new Map(actions.map(({ enrollment, what }) => [enrollment, what]));

const isDue = ({ enrollment, what }: PlannedAction, due: Due): boolean => due.get(enrollment) === what;

/** At which place of the plan what is due of an enrollment stands, where it is planned. */
function placesOf(
  actions: readonly PlannedAction[],
  due: Due,
): ReadonlyMap<PlannedAction['enrollment'], number> {
  const places = new Map<PlannedAction['enrollment'], number>();
  actions.forEach((one, place) => {
    if (isDue(one, due)) places.set(one.enrollment, place);
  });
  return places;
}

/** When an earlier action of the same enrollment is due again, the later ones were undone. */
function withoutUndone(actions: readonly PlannedAction[], due: Due): readonly PlannedAction[] {
  const dueAgain = new Set<PlannedAction['enrollment']>();
  return actions.filter((one) => {
    const isUndone = dueAgain.has(one.enrollment);
    if (isDue(one, due)) dueAgain.add(one.enrollment);
    return !isUndone;
  });
}
