import { todayCard, type DayList } from '../cards/next-actions-card.ts';
import type { Card } from '../cards/elements.ts';
import type { Viewer } from '../cards/situation.ts';
import type { Person } from '../domain/person.ts';
import type { Services } from './services.ts';
import { renewalsToPropose } from './renewals.ts';
import { inOrder, situationsOf } from './situations.ts';
import type { Turn } from './turn.ts';

/** What somebody has to act on by today, in order, and the renewals that are proposed today. */
export async function dueList(
  services: Services,
  person: Person,
  viewer: Viewer,
): Promise<DayList & Required<Pick<DayList, 'renewals'>>> {
  const { tenant, id } = person;
  const enrollments = await services.store.dueEnrollments(tenant, id, viewer.today);
  return {
    due: inOrder(await situationsOf(services, tenant, enrollments), viewer),
    renewals: await renewalsToPropose(services, person, viewer.today),
  };
}

/** Today's card, as it stands now. */
export async function today(turn: Turn, shown: Omit<DayList, 'due' | 'upcoming'> = {}): Promise<Card> {
  const { services, person, viewer } = turn;
  const list = await dueList(services, person, viewer);
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
