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

/** A plan beside what is due, gone through once. */
export type Compared = {
  /** What stays planned. When an earlier action of the same enrollment is due again, the later ones were undone. */
  readonly kept: readonly PlannedAction[];
  readonly planned: ReadonlySet<EnrollmentId>;
  /** What is planned and due, in the order of the plan. */
  readonly inPlace: readonly Enrollment[];
  /** What is planned and not due any more. */
  readonly left: readonly PlannedAction[];
};

export function compare({ actions }: DayPlan, due: Due): Compared {
  const planned = new Set<EnrollmentId>();
  const [kept, inPlace, left]: [PlannedAction[], Enrollment[], PlannedAction[]] = [[], [], []];
  for (const action of actions) {
    const { enrollment: id, what } = action;
    if (planned.has(id)) continue;
    kept.push(action);
    const now = due.get(id);
    if (now?.what !== what) left.push(action);
    else {
      planned.add(id);
      inPlace.push(now.enrollment);
    }
  }
  return { kept, planned, inPlace, left };
}

/** The plan with actions that came up since the morning, which join at the end; itself where nothing changed. */
export const planWith = (
  plan: DayPlan,
  { kept }: Compared,
  joined: readonly Enrollment[],
  due: Due,
): DayPlan =>
  joined.length === 0 && kept.length === plan.actions.length
    ? plan
    : {
        ...plan,
        actions: [...kept, ...joined.map(({ id }) => ({ enrollment: id, what: due.get(id)?.what ?? '' }))],
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
