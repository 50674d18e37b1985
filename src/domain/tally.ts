import type { Counts } from './counts.ts';
import { daysBetween, weekdayOf, type Day } from './day.ts';
import { dueOn } from './due.ts';
import { awake } from './engine.ts';
import {
  stepOfState,
  type Ending,
  type Enrollment,
  type EnrollmentState,
  type HistoryEntry,
  type Snapshot,
} from './enrollment.ts';
import { livePath, isReport, reportIn } from './history.ts';
import type { StepId } from './ids.ts';
import { textsOf } from './variant-tally.ts';

/** A stay in a step, from the day of the event that led to it to the day of the event that led away. */
type Stay = { readonly step: StepId; readonly from: Day; readonly until?: Day };

/** More days than that are counted as that many. */
const MOST_DAYS = 365;

/**
 * What one enrollment adds to a summary. Only what was not taken back counts, and all of it can be added up: the figures
 * of any number of enrollments are made of the sum of their tallies. Names, and what each of them counts:
 *
 * - `enrolled`, `active`; `paused` and until which day, or `-`;
 * - `due` and `asks`: the day from which it needs its seller, to do a step or to say whether there was a reply;
 * - `well`, `otherwise`: how it ended, such as `reached demo-given`, `closed won`, `skipped`; `length`: after how many days;
 * - `reached`, `in`, `on`, `dropped`, `skipped`, `snoozed` and a step: at most once each;
 * - `days` and a step: how long it stayed there; `outcome` and a step: what was reported of it, each time;
 *   of a late reply, the email whose branch it took;
 * - `as`, a step, an outcome and a disposition: in which words that outcome was reported, each time;
 * - `said`, a step and what was reported: what was told without it being an outcome of the step, each time;
 * - `worked`, `replied`: whether anything was reported, and whether a reply was;
 * - `text`: which of two texts it got, and what came of it (see there);
 * - `late`: of each outcome of a step that was in front of the seller, the weekday it was due and how many days later it came.
 */
export function tallyOf(enrollment: Enrollment): Counts {
  const path = livePath(enrollment.history);
  const [first] = path;
  // Taken back as a whole: it was never meant to be.
  if (!first) return new Map();
  return talliedUp([
    'enrolled',
    ...snapshotKeys(enrollment, first.today),
    ...staysOf(path, enrollment),
    ...eventsOf(path),
    ...textsOf(path, enrollment),
  ]);
}

/** The day of the enrollment, which decides the week, month and quarter it counts in. */
export const enrolledOn = ({ history: [first] }: Enrollment): Day | undefined => first?.today;

/** The enrollment at an earlier revision, except for its seller and its version. */
export function asOf(enrollment: Enrollment, revision: number): Enrollment {
  const before = enrollment.history.find((entry) => entry.revision === revision + 1)?.before;
  if (!before) return enrollment;
  const { state: _, repliedOn: __, ...rest } = enrollment;
  return {
    ...rest,
    ...before,
    revision,
    history: enrollment.history.filter((entry) => entry.revision <= revision),
  };
}

function talliedUp(names: readonly string[]): Counts {
  const tally = new Map<string, number>();
  for (const name of names) tally.set(name, (tally.get(name) ?? 0) + 1);
  return tally;
}

function snapshotKeys(enrollment: Enrollment, since: Day): readonly string[] {
  const { state } = enrollment;
  if (state.kind === 'ended') {
    const { well, how } = endOf(state.how);
    return [`${well ? 'well' : 'otherwise'} ${how}`, `length ${daysIn(since, state.on)}`];
  }
  const due = dueOn(enrollment);
  const { kind } = state.kind === 'paused' ? state.was : state;
  return [
    'active',
    ...(state.kind === 'paused' ? [`paused ${state.until ?? '-'}`] : []),
    ...(due === undefined ? [] : [`${kind === 'awaiting' ? 'asks' : 'due'} ${due}`]),
  ];
}

function endOf(how: Ending): { readonly well: boolean; readonly how: string } {
  switch (how.kind) {
    case 'reached':
      return { well: how.success, how: `reached ${how.end}` };
    case 'closed':
      return { well: how.reason === 'won', how: `closed ${how.reason}` };
    case 'skipped':
      return { well: false, how: 'skipped' };
  }
}

function staysOf(path: readonly HistoryEntry[], { state }: Enrollment): readonly string[] {
  const stays = staysIn(path, state);
  const last = stays.at(-1)?.step;
  const steps = new Set(stays.map(({ step }) => step));
  return [
    ...[...steps].flatMap((step) => [`reached ${step}`, `${step === last ? fateIn(state) : 'on'} ${step}`]),
    ...stays.flatMap(({ step, from, until }) => (until ? [`days ${step} ${daysIn(from, until)}`] : [])),
  ];
}

/** What becomes of the step that is the last so far. */
function fateIn(state: EnrollmentState): 'in' | 'on' | 'dropped' {
  if (state.kind !== 'ended') return 'in';
  return endOf(state.how).well ? 'on' : 'dropped';
}

function staysIn(path: readonly HistoryEntry[], now: EnrollmentState): readonly Stay[] {
  const stays: Stay[] = [];
  for (const [index, { today, through }] of path.entries()) {
    const step = stepOfState(path[index + 1]?.before?.state ?? now);
    const last = stays.at(-1);
    if (step === last?.step) continue;
    if (last) stays[stays.length - 1] = { ...last, until: today };
    if (through !== undefined) stays.push({ step: through, from: today, until: today });
    if (step !== undefined) stays.push({ step, from: today });
  }
  return stays;
}

function eventsOf(path: readonly HistoryEntry[]): readonly string[] {
  const once = new Set<string>();
  const each: string[] = [];
  for (const { event, step, branchOf, through, before, today } of path) {
    if (event.kind === 'skip') once.add(`skipped ${step}`);
    if (event.kind === 'snooze') once.add(`snoozed ${step}`);
    const said = reportIn(event);
    if (isReport(event)) once.add('worked');
    if (said !== undefined && event.kind !== 'outcome') each.push(`said ${step} ${said}`);
    if (event.kind !== 'outcome') continue;
    if (event.outcome === 'replied') once.add('replied');
    if (said !== undefined) each.push(`as ${branchOf ?? step} ${event.outcome} ${said}`);
    if (through !== undefined) each.push(`outcome ${through} done`);
    each.push(`outcome ${branchOf ?? step} ${event.outcome}`, ...lateness(before, today));
  }
  return [...once, ...each];
}

/** Lateness depends on the working week, so the weekday is counted as well. */
function lateness(before: Snapshot | undefined, today: Day): readonly string[] {
  const state = before && awake(before.state, today);
  if (state?.kind !== 'open') return [];
  const days = daysBetween(state.due, today);
  return [`late ${weekdayOf(state.due)} ${Math.max(-MOST_DAYS, Math.min(MOST_DAYS, days))}`];
}

/** A person who travels west may be a day back, which counts as no time. */
const daysIn = (from: Day, until: Day): number => Math.min(MOST_DAYS, Math.max(0, daysBetween(from, until)));
