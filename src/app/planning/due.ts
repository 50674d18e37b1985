import { nothingPlanned, planCard } from '../../cards/day/plan-card.ts';
import { dueDayOf, isOverdue } from '../../cards/kit/due-label.ts';
import type { Situation, Viewer } from '../../cards/kit/situation.ts';
import type { Day } from '../../domain/day.ts';
import type { Request } from '../../domain/request.ts';
import { longDay, shortDay } from '../../language/dates.ts';
import { asksForNext, asksForOverdue, workKindsIn, type WorkKind } from '../../language/asked/due-words.ts';
import { today } from '../daily-card/todays-list.ts';
import type { Message } from '../ports/messenger.ts';
import { openAction } from '../records/browsing.ts';
import { firstInOrder } from '../turn/in-order.ts';
import { silentAmong } from '../turn/not-to-contact.ts';
import type { Turn } from '../turn/turn.ts';
import { isAbout, isOfKind, withWorkOf } from './work-of.ts';

/** "what do I have this week?", "any calls tomorrow?", "show overdue": what is due then, and what comes after where nothing is. */
export const due = (turn: Turn, request: Request): Promise<Message> =>
  withWorkOf(turn, request, ({ all, viewer, notes }) => {
    const { words = '' } = request;
    const kinds = workKindsIn(words);
    const asked = all.filter((one) => isAbout(request, one) && isOfKind(kinds, one, viewer));
    const isMeant = inTime(request, viewer);
    const found = asked.filter(isMeant);
    const title = viewer.say(nameOf(kinds), { when: timeOf(request, viewer), count: found.length });
    return found.length > 0
      ? planCard(title, found, viewer, notes)
      : nothingPlanned(
          title,
          asked.find((one) => !isMeant(one)),
          viewer,
        );
  });

/** The list of today, but for who asks for one kind of it, for the first of it or for another day. */
export const dueToday = async (turn: Turn, request: Request): Promise<Message> => {
  const { words = '', when, seller = turn.person.id } = request;
  const isToday = when?.day === undefined || (when.day === turn.viewer.today && when.to === undefined);
  const isOfAll = workKindsIn(words).length === 0 && !asksForOverdue(words) && request.who === undefined;
  if (!isToday || !isOfAll || seller !== turn.person.id) return due(turn, request);
  return asksForNext(words) ? nextAction(turn) : today(turn);
};

/** The first of them may be with people whom nobody contacts any more. */
const MOST_NEXT = 10;

/** The first thing to do, by itself; where nothing is due, the list says what comes next. */
async function nextAction(turn: Turn): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollments = await services.store.dueEnrollments(person.tenant, person.id, viewer.today);
  const next = await firstInOrder(services.store, person.tenant, enrollments, viewer, MOST_NEXT);
  const silent = await silentAmong(services.store, person.tenant, next);
  const first = next.find((one) => !silent.includes(one));
  return first ? openAction(turn, first.id) : today(turn);
}

/** What is overdue belongs to today, and to every stretch of time that begins with it. */
function inTime({ words = '', when }: Request, viewer: Viewer): (situation: Situation) => boolean {
  if (when?.day === undefined && asksForOverdue(words)) return (one) => isOverdue(one, viewer);
  const { from, to } = daysOf(when, viewer);
  return (one) => {
    const day = dueDayOf(one, viewer);
    return day !== undefined && day <= to && (day >= from || from <= viewer.today);
  };
}

const daysOf = (when: Request['when'], { today }: Viewer): { readonly from: Day; readonly to: Day } => {
  const from = when?.day ?? today;
  return { from, to: when?.to ?? from };
};

function timeOf({ words = '', when }: Request, viewer: Viewer): string {
  const { say } = viewer;
  if (when?.day === undefined && asksForOverdue(words)) return say('plan.overdue');
  const { from, to } = daysOf(when, viewer);
  return from === to ? longDay(from, viewer) : `${shortDay(from, viewer)} – ${shortDay(to, viewer)}`;
}

const nameOf = ([kind, ...others]: readonly WorkKind[]) =>
  kind === undefined || others.length > 0 ? ('plan.due' as const) : (`plan.due.${kind}` as const);
