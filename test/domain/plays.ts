import type { Day } from '../../src/domain/day.ts';
import { advanceByReport, type Report } from '../../src/domain/dispositions.ts';
import { advance, undo, type Advance, type Refusal } from '../../src/domain/engine.ts';
import type { CloseReason, Enrollment, EnrollmentEvent, StepOutcome } from '../../src/domain/enrollment.ts';
import type { EndId, StepId } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Template } from '../../src/domain/template.ts';
import { day, enrolled, moment } from './enrolled.ts';

/** Something that may happen to an enrollment, whether it fits or not. `tell`: what a seller says of the customer. */
export type Happening = EnrollmentEvent | { readonly kind: 'undo' } | ({ readonly kind: 'tell' } & Report);

/** What happens, and on which day. */
export type Play = { readonly what: Happening; readonly today: Day };

/** Days are told from the day of the enrollment. */
export const on = (ahead: number, what: Happening): Play => ({ what, today: day(ahead) });

export const attempt = (
  template: Template,
  enrollment: Enrollment,
  { what, today }: Play,
): Result<Advance, Refusal> => {
  if (what.kind === 'undo') return undo(enrollment, moment(today));
  if (what.kind !== 'tell') return advance(template, enrollment, what, moment(today));
  const { kind: _, ...report } = what;
  return advanceByReport(template, enrollment, report, moment(today));
};

/** The enrollment once all of it has happened. */
export const played = (template: Template, plays: readonly Play[]): Enrollment =>
  plays.reduce((enrollment, play) => {
    const result = attempt(template, enrollment, play);
    if (!result.ok) throw new Error(`${JSON.stringify(play)} was refused: ${result.problem}`);
    return result.value.enrollment;
  }, enrolled(template));

/** What the engine says to the last of it. */
export function lastPlayed(template: Template, plays: readonly Play[]): Result<Advance, Refusal> {
  const last = plays.at(-1);
  if (!last) throw new Error('Nothing happens in this play');
  return attempt(template, played(template, plays.slice(0, -1)), last);
}

export const outcome = (name: StepOutcome, more: { end?: string; on?: number } = {}): EnrollmentEvent => ({
  kind: 'outcome',
  outcome: name,
  ...(more.end === undefined ? {} : { end: more.end as EndId }),
  ...(more.on === undefined ? {} : { on: day(more.on) }),
});
export const sent = outcome('sent');
export const replied = outcome('replied');
export const noAnswer = outcome('no-answer');
export const answered = outcome('answered');
export const done = outcome('done');
export const held = outcome('held');
export const meetingOn = (ahead: number): EnrollmentEvent => outcome('done', { on: ahead });
export const noShow = (ahead?: number): EnrollmentEvent =>
  outcome('no-show', ahead === undefined ? {} : { on: ahead });
export const carryOn: EnrollmentEvent = { kind: 'continue' };
export const skip: EnrollmentEvent = { kind: 'skip' };
export const resume: EnrollmentEvent = { kind: 'resume' };
export const snooze = (until: number): EnrollmentEvent => ({ kind: 'snooze', until: day(until) });
export const pause = (until?: number): EnrollmentEvent =>
  until === undefined ? { kind: 'pause' } : { kind: 'pause', until: day(until) };
export const close = (reason: CloseReason): EnrollmentEvent => ({ kind: 'close', reason });
export const takeBack: Happening = { kind: 'undo' };

export const open = (step: string, due: number) =>
  ({ kind: 'open', step: step as StepId, due: day(due) }) as const;
export const awaiting = (step: string, sentOn: number, until: number) =>
  ({ kind: 'awaiting', step: step as StepId, sentOn: day(sentOn), until: day(until) }) as const;
export const reached = (end: string, success: boolean, ahead: number) =>
  ({ kind: 'ended', on: day(ahead), how: { kind: 'reached', end: end as EndId, success } }) as const;
export const closed = (reason: CloseReason, ahead: number) =>
  ({ kind: 'ended', on: day(ahead), how: { kind: 'closed', reason } }) as const;
export const skippedOut = (ahead: number) =>
  ({ kind: 'ended', on: day(ahead), how: { kind: 'skipped' } }) as const;
