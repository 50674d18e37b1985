import { workingDayFrom } from '../../domain/calendar.ts';
import { addDays, daysBetween, type Day } from '../../domain/day.ts';
import { dueOn } from '../../domain/due.ts';
import type { Snapshot } from '../../domain/enrollment.ts';
import { shortDay } from '../../language/dates.ts';
import { stateOf, type Situation, type Viewer } from './situation.ts';

export type DueLabel = {
  readonly text: string;
  readonly color: 'Default' | 'Attention';
  readonly subtle: boolean;
};

/** What is looked at, whatever else is known of it. */
type Standing = { readonly enrollment: Snapshot };

/** The day on which a step reaches its seller: one that comes due on a day off waits for the next working day. */
export const dueDayOf = ({ enrollment }: Standing, { calendar }: Viewer): Day | undefined => {
  const day = dueOn(enrollment);
  return day === undefined ? undefined : workingDayFrom(calendar, day);
};

/** An old question whether they replied is overdue like an old step. */
export const isOverdue = (situation: Standing, viewer: Viewer): boolean =>
  (dueDayOf(situation, viewer) ?? viewer.today) < viewer.today;

export function dueLabel(situation: Situation, viewer: Viewer): DueLabel {
  const { say, today } = viewer;
  const state = stateOf(situation, today);
  const day = dueDayOf(situation, viewer);
  if (state.kind === 'ended') return quiet(say('due.ended', { day: shortDay(state.on, viewer) }));
  if (situation.notToContact) return alarming(say('due.do-not-contact'));
  if (state.kind === 'paused') {
    return quiet(day ? say('due.paused-until', { day: shortDay(day, viewer) }) : say('due.paused'));
  }
  if (isOverdue(situation, viewer)) {
    return alarming(say('due.overdue', { days: daysBetween(day ?? today, today) }));
  }
  return quiet(
    state.kind === 'awaiting'
      ? say('due.waiting', { day: shortDay(state.sentOn, viewer) })
      : dueInWords(day ?? today, viewer),
  );
}

function dueInWords(day: Day, { say, today }: Viewer): string {
  if (day <= today) return say('due.today');
  return day === addDays(today, 1)
    ? say('due.tomorrow')
    : say('due.on', { day: shortDay(day, { say, today }) });
}

/** A day within a sentence: "today", "tomorrow", "Thu 26 Nov". */
export function dayInSentence(day: Day, { say, today }: Viewer): string {
  if (day <= today) return say('day.today');
  return day === addDays(today, 1) ? say('day.tomorrow') : shortDay(day, { say, today });
}

/** Of a record whose renewal is near, far or past. */
export const renewalLabel = (day: Day, viewer: Viewer): string =>
  viewer.say(day < viewer.today ? 'due.renewed' : 'due.renews', { day: shortDay(day, viewer) });

const alarming = (text: string): DueLabel => ({ text, color: 'Attention', subtle: false });

const quiet = (text: string): DueLabel => ({ text, color: 'Default', subtle: true });
