import type { Card } from '../cards/elements.ts';
import { weekCard, type Week } from '../cards/week-card.ts';
import { workingDayFrom } from '../domain/calendar.ts';
import { addDays, mondayOf } from '../domain/day.ts';
import { leadsSomebody, standingOf } from '../domain/organization.ts';
import type { Colleague, Message } from './ports.ts';
import { withRight } from './rights.ts';
import { firstNeglected, membersOf, sellersLed, type Leader } from './team.ts';
import type { Turn } from './turn.ts';

type Whose = Omit<Leader, 'now' | 'standing'>;

/** How last week went for the sellers whom somebody leads, whenever they ask. */
export const showWeek = (turn: Turn): Promise<Message> =>
  withRight(turn, 'see-team', async () => {
    const led = await sellersLed(turn);
    const [week, neglected] = await Promise.all([weekOf(turn, led), firstNeglected(turn, led)]);
    return weekCard(week, neglected, turn.viewer);
  });

/**
 * The week that comes by itself: to a manager who wants it, on the first day of a week on which they work. Undefined for
 * everybody else, on every other day, and when there is nothing to tell: when none of their sellers did anything last
 * week nor the week before, and nothing of theirs is due, overdue or left alone now.
 */
export async function lastWeek(whose: Whose): Promise<Week | undefined> {
  const leader = leaderOf(whose);
  const { person, standing, viewer } = leader;
  const { calendar, today } = viewer;
  if (person.settings.mondaySummary !== true || !leadsSomebody(standing)) return undefined;
  if (today !== workingDayFrom(calendar, mondayOf(today))) return undefined;
  const week = await weekOf(leader, await sellersLed(leader));
  return isQuiet(week) ? undefined : week;
}

/** The card of a manager who has nothing else to hear of that morning. */
export async function weekAlone(whose: Whose, week: Week): Promise<Card> {
  const leader = leaderOf(whose);
  return weekCard(week, await firstNeglected(leader, await sellersLed(leader)), whose.viewer);
}

/** Monday to Sunday before today, as the calendar of whoever looks has it; a seller further west may not be through yet. */
async function weekOf(leader: Leader, led: readonly Colleague[]): Promise<Week> {
  const monday = mondayOf(leader.viewer.today);
  const last = { from: addDays(monday, -7), to: addDays(monday, -1) };
  const before = { from: addDays(monday, -14), to: addDays(monday, -8) };
  const [members, membersBefore] = await Promise.all([
    membersOf(leader, led, last),
    membersOf(leader, led, before),
  ]);
  return { ...last, members, doneBefore: membersBefore.reduce((sum, { done }) => sum + done, 0) };
}

/** What is overdue is due, and what was left alone is overdue. */
const isQuiet = ({ members, doneBefore }: Week): boolean =>
  doneBefore === 0 && members.every(({ done, due }) => done === 0 && due === 0);

const leaderOf = (whose: Whose): Leader => ({
  ...whose,
  now: whose.services.clock.now(),
  standing: standingOf(whose.organization, whose.services.administrators, whose.person.id),
});
