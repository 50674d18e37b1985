import type { Day } from '../../domain/day.ts';
import { awake } from '../../domain/engine.ts';
import { activeIn, type ActiveState, type EnrollmentOutline } from '../../domain/enrollment.ts';
import { memoize } from '../../domain/memoize.ts';
import type { DayPlan, Person } from '../../domain/person.ts';

/** Older messages have scrolled out of sight; pressing one brings it up to date. */
const MOST_COPIES = 3;

export type PlannedAction = DayPlan['actions'][number];

/** Today's plan as it was kept; a new day begins with an empty one. */
export const planOn = ({ dayPlan }: Person, today: Day): DayPlan =>
  dayPlan?.day === today ? dayPlan : newPlan(today, dayPlan);

/** The plan with actions that came up since the morning, which join at the end; itself where nothing changed. */
export const planWith = (
  plan: DayPlan,
  kept: readonly PlannedAction[],
  joined: readonly EnrollmentOutline[],
): DayPlan =>
  joined.length === 0 && kept.length === plan.actions.length
    ? plan
    : {
        ...plan,
        actions: [...kept, ...joined.map((one) => ({ enrollment: one.id, what: whatIsDue(one, plan.day) }))],
      };

const newPlan = (day: Day, before: DayPlan | undefined): DayPlan => ({
  day,
  actions: [],
  shownIn: [],
  ...(before?.backlog && { backlog: before.backlog }),
});

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
export function whatIsDue({ state }: Pick<EnrollmentOutline, 'state'>, today: Day): string {
  const active = activeIn(awake(state, today));
  return active ? whatOf(active) : '';
}

export const whatOf = ({ kind, step }: ActiveState): string => WHAT[kind](step);

const STEPS_TO_REMEMBER = 1_000;
const asWhat = (kind: ActiveState['kind']) =>
  memoize(STEPS_TO_REMEMBER, (step: ActiveState['step']) => `${kind} ${step}`);

/** Made once for each step, because thousands are compared. */
const WHAT = { open: asWhat('open'), awaiting: asWhat('awaiting') };
