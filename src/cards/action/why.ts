import { workingDayFrom } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import { activeIn, isStepOutcome, stepOfState, type HistoryEntry } from '../../domain/enrollment.ts';
import { attemptsAt, isBeside, livePath, reportIn } from '../../domain/history.ts';
import { isEmail, branches } from '../../domain/template.ts';
import { shortDay } from '../../language/dates.ts';
import type { KeySaidWith } from '../../language/say.ts';
import { whenIn } from './report-label.ts';
import { dueDayOf } from '../kit/due-label.ts';
import { mailLine } from '../kit/mail-lines.ts';
import { currentStep, stateOf, stepOfEntry, type Situation, type Viewer } from '../kit/situation.ts';

/** Why this, why now: what led here, in a line or two. */
export function whyLines(situation: Situation, viewer: Viewer, below?: 'its-reply'): readonly string[] {
  const { say, today } = viewer;
  const { enrollment } = situation;
  const step = currentStep(situation, today);
  if (!step) return [];
  const attempts = branches(step) || step.type !== 'call' ? 0 : attemptsAt(enrollment, step.id);
  return [
    enrollment.repliedOn === undefined
      ? whyNow(situation, viewer)
      : below === 'its-reply'
        ? say('why.decide-now')
        : say('why.decide-reply', { day: shortDay(enrollment.repliedOn, viewer) }),
    ...(stateOf(situation, today).kind === 'awaiting' ? whatWasSaid(situation, viewer) : []),
    ...agreedTime(situation, viewer),
    ...(attempts > 0 ? [say('why.attempt', { count: attempts })] : []),
    ...(step.type === 'automated-email' && stateOf(situation, today).kind === 'open'
      ? [automatedLine(situation, viewer)]
      : []),
  ];
}

/** Whether it leaves by itself, and why not. */
const automatedLine = ({ mail, automatedMailOff }: Situation, viewer: Viewer): string =>
  mailLine(mail, viewer) ?? viewer.say(automatedMailOff ? 'why.automated-off' : 'why.automated');

/** Why the question whether they replied was put off. */
function whatWasSaid(situation: Situation, viewer: Viewer): readonly string[] {
  const last = lastMove(situation);
  return last && reportIn(last.event) !== undefined ? [reasonLine(situation, last, viewer)] : [];
}

/** At what time, where one was agreed along with the day. */
function agreedTime(situation: Situation, viewer: Viewer): readonly string[] {
  const event = lastMove(situation)?.event;
  const when = event && 'time' in event ? whenIn(event, viewer) : undefined;
  return when === undefined ? [] : [viewer.say('why.agreed-for', { when })];
}

function whyNow(situation: Situation, viewer: Viewer): string {
  const { say, today } = viewer;
  const state = stateOf(situation, today);
  if (state.kind === 'awaiting') {
    const until = dueDayOf(situation, viewer) ?? state.until;
    const values = { day: shortDay(state.sentOn, viewer), until: shortDay(until, viewer) };
    return say(until > today ? 'why.waiting' : 'why.ask-reply', values);
  }
  const last = lastMove(situation);
  return last ? reasonLine(situation, last, viewer) : '';
}

function reasonLine(situation: Situation, last: HistoryEntry, viewer: Viewer): string {
  const { say } = viewer;
  const { event } = last;
  if (event.kind === 'enroll' && event.rule !== undefined)
    return say('why.enrolled-by-rule', { rule: event.rule, day: shortDay(last.today, viewer) });
  const why = reason(situation, last);
  const day = dayOf(situation, last, viewer);
  if (day) return say(day < viewer.today ? whenPast(why) : why, { day: shortDay(day, viewer) });
  return why === 'why.no-answer-email' ? say('why.no-answer-unsent') : '';
}

/** What lasted until a day, once that day has passed. */
function whenPast(why: KeySaidWith<'day'>): KeySaidWith<'day'> {
  if (why === 'why.pause-over') return 'why.pause-ended';
  return why === 'why.out-of-office' ? 'why.was-out-of-office' : why;
}

/** Whoever reports no reply without having pressed Sent never said on which day the email went out. */
function sentOn({ before }: HistoryEntry): Day | undefined {
  const state = before && activeIn(before.state);
  return state?.kind === 'awaiting' ? state.sentOn : undefined;
}

const lastMove = ({ enrollment }: Situation): HistoryEntry | undefined =>
  livePath(enrollment.history).findLast(
    ({ event, step }) =>
      !isBeside(event) && !(event.kind === 'move' && step === stepOfState(enrollment.state)),
  );

/** The day it happened, which may be before it was reported; for a pause with a date, the day it ends. */
function dayOf(situation: Situation, last: HistoryEntry, { calendar }: Viewer): Day | undefined {
  const { event, today } = last;
  if (event.kind === 'pause') return event.until && workingDayFrom(calendar, event.until);
  switch (reason(situation, last)) {
    case 'why.no-answer-email':
      return sentOn(last);
    case 'why.held':
    case 'why.no-show':
      return agreedBefore(situation, last) ?? today;
    default:
      return today;
  }
}

/** The day that a meeting was last put on, unless it has not come yet. */
function agreedBefore({ enrollment }: Situation, last: HistoryEntry): Day | undefined {
  const path = livePath(enrollment.history);
  const days = path.slice(0, path.indexOf(last)).flatMap(({ event }) => putOn(event) ?? []);
  const day = days.at(-1);
  return day !== undefined && day <= last.today ? day : undefined;
}

function putOn(event: HistoryEntry['event']): Day | undefined {
  if (event.kind === 'snooze') return event.until;
  return 'on' in event ? event.on : undefined;
}

function reason(situation: Situation, entry: HistoryEntry): KeySaidWith<'day'> {
  const { event } = entry;
  const said = reportIn(event);
  if (said !== undefined && !isStepOutcome(said)) return `why.${said}`;
  switch (event.kind) {
    case 'enroll':
      return 'why.enrolled';
    case 'outcome':
      if (event.on !== undefined && event.outcome === 'done') return 'why.agreed';
      if (event.outcome !== 'no-answer') return `why.${event.outcome}`;
      return wasEmail(situation, entry) ? 'why.no-answer-email' : 'why.no-answer-call';
    case 'skip':
      return 'why.skipped';
    case 'snooze':
      return 'why.snoozed';
    case 'pause':
      return 'why.pause-over';
    case 'resume':
    case 'continue':
      return 'why.resumed';
    case 'reassign':
      return 'why.reassigned';
    case 'move':
      return 'why.moved';
    case 'close':
    case 'note':
    case 'details':
    case 'fact':
    case 'undo':
      return 'why.undone';
  }
}

function wasEmail(situation: Situation, entry: HistoryEntry): boolean {
  const step = stepOfEntry(situation, entry);
  return step !== undefined && isEmail(step);
}
