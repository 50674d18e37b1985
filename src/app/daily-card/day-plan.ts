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
  const kept = plan.actions.filter((one, index) => !isTakenBack(plan, one, index, actions));
  const joined = actions.filter((one) => !plan.actions.some((other) => isSame(one, other)));
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
  const placeOf = (situation: Situation): number =>
    situation.enrollment.repliedOn === undefined
      ? actions.findIndex((one) => isSame(one, actionOf(situation, today)))
      : -1;
  return due
    .map((situation) => ({ situation, place: placeOf(situation) }))
    .sort((one, other) => one.place - other.place)
    .map(({ situation }) => situation);
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

/** When an earlier action of the same enrollment is due again, the later ones were undone. */
const isTakenBack = (
  plan: DayPlan,
  action: PlannedAction,
  index: number,
  due: readonly PlannedAction[],
): boolean =>
  plan.actions
    .slice(0, index)
    .some((earlier) => earlier.enrollment === action.enrollment && due.some((one) => isSame(one, earlier)));

export const isSame = (one: PlannedAction, other: PlannedAction): boolean =>
  one.enrollment === other.enrollment && one.what === other.what;
