import { addDays, type Day } from './day.ts';
import { workingDayFrom, type Calendar } from './calendar.ts';

/** The choices of a seller who returns to a backlog. */
export const BACKLOG_CHOICES = ['keep', 'spread', 'pause'] as const;
export type BacklogChoice = (typeof BACKLOG_CHOICES)[number];

/** What stays on today's list and what leaves it, and until which day; without one, until the seller resumes it. */
export type Division<Action> = {
  readonly stays: readonly Action[];
  readonly goes: readonly { readonly action: Action; readonly until?: Day }[];
};

/** Today is the first of them. */
const DAYS = 5;
/** How many a seller gets done in a day besides what is new. */
const MOST_IMPORTANT = 5;

/** Divides the due actions, given in order. Those that can't wait always stay. */
export function divide<Action>(
  choice: BacklogChoice,
  due: readonly Action[],
  canWait: (action: Action) => boolean,
  calendar: Calendar,
  today: Day,
): Division<Action> {
  switch (choice) {
    case 'keep':
      return { stays: due, goes: [] };
    case 'spread': {
      const [stays, later] = split(due, canWait, Math.ceil(due.length / DAYS));
      return { stays, goes: dealt(later, daysAfter(calendar, today)) };
    }
    case 'pause': {
      const [stays, later] = split(due, canWait, MOST_IMPORTANT);
      return { stays, goes: later.map((action) => ({ action })) };
    }
  }
}

/** The first that can wait stay as well, as long as there is room. */
function split<Action>(
  due: readonly Action[],
  canWait: (action: Action) => boolean,
  room: number,
): readonly [stays: readonly Action[], later: readonly Action[]] {
  const waiting = due.filter(canWait);
  const later = new Set(waiting.slice(Math.max(0, room - (due.length - waiting.length))));
  return [due.filter((action) => !later.has(action)), [...later]];
}

/** The same number to each day, the first ones to the first day. */
const dealt = <Action>(actions: readonly Action[], days: readonly Day[]): Division<Action>['goes'] =>
  actions.map((action, index) => {
    const until = days[Math.floor((index * days.length) / actions.length)];
    return { action, ...(until && { until }) };
  });

function daysAfter(calendar: Calendar, today: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = today; days.length < DAYS - 1;) {
    day = workingDayFrom(calendar, addDays(day, 1));
    days.push(day);
  }
  return days;
}
