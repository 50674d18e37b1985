import { advance, undo } from './engine.ts';
import type { Enrollment, EnrollmentEvent } from './enrollment.ts';
import { livePath } from './history.ts';
import type { TemplateId } from './ids.ts';
import type { Template } from './template.ts';
import { MOST_MOVES, type Decided } from './version-move.ts';

/** What becomes of what runs in a template that nobody can be enrolled in any more. */
export const RUNNING_CHOICES = ['finish', 'pause', 'end'] as const;
export type RunningChoice = (typeof RUNNING_CHOICES)[number];

/** What becomes of what was paused with a template, once it is turned on again. */
export const PAUSED_CHOICES = ['resume', 'leave'] as const;
export type PausedChoice = (typeof PAUSED_CHOICES)[number];

/**
 * A template was turned off, and what runs in it is being paused or ended. It takes a while, and goes on after a crash:
 * whatever was stopped is known by the instant in its history.
 */
export type TemplateStop = Decided & {
  readonly template: TemplateId;
  readonly how: Exclude<RunningChoice, 'finish'>;
  /** Only what went on again at that instant, where that is taken back. */
  readonly of?: string;
  readonly state: 'going' | 'done' | 'going-back' | 'back';
  /** Who takes it back, once somebody does. */
  readonly back?: Decided;
};

export const isSameStop = (one: TemplateStop, other: TemplateStop): boolean =>
  one.template === other.template && one.at === other.at;

/** Those under way are never forgotten. */
export function withStop(stops: readonly TemplateStop[], stop: TemplateStop): readonly TemplateStop[] {
  const all = [...stops, stop];
  return all.filter((one, at) => one.state.startsWith('going') || at >= all.length - MOST_MOVES);
}

/** What a template was turned off with is let go on: all that `isMeant`. */
export const goingBack = (
  stops: readonly TemplateStop[],
  back: Decided,
  isMeant: (stop: TemplateStop) => boolean,
): readonly TemplateStop[] =>
  stops.map((stop) => (isMeant(stop) ? { ...stop, state: 'going-back', back } : stop));

/** Where a template is turned on while what ran in it is still being stopped, the rest of it goes on. */
export const withoutGoing = (stops: readonly TemplateStop[], template: TemplateId): readonly TemplateStop[] =>
  stops.map((one) => (one.template === template && one.state === 'going' ? { ...one, state: 'done' } : one));

/** Of what was paused with a template nothing goes on by itself. */
export const pausedIn = (stops: readonly TemplateStop[], template: TemplateId): readonly TemplateStop[] =>
  stops.filter((one) => one.template === template && one.how === 'pause' && one.state === 'done');

const EVENTS = {
  pause: { kind: 'pause' },
  end: { kind: 'close', reason: 'turned-off' },
} as const satisfies Readonly<Record<TemplateStop['how'], EnrollmentEvent>>;

/** As it is once it was stopped; undefined where nothing changes, or somebody let it go on since. */
export function stopped(
  template: Template,
  enrollment: Enrollment,
  stop: TemplateStop,
): Enrollment | undefined {
  if (enrollment.history.some((entry) => isOf(stop, entry))) return undefined;
  if (stop.of !== undefined && !wentOnAt(stop.of, enrollment.history.at(-1))) return undefined;
  const done = advance(template, enrollment, EVENTS[stop.how], stop);
  return done.ok ? done.value.enrollment : undefined;
}

/** Whether it is about to be paused or ended with its template. */
export const isBeingStopped = (stops: readonly TemplateStop[], { template, history }: Enrollment): boolean =>
  stops.some(
    (stop) =>
      stop.state === 'going' &&
      stop.template === template &&
      !history.some((entry) => isOf(stop, entry)) &&
      (stop.of === undefined || wentOnAt(stop.of, history.at(-1))),
  );

/** As it was before, where nothing happened to it since. */
export function unstopped(enrollment: Enrollment, stop: TemplateStop): Enrollment | undefined {
  const last = livePath(enrollment.history).at(-1);
  if (!stop.back || !last || !isOf(stop, last)) return undefined;
  const undone = undo(enrollment, stop.back);
  return undone.ok ? undone.value.enrollment : undefined;
}

export const wasStopped = ({ history }: Enrollment, stop: TemplateStop): boolean => {
  const last = livePath(history).at(-1);
  return last !== undefined && isOf(stop, last);
};

const wentOnAt = (instant: string, entry: Enrollment['history'][number] | undefined): boolean =>
  entry?.event.kind === 'undo' && entry.at === instant;

/** Whether it goes on since a stop was taken back. */
export const wentOn = ({ history }: Enrollment, { back }: TemplateStop): boolean =>
  back !== undefined && history.some((entry) => wentOnAt(back.at, entry));

const isOf = (stop: TemplateStop, { event, at, by }: Enrollment['history'][number]): boolean =>
  event.kind === EVENTS[stop.how].kind && at === stop.at && by === stop.by;
