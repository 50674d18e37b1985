import type { Card } from '../../cards/kit/elements.ts';
import { todayCard, type ListOfActions } from '../../cards/day/next-actions-card.ts';
import type { DayPlan } from '../../domain/person.ts';
import { asked, backlogOf, isBacklog } from './backlog.ts';
import { withEscalation } from './escalation.ts';
import { movedToday } from './moved-today.ts';
import { actionOf, inPlannedOrder, planWith } from './day-plan.ts';
import { renewalsToPropose } from './renewals.ts';
import { inOrder, situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { lastWeek } from '../team/weekly.ts';

export type TodaysList = ListOfActions &
  Required<Pick<ListOfActions, 'done' | 'renewals'>> & { readonly plan: DayPlan };

/** A seller as a turn knows them; the morning's card has no turn. */
type SellerContext = Pick<Turn, 'services' | 'organization' | 'person' | 'viewer'>;

/** What a seller has to do today, in order, and the plan of the day. */
export async function todaysList(turn: SellerContext): Promise<TodaysList> {
  const { services, person, viewer } = turn;
  const { tenant, id } = person;
  const enrollments = await services.store.dueEnrollments(tenant, id, viewer.today);
  const due = inOrder(await situationsOf(turn, enrollments), viewer);
  const plan = planWith(person, viewer.today, due);
  const members = await lastWeek(turn);
  const team = members ? { lastWeek: members } : {};
  if (await isBacklog(services, person, viewer, due)) {
    return { ...team, plan: asked(plan), due, done: 0, renewals: [], backlog: backlogOf(due, viewer) };
  }
  const actions = due.map((one) => actionOf(one, viewer.today));
  const moved = await movedToday(services.store, tenant, plan, actions);
  return {
    ...team,
    plan,
    moved,
    due: await withEscalation(turn, inPlannedOrder(plan, due, viewer.today)),
    done: plan.actions.length - due.length - moved,
    renewals: await renewalsToPropose(services, person, viewer.today),
  };
}

/**
 * Today's card as it is now. Asking for a page or an action of the list shows the list, even while the backlog question
 * is open.
 */
export async function today(
  turn: Turn,
  shown?: Omit<ListOfActions, 'due' | 'done' | 'moved' | 'upcoming'>,
): Promise<Card> {
  const { services, person, viewer } = turn;
  const { backlog, ...list } = await todaysList(turn);
  if (list.plan !== person.dayPlan && list.due.length > 0) {
    await services.store.commit(person.tenant, { people: [{ ...person, dayPlan: list.plan }] });
  }
  const more = shown ?? (backlog && { backlog });
  return todayCard(
    list.due.length > 0 ? { ...list, ...more } : { ...list, ...more, ...(await upcoming(turn)) },
    viewer,
  );
}

async function upcoming(turn: Turn): Promise<Pick<ListOfActions, 'upcoming'>> {
  const { services, person, viewer } = turn;
  const active = await services.store.activeEnrollments(person.tenant, person.id);
  const [first] = inOrder(await situationsOf(turn, active), viewer);
  return first ? { upcoming: first } : {};
}
