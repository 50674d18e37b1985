import type { Backlog } from '../../cards/day/backlog-card.ts';
import { currentStep, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import { wasAway } from '../../domain/leave.ts';
import { divide, type BacklogChoice, type Division } from '../../domain/backlog.ts';
import { localTime } from '../../domain/calendar.ts';
import { laterOf, type Day } from '../../domain/day.ts';
import { dueOn } from '../../domain/due.ts';
import type { Enrollment, EnrollmentOutline } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { DayPlan, Person } from '../../domain/person.ts';
import { templateOf, type TenantServices } from '../turn/services.ts';
import { wholeOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

/** More overdue actions than a seller catches up with besides the day's work. */
const MOST_LATE = 8;

/**
 * What is due, where a person returns to a backlog: they have been away, and more than eight actions that can wait are
 * overdue. Once asked what to do with it, it stays a backlog until they choose.
 */
export async function backlogIn(
  turn: Pick<Turn, 'services' | 'person' | 'viewer'>,
  due: readonly EnrollmentOutline[],
  dueDays: ReadonlyMap<Day, number>,
): Promise<readonly Enrollment[] | undefined> {
  const { services, person, viewer } = turn;
  if (dueBefore(viewer.today, dueDays) <= MOST_LATE) return undefined;
  const { backlog } = person.dayPlan ?? {};
  const isAsked = backlog !== undefined && backlog.decidedOn === undefined;
  if (!isAsked && !(await hasBeenAway(services, person, viewer))) return undefined;
  const whole = await wholeOf(turn, due);
  const isLate = (one: Enrollment) => isFromBefore(one, viewer) && canWait(actionOf(services, one), viewer);
  return isMoreThan(MOST_LATE, whole, isLate) ? whole : undefined;
}

const dueBefore = (today: Day, dueDays: ReadonlyMap<Day, number>): number =>
  [...dueDays].reduce((sum, [day, count]) => (day < today ? sum + count : sum), 0);

export const asked = (plan: DayPlan): DayPlan =>
  plan.backlog && plan.backlog.decidedOn === undefined ? plan : { ...plan, backlog: {} };

/** What there is to do of an enrollment, without whom it is about. */
export type DueAction = Pick<Situation, 'enrollment' | 'template'>;

export const actionOf = (services: TenantServices, enrollment: Enrollment): DueAction => ({
  enrollment,
  template: templateOf(services, enrollment.template, enrollment.version),
});

/** Looks no further than it has to. */
function isMoreThan<One>(most: number, all: readonly One[], isMeant: (one: One) => boolean): boolean {
  let count = 0;
  return all.some((one) => isMeant(one) && (count += 1) > most);
}

/** What would stay and what would go, by each choice. `first`: the first of what is due. */
export const backlogOf = (
  due: readonly DueAction[],
  first: readonly Situation[],
  viewer: Viewer,
): Backlog => ({
  count: due.length,
  first,
  spread: divideDue('spread', due, viewer),
  pause: divideDue('pause', due, viewer),
});

export const divideDue = (
  choice: BacklogChoice,
  due: readonly DueAction[],
  viewer: Viewer,
): Division<DueAction> => divide(choice, due, (one) => canWait(one, viewer), viewer.calendar, viewer.today);

/** Customers who replied can't wait, nor can meetings, whose day was agreed. */
const canWait = (action: DueAction, { today }: Viewer): boolean =>
  !hasReplied(action.enrollment) && currentStep(action, today)?.type !== 'meeting';

/** The customer replied and the seller has not acted on it yet, whether it is to be decided or led to this step. */
function hasReplied({ repliedOn, history }: Enrollment): boolean {
  const last = livePath(history).findLast(({ event }) => event.kind === 'outcome')?.event;
  return repliedOn !== undefined || (last?.kind === 'outcome' && last.outcome === 'replied');
}

/** By its own day: what came due during leave reaches the seller only today. */
const isFromBefore = (enrollment: Enrollment, { today }: Viewer): boolean =>
  (dueOn(enrollment) ?? today) < today;

/** Choosing what to do with an earlier backlog counts as activity, too. */
async function hasBeenAway(
  { store }: TenantServices,
  { tenant, id, settings, dayPlan }: Person,
  { calendar, today }: Viewer,
): Promise<boolean> {
  const touched = await store.lastTouchedBy(tenant, id);
  const at = touched?.history.at(-1)?.at;
  if (at === undefined) return false;
  const acted = localTime(new Date(at), calendar.timeZone).day;
  return wasAway(calendar, settings.leave, laterOf(acted, dayPlan?.backlog?.decidedOn ?? acted), today);
}
