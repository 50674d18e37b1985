import type { Card } from '../../cards/kit/elements.ts';
import { todayCard } from '../../cards/day/today-card.ts';
import { isOverdue } from '../../cards/kit/due-label.ts';
import { type ListOfActions } from '../../cards/day/list-of-actions.ts';
import { pageOf } from '../../cards/kit/page-within.ts';
import { personOf, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import { workingDayFrom } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import type { Enrollment, EnrollmentOutline } from '../../domain/enrollment.ts';
import type { DayPlan } from '../../domain/person.ts';
import { actionOf, asked, backlogIn, backlogOf, type DueAction } from './backlog.ts';
import { withEscalation } from './escalation.ts';
import { newsOfColleagues, type NewsOfColleagues } from './news-of-colleagues.ts';
import { notDoneToday } from './moved-today.ts';
import { plannedDue } from './planned-due.ts';
import { renewalsToPropose } from './renewals.ts';
import { proposalsFor } from '../proposing/proposals.ts';
import { firstInOrder } from '../turn/in-order.ts';
import { silentAmong } from '../turn/not-to-contact.ts';
import { leavingOf } from '../turn/leaving.ts';
import { openQuestions } from '../turn/open-questions.ts';
import { situationsOf, situationsOfThose } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { lastWeek } from '../team/weekly.ts';

export type TodaysList = ListOfActions &
  Required<Pick<ListOfActions, 'done' | 'renewals'>> & {
    readonly plan: DayPlan;
    /** What the list tells of colleagues. */
    readonly ofColleagues?: NewsOfColleagues;
    /** All that is due, while it is asked what to do with it. */
    readonly toDivide?: readonly DueAction[];
  };

/** A seller as a turn knows them; the morning's card has no turn. */
type SellerContext = Pick<Turn, 'services' | 'organization' | 'person' | 'viewer' | 'now'>;

/** What a seller has to do today, in order, a page of it with all that is shown, and the plan of the day. */
export async function todaysList(turn: SellerContext, page = 0): Promise<TodaysList> {
  const { services, person, viewer } = turn;
  const { store } = services;
  const { plan, inOrder, left, dueDays } = await plannedDue(store, person, viewer);
  const { toDo, silent } = await withoutSilent(turn, inOrder);
  const goingOut = await goingOutToday(turn);
  // An action tells of itself what came in about it.
  const questions = without(toDo, await openQuestions(turn));
  const members = await lastWeek(turn);
  const team = members ? { lastWeek: members } : {};
  const overdue =
    overdueIn(dueDays, viewer) - silent.filter((one) => isOverdue({ enrollment: one }, viewer)).length;
  const backlog = await backlogIn(turn, toDo, dueDays);
  if (backlog) return { ...team, plan: asked(plan), overdue, ...(await asBacklog(turn, backlog, page)) };
  const ofColleagues = await newsOfColleagues(turn);
  const { moved, undone } = await notDoneToday(store, person.tenant, left);
  const proposals = await proposalsFor(turn);
  const shown = pageOf(toDo, page);
  const [first, ...rows] = await situationsOfThose(turn, [...toDo.slice(0, 1), ...shown.rows]);
  return {
    ...team,
    plan,
    moved,
    first,
    overdue,
    due: { ...shown, rows: await withEscalation(turn, rows) },
    done: plan.actions.length - inOrder.length - moved - undone,
    renewals: await renewalsToPropose(services, person, viewer.today),
    ...(silent.length > 0 && { silent: await namedSilent(turn, silent) }),
    ...(goingOut && { goingOut }),
    ...(questions.length > 0 && { questions }),
    ...(ofColleagues.matters.length > 0 && { ofColleagues }),
    ...(ofColleagues.news.length > 0 && { news: ofColleagues.news, moreNews: ofColleagues.more }),
    ...(proposals.length > 0 && { proposals }),
  };
}

/** A longer list is not looked through: whoever comes up on the page that is shown is marked there. */
const MOST_LOOKED_THROUGH = 50;

/** What is to be done, and what is only to be ended, because nobody contacts those people any more. */
async function withoutSilent({ services, person }: SellerContext, inOrder: readonly EnrollmentOutline[]) {
  if (inOrder.length > MOST_LOOKED_THROUGH) return { silent: [], toDo: inOrder };
  const silent = await silentAmong(services.store, person.tenant, inOrder);
  const left = new Set(silent);
  return { silent, toDo: silent.length === 0 ? inOrder : inOrder.filter((one) => !left.has(one)) };
}

/** Who is left out of the list, and what is to be ended. */
async function namedSilent(
  turn: SellerContext,
  all: readonly EnrollmentOutline[],
): Promise<ListOfActions['silent']> {
  const first = await situationsOfThose(turn, all.slice(0, MOST_NAMED));
  return {
    of: all.map(({ id, revision }) => ({ id, revision })),
    people: first.map((one) => personOf(one).name),
  };
}

function without(due: readonly EnrollmentOutline[], questions: readonly Situation[]): readonly Situation[] {
  if (questions.length === 0) return questions;
  const ids = new Set(due.map(({ id }) => id));
  return questions.filter(({ enrollment }) => !ids.has(enrollment.id));
}

/** What leaves by itself today, where anything does. */
async function goingOutToday(turn: SellerContext): Promise<ListOfActions['goingOut']> {
  if (!turn.services.mailer) return undefined;
  const planned = (await leavingOf(turn, turn.viewer.today)).filter(
    ({ mail, situation }) => mail.state.kind === 'planned' && situation.notToContact === undefined,
  );
  const [first] = planned;
  return (
    first && {
      count: planned.length,
      from: first.at,
      people: planned.slice(0, MOST_NAMED).map(({ situation }) => personOf(situation).name),
    }
  );
}

const MOST_NAMED = 3;

const FIRST_OF_BACKLOG = 5;

/** Asked about by urgency, whatever the plan of the day was. */
async function asBacklog(
  turn: SellerContext,
  due: readonly Enrollment[],
  page: number,
): Promise<Omit<TodaysList, 'lastWeek' | 'plan' | 'overdue'>> {
  const { services, person, viewer } = turn;
  const inOrder = await firstInOrder(services.store, person.tenant, due, viewer);
  const actions = inOrder.map((one) => actionOf(services, one));
  const first = await situationsOf(turn, inOrder.slice(0, FIRST_OF_BACKLOG));
  const shown = pageOf(inOrder, page);
  return {
    toDivide: actions,
    first: first[0],
    due: { ...shown, rows: await situationsOf(turn, shown.rows) },
    done: 0,
    renewals: [],
    backlog: backlogOf(actions, first, viewer),
  };
}

/** An old question whether they replied is overdue like an old step. */
const overdueIn = (dueDays: ReadonlyMap<Day, number>, { calendar, today }: Viewer): number =>
  [...dueDays].reduce((sum, [day, count]) => (workingDayFrom(calendar, day) < today ? sum + count : sum), 0);

/**
 * Today's card as it is now. Asking for a page or an action of the list shows the list, even while the backlog question
 * is open.
 */
export async function today(turn: Turn, shown?: Shown): Promise<Card> {
  const { services, person, viewer } = turn;
  const { page, ...more } = shown ?? {};
  const { backlog, ...list } = await todaysList(turn, page);
  if (list.plan !== person.dayPlan && list.due.count > 0) {
    await services.store.commit(person.tenant, { people: [{ ...person, dayPlan: list.plan }] });
  }
  const drawn = { ...list, ...more, ...(!shown && backlog && { backlog }) };
  return todayCard(list.due.count > 0 ? drawn : { ...drawn, ...(await upcoming(turn)) }, viewer);
}

/** Which page, and what is opened or told on it. */
type Shown = Pick<ListOfActions, 'opened' | 'result'> & { readonly page?: number };

/** The first of them may be with somebody whom nobody contacts any more. */
const MOST_NEXT = 10;

async function upcoming(turn: Turn): Promise<Pick<ListOfActions, 'upcoming'>> {
  const { services, person, viewer } = turn;
  const { store } = services;
  const active = await store.activeEnrollments(person.tenant, person.id);
  const next = await firstInOrder(store, person.tenant, active, viewer, MOST_NEXT);
  const upcoming = (await situationsOf(turn, next)).find(({ notToContact }) => notToContact === undefined);
  return upcoming ? { upcoming } : {};
}
