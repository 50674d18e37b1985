import type { Card } from '../cards/elements.ts';
import { todayCard, type DayList } from '../cards/next-actions-card.ts';
import type { Viewer } from '../cards/situation.ts';
import type { DayPlan, Person } from '../domain/person.ts';
import { inPlannedOrder, planWith } from './day-plan.ts';
import { renewalsToPropose } from './renewals.ts';
import type { Services } from './services.ts';
import { inOrder, situationsOf } from './situations.ts';
import type { Turn } from './turn.ts';

/** What somebody has to act on today, in order, and the plan of the day that it belongs to. */
export async function dueList(services: Services, person: Person, viewer: Viewer) {
  const { tenant, id } = person;
  const enrollments = await services.store.dueEnrollments(tenant, id, viewer.today);
  const due = inOrder(await situationsOf(services, tenant, enrollments), viewer);
  const plan = planWith(person, viewer.today, due);
  return {
    plan,
    due: inPlannedOrder(plan, due, viewer.today),
    done: plan.actions.length - due.length,
    renewals: await renewalsToPropose(services, person, viewer.today),
  } satisfies DayList & { readonly plan: DayPlan };
}

/** Today's card, as it stands now. */
export async function today(
  turn: Turn,
  shown: Omit<DayList, 'due' | 'done' | 'upcoming'> = {},
): Promise<Card> {
  const { services, person, viewer } = turn;
  const list = await dueList(services, person, viewer);
  if (list.plan !== person.dayPlan && list.due.length > 0) {
    await services.store.commit(person.tenant, { people: [{ ...person, dayPlan: list.plan }] });
  }
  return todayCard(
    list.due.length > 0 ? { ...list, ...shown } : { ...list, ...shown, ...(await upcoming(turn)) },
    viewer,
  );
}

async function upcoming({ services, person, viewer }: Turn): Promise<Pick<DayList, 'upcoming'>> {
  const active = await services.store.activeEnrollments(person.tenant, person.id);
  const [first] = inOrder(await situationsOf(services, person.tenant, active), viewer);
  return first ? { upcoming: first } : {};
}
