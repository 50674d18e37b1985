import type { Card } from '../../cards/kit/elements.ts';
import { doneBy, type TeamMember } from '../../cards/day/team-card.ts';
import { weekCard } from '../../cards/day/week-card.ts';
import { workingDayFrom } from '../../domain/calendar.ts';
import { addDays, mondayOf, type Day } from '../../domain/day.ts';
import { leadsSomeone, authorityOf } from '../../domain/organization.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import { firstNeglected, membersOf, sellersLed, workOf, type Leader } from './team.ts';
import type { Turn } from '../turn/turn.ts';

/** A leader as the daily card knows them. */
type Manager = Omit<Leader, 'now' | 'authority'>;

/** How last week went for the sellers that the speaker leads, whenever they ask. */
export const showWeek = (turn: Turn): Promise<Message> => withRight(turn, 'see-team', () => drawn(turn));

/** The weekly summary for a manager without a list that morning. */
export const weekAlone = (manager: Manager): Promise<Card> => drawn(leaderOf(manager));

/**
 * The weekly summary for managers who turned it on, on their first working day of a week. Undefined for everyone else,
 * on every other day, and when there is nothing to tell: no seller did anything in the last two weeks, and nothing is
 * due.
 */
export async function lastWeek(manager: Manager): Promise<readonly TeamMember[] | undefined> {
  const { calendar, today } = manager.viewer;
  if (manager.person.settings.mondaySummary !== true) return undefined;
  if (today !== workingDayFrom(calendar, mondayOf(today))) return undefined;
  const leader = leaderOf(manager);
  if (!leadsSomeone(leader.authority)) return undefined;
  const led = await sellersLed(leader);
  const members = await membersOf(leader, led, weekAgo(today, 1));
  const isQuiet = members.every(isIdle) && (await workOf(leader, led, weekAgo(today, 2))).every(isIdle);
  return isQuiet ? undefined : members;
}

/** Overdue and neglected actions are due, too. */
const isIdle = ({ done, due }: TeamMember): boolean => done === 0 && due === 0;

async function drawn(leader: Leader): Promise<Card> {
  const { viewer } = leader;
  const led = await sellersLed(leader);
  const days = weekAgo(viewer.today, 1);
  const [members, before, neglected] = await Promise.all([
    membersOf(leader, led, days),
    workOf(leader, led, weekAgo(viewer.today, 2)),
    firstNeglected(leader, led),
  ]);
  return weekCard({ ...days, members, doneBefore: doneBy(before) }, neglected, viewer);
}

/** Monday to Sunday in the viewer's time zone; for a seller further west, Sunday may not be over yet. */
const weekAgo = (today: Day, weeks: number) => {
  const from = addDays(mondayOf(today), -7 * weeks);
  return { from, to: addDays(from, 6) };
};

const leaderOf = (manager: Manager): Leader => ({
  ...manager,
  now: manager.services.clock.now(),
  authority: authorityOf(manager.organization, manager.services.administrators, manager.person.id),
});
