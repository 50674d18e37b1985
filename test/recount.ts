import { workingDayFrom, type Calendar } from '../src/domain/calendar.ts';
import { addDays, daysBetween, type Day } from '../src/domain/day.ts';
import { dueOn } from '../src/domain/due.ts';
import {
  REPORTED_OUTCOMES,
  STEP_OUTCOMES,
  type Enrollment,
  type EnrollmentState,
  type HistoryEntry,
  type ReportedOutcome,
} from '../src/domain/enrollment.ts';
import type { Summary } from '../src/domain/summary.ts';
import type { Step } from '../src/domain/template.ts';

/** A summary as anyone would make it by hand: from the histories, one question after the other, with nothing summed up. */
export function recount(
  all: readonly Enrollment[],
  steps: readonly Step[],
  calendar: Calendar,
  today: Day,
): Summary {
  const meant = all.filter((one) => liveOf(one).length > 0);
  const active = meant.filter(({ state }) => state.kind !== 'ended');
  const ended = meant.filter(({ state }) => state.kind === 'ended');
  const paused = active.filter(
    ({ state }) => state.kind === 'paused' && (state.until === undefined || state.until > today),
  );
  const well = ended.filter(endedWell);
  const reports = meant.flatMap((one) =>
    liveOf(one).map((entry) => ({ one, entry, at: entry.branchOf ?? entry.step, said: saidIn(entry) })),
  );
  const told = reports.flatMap(({ at, said }) => (said ? [{ at, said }] : []));
  const onTheWay = reports.flatMap(({ one, entry }) =>
    entry.through ? [{ one, at: entry.through, outcome: 'done' as const, said: undefined }] : [],
  );
  const pressed = reports.flatMap((report) =>
    report.entry.event.kind === 'outcome' ? [{ ...report, outcome: report.entry.event.outcome }] : [],
  );
  const outcomes = [...pressed, ...onTheWay];
  const calls = pressed.filter(({ entry }) =>
    steps.some(({ id, type }) => id === entry.step && type === 'call'),
  );
  const answers = calls.filter(({ outcome }) => ['answered', 'done'].includes(outcome));
  const attempts = calls.filter(({ outcome }) => ['answered', 'done', 'no-answer'].includes(outcome));
  const lateness = pressed.flatMap(({ entry }) => latenessOf(entry, calendar));
  const pairs = meant.flatMap((one) =>
    [...new Set(pathOf(one).map(({ step }) => step))].map((step) => ({ one, step })),
  );
  const left = pairs.filter(({ one, step }) => stepNow(one.state) !== step);
  const having = (kind: string) =>
    meant.reduce(
      (sum, one) =>
        sum +
        new Set(
          liveOf(one)
            .filter(({ event }) => event.kind === kind)
            .map(({ step }) => step),
        ).size,
      0,
    );
  return {
    enrolled: meant.length,
    running: active.length - paused.length,
    paused: paused.length,
    overdue: active.filter((one) => reaches(one, calendar) < today).length,
    stuck: active.filter((one) => twoWorkingDaysAfter(calendar, reaches(one, calendar)) < today).length,
    endedWell: well.length,
    endedOtherwise: ended.length - well.length,
    ...named(
      'daysToEnd',
      middle(ended.map((one) => (one.state.kind === 'ended' ? span(startOf(one), one.state.on) : 0))),
    ),
    steps: steps.map((step) => {
      const there = pairs.filter((pair) => pair.step === step.id).map(({ one }) => one);
      const inIt = there.filter(({ state }) => stepNow(state) === step.id);
      const dropped = there.filter(
        (one) => one.state.kind === 'ended' && !endedWell(one) && pathOf(one).at(-1)?.step === step.id,
      );
      return {
        step,
        reached: there.length,
        inIt: inIt.length,
        dropped: dropped.length,
        movedOn: there.length - inIt.length - dropped.length,
        skipped: meant.filter((one) =>
          liveOf(one).some(({ event, step: at }) => event.kind === 'skip' && at === step.id),
        ).length,
        ...named(
          'days',
          middle(
            meant.flatMap((one) =>
              pathOf(one).flatMap(({ step: id, from, until }) =>
                id === step.id && until ? [span(from, until)] : [],
              ),
            ),
          ),
        ),
        outcomes: howOften(
          STEP_OUTCOMES,
          outcomes.filter(({ at }) => at === step.id).map(({ outcome }) => outcome),
        ),
        plain: howOften(
          STEP_OUTCOMES,
          outcomes.filter(({ at, said }) => at === step.id && !said).map(({ outcome }) => outcome),
        ),
        said: howOften(
          REPORTED_OUTCOMES,
          told.filter(({ at }) => at === step.id).map(({ said }) => said),
        ),
      };
    }),
    said: howOften(
      REPORTED_OUTCOMES,
      told.map(({ said }) => said),
    ),
    ends: endsOf(ended),
    replied: {
      count: meant.filter((one) => outcomes.some((each) => each.one === one && each.outcome === 'replied'))
        .length,
      of: meant.filter((one) =>
        reports.some((each) => each.one === one && (each.said ?? each.entry.event.kind === 'outcome')),
      ).length,
    },
    answered: { count: answers.length, of: attempts.length },
    skipped: { count: having('skip'), of: left.length },
    snoozed: { count: having('snooze'), of: pairs.length },
    onTime: { count: lateness.filter((days) => days <= 0).length, of: lateness.length },
    ...named('daysLate', middle(lateness.filter((days) => days > 0))),
  };
}

const saidIn = ({ event }: HistoryEntry): ReportedOutcome | undefined =>
  event.kind === 'fact' ? event.outcome : 'disposition' in event ? event.disposition : undefined;

const howOften = <Outcome>(outcomes: readonly Outcome[], all: readonly Outcome[]) =>
  outcomes
    .map((outcome) => ({ outcome, count: all.filter((one) => one === outcome).length }))
    .filter(({ count }) => count > 0);

/** The entries that still count: an undo removes the last of those that are left. */
function liveOf({ history }: Enrollment): readonly HistoryEntry[] {
  const live: HistoryEntry[] = [];
  for (const entry of history) {
    if (entry.event.kind === 'undo') live.pop();
    else live.push(entry);
  }
  return live;
}

/** The steps that it stood at, one after the other. */
function pathOf(enrollment: Enrollment) {
  const path: { step: string; from: Day; until?: Day }[] = [];
  for (const entry of liveOf(enrollment)) {
    const then =
      enrollment.history.find(({ revision }) => revision === entry.revision + 1)?.before ?? enrollment;
    const step = stepNow(then.state);
    const last = path.at(-1);
    if (last && !last.until && last.step !== step) last.until = entry.today;
    if (entry.through) path.push({ step: entry.through, from: entry.today, until: entry.today });
    if (step !== undefined && last?.step !== step) path.push({ step, from: entry.today });
  }
  return path;
}

const stepNow = (state: EnrollmentState): string | undefined => {
  if (state.kind === 'paused') return state.was.step;
  return state.kind === 'ended' ? undefined : state.step;
};

const endedWell = ({ state }: Enrollment): boolean =>
  state.kind === 'ended' &&
  ((state.how.kind === 'reached' && state.how.success) ||
    (state.how.kind === 'closed' && state.how.reason === 'won'));

function endsOf(ended: readonly Enrollment[]): Summary['ends'] {
  const named = ended.map((one) => {
    const how = one.state.kind === 'ended' ? one.state.how : { kind: 'skipped' as const };
    const name =
      how.kind === 'reached'
        ? `reached ${how.end}`
        : how.kind === 'closed'
          ? `closed ${how.reason}`
          : how.kind;
    return { how: name, well: endedWell(one) };
  });
  return [...new Set(named.map((end) => JSON.stringify(end)))]
    .map((text) => JSON.parse(text) as (typeof named)[number])
    .map((end) => ({
      ...end,
      count: named.filter((other) => other.how === end.how && other.well === end.well).length,
    }))
    .sort(
      (one, other) =>
        other.count - one.count ||
        one.how.localeCompare(other.how, 'en') ||
        Number(other.well) - Number(one.well),
    );
}

const reaches = (enrollment: Enrollment, calendar: Calendar): Day =>
  workingDayFrom(calendar, dueOn(enrollment) ?? ('9990-01-01' as Day));

const twoWorkingDaysAfter = (calendar: Calendar, day: Day): Day => {
  const one = workingDayFrom(calendar, addDays(day, 1));
  return workingDayFrom(calendar, addDays(one, 1));
};

/** Holidays differ from seller to seller, so only the days of the week count. */
function latenessOf({ before, today }: HistoryEntry, { isOff: _, ...week }: Calendar): readonly number[] {
  const state = before?.state;
  const due =
    state?.kind === 'open'
      ? state.due
      : state?.kind === 'paused' &&
          state.was.kind === 'open' &&
          state.until !== undefined &&
          state.until <= today
        ? state.until
        : undefined;
  return due === undefined ? [] : [daysBetween(workingDayFrom(week, due), today)];
}

const startOf = (enrollment: Enrollment): Day => liveOf(enrollment)[0]?.today ?? ('' as Day);

const span = (from: Day, until: Day): number => Math.min(365, Math.max(0, daysBetween(from, until)));

function middle(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

const named = <Name extends string>(name: Name, value: number | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Readonly<Partial<Record<Name, number>>>;
