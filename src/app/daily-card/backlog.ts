import type { Backlog } from '../../cards/day/backlog-card.ts';
import { currentStep, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import { wasAway } from '../../domain/absence.ts';
import { divide, type BacklogChoice, type Division } from '../../domain/backlog.ts';
import { localTime } from '../../domain/calendar.ts';
import { laterOf } from '../../domain/day.ts';
import { dueOn } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { DayPlan, Person } from '../../domain/person.ts';
import type { TenantServices } from '../turn/services.ts';

/** What is late beyond that is more than somebody catches up with beside the work of the day. */
const MOST_LATE = 8;

/**
 * Whether somebody comes back to more than a day's work: they have been away, and more than eight actions that can wait
 * are from before today. Once they were asked what to do with it, it stays so until they say.
 */
export async function isBacklog(
  services: TenantServices,
  person: Person,
  viewer: Viewer,
  due: readonly Situation[],
): Promise<boolean> {
  const late = due.filter((one) => isFromBefore(one, viewer) && canWait(one, viewer));
  if (late.length <= MOST_LATE) return false;
  const { backlog } = person.dayPlan ?? {};
  return (backlog !== undefined && backlog.decidedOn === undefined) || hasBeenAway(services, person, viewer);
}

export const asked = (plan: DayPlan): DayPlan =>
  plan.backlog && plan.backlog.decidedOn === undefined ? plan : { ...plan, backlog: {} };

/** What would stay and what would go, by each choice. */
export const backlogOf = (due: readonly Situation[], viewer: Viewer): Backlog => ({
  due,
  spread: divideDue('spread', due, viewer),
  pause: divideDue('pause', due, viewer),
});

export const divideDue = (
  choice: BacklogChoice,
  due: readonly Situation[],
  viewer: Viewer,
): Division<Situation> => divide(choice, due, (one) => canWait(one, viewer), viewer.calendar, viewer.today);

/** A customer who replied can't, nor can a meeting, whose day was agreed. */
const canWait = (situation: Situation, { today }: Viewer): boolean =>
  !hasReplied(situation.enrollment) && currentStep(situation, today)?.type !== 'meeting';

/** And nothing came of it yet, whether it waits for a decision or led to the step that is to do. */
function hasReplied({ repliedOn, history }: Enrollment): boolean {
  const last = livePath(history).findLast(({ event }) => event.kind === 'outcome')?.event;
  return repliedOn !== undefined || (last?.kind === 'outcome' && last.outcome === 'replied');
}

/** By its own day: what fell due during leave reaches the seller only today. */
const isFromBefore = ({ enrollment }: Situation, { today }: Viewer): boolean =>
  (dueOn(enrollment) ?? today) < today;

/** What they said about an earlier heap of work is something that they did. */
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
