import { overdueThrough } from './due.ts';
import { workingDayBefore, type Calendar } from './calendar.ts';
import {
  countOf,
  countsUnder,
  histogramUnder,
  medianOf,
  sumOf,
  type Counts,
  type Histogram,
} from './counts.ts';
import type { Day, Weekday } from './day.ts';
import { REPORTED_OUTCOMES, STEP_OUTCOMES, type ReportedOutcome, type StepOutcome } from './enrollment.ts';
import type { StepId } from './ids.ts';
import type { Step, Template } from './template.ts';

/** So many of so many; undefined where there are none. */
export type Share = { readonly count: number; readonly of: number };

/** The figures of any number of enrollments. */
export type Headline = {
  readonly enrolled: number;
  /** Neither ended nor paused. */
  readonly running: number;
  readonly paused: number;
  readonly overdue: number;
  readonly stuck: number;
  readonly endedWell: number;
  readonly endedOtherwise: number;
  /** Of those of which anything was reported. */
  readonly replied: Share;
  /** The median from the enrollment to the end. */
  readonly daysToEnd?: number;
};

/** How many of those that ended ended well. */
export const conversionOf = ({ endedWell, endedOtherwise }: Headline): Share => ({
  count: endedWell,
  of: endedWell + endedOtherwise,
});

export type StepFigures = {
  readonly step: Step;
  /** Everyone who ever reached it: those in it now, those that moved on, and those that dropped out. */
  readonly reached: number;
  readonly inIt: number;
  readonly movedOn: number;
  readonly dropped: number;
  readonly skipped: number;
  /** The median of all stays that are over. */
  readonly days?: number;
  /** Each with all the words in which it was reported. */
  readonly outcomes: readonly CountOf<StepOutcome>[];
  /** Those of them that were reported by no other word. */
  readonly plain: readonly CountOf<StepOutcome>[];
  /** Told in other words or beside the step. */
  readonly said: readonly CountOf<ReportedOutcome>[];
};

export type CountOf<Outcome> = { readonly outcome: Outcome; readonly count: number };

/** `how`: in the words of a tally, such as `reached demo-given`. */
export type EndFigures = { readonly how: string; readonly well: boolean; readonly count: number };

export type Summary = Headline & {
  readonly steps: readonly StepFigures[];
  /** The most frequent first. */
  readonly ends: readonly EndFigures[];
  /** What was told in other words or beside the step, on all steps together. */
  readonly said: readonly CountOf<ReportedOutcome>[];
  /** Of the calls. */
  readonly answered: Share;
  /** Of the steps that were left. */
  readonly skipped: Share;
  /** Of the steps that were reached. */
  readonly snoozed: Share;
  readonly onTime: Share;
  /** The median of what was not on time. */
  readonly daysLate?: number;
};

/** How many working days a step may wait after its due day before it is stuck. */
const STUCK_AFTER = 2;

/** Steps due on this day or before are stuck: their due day and two more working days are over. */
export const stuckThrough = (calendar: Calendar, today: Day): Day =>
  workingDayBefore(calendar, today, 1 + STUCK_AFTER);

export function headlineOf(counts: Counts, calendar: Calendar, today: Day): Headline {
  const daysToEnd = medianOf(histogramUnder(counts, 'length'));
  const paused = sumWhere(countsUnder(counts, 'paused'), (until) => until === '-' || until > today);
  const stuck = stuckThrough(calendar, today);
  // A question whether they replied waits for its seller as a step does.
  const due = [...countsUnder(counts, 'due'), ...countsUnder(counts, 'asks')];
  return {
    enrolled: countOf(counts, 'enrolled'),
    running: countOf(counts, 'active') - paused,
    paused,
    overdue: sumWhere(due, (day) => day <= overdueThrough(calendar, today)),
    stuck: sumWhere(due, (day) => day <= stuck),
    endedWell: sumWhere(countsUnder(counts, 'well')),
    endedOtherwise: sumWhere(countsUnder(counts, 'otherwise')),
    replied: { count: countOf(counts, 'replied'), of: countOf(counts, 'worked') },
    ...(daysToEnd === undefined ? {} : { daysToEnd }),
  };
}

/** The steps come in the order of the template. */
export function summaryOf(counts: Counts, steps: readonly Step[], calendar: Calendar, today: Day): Summary {
  const figures = steps.map((step) => stepFiguresOf(counts, step));
  const late = latenessIn(counts, calendar);
  const daysLate = medianOf(new Map([...late].filter(([days]) => days > 0)));
  const sumOver = (name: string) => sumWhere(countsUnder(counts, name));
  return {
    ...headlineOf(counts, calendar, today),
    steps: figures,
    ends: endsIn(counts),
    said: saidOn(figures),
    answered: answeredIn(figures),
    skipped: { count: sumOver('skipped'), of: sumOver('on') + sumOver('dropped') },
    snoozed: { count: sumOver('snoozed'), of: sumOver('reached') },
    onTime: {
      count: sumWhere([...late], (days) => days <= 0),
      of: sumWhere([...late]),
    },
    ...(daysLate === undefined ? {} : { daysLate }),
  };
}

/** The steps of a template, followed by those that only earlier versions have. */
export const stepsIn = (versions: readonly Template[]): readonly Step[] => {
  const newestFirst = versions.toSorted((one, other) => other.version - one.version);
  const steps = new Map<StepId, Step>();
  for (const step of newestFirst.flatMap((template) => template.steps)) {
    if (!steps.has(step.id)) steps.set(step.id, step);
  }
  return [...steps.values()];
};

function stepFiguresOf(counts: Counts, step: Step): StepFigures {
  const days = medianOf(histogramUnder(counts, 'days', step.id));
  return {
    step,
    reached: countOf(counts, 'reached', step.id),
    inIt: countOf(counts, 'in', step.id),
    movedOn: countOf(counts, 'on', step.id),
    dropped: countOf(counts, 'dropped', step.id),
    skipped: countOf(counts, 'skipped', step.id),
    ...(days === undefined ? {} : { days }),
    ...outcomesIn(counts, step.id),
  };
}

function outcomesIn(counts: Counts, step: StepId): Pick<StepFigures, 'outcomes' | 'plain' | 'said'> {
  const named = (outcome: StepOutcome) => countsUnder(counts, 'as', step, outcome);
  const total = (outcome: StepOutcome) => countOf(counts, 'outcome', step, outcome);
  const beside = countsUnder(counts, 'said', step);
  const said = [...beside, ...STEP_OUTCOMES.flatMap(named)];
  return {
    outcomes: counted(STEP_OUTCOMES, total),
    plain: counted(STEP_OUTCOMES, (outcome) => total(outcome) - sumWhere(named(outcome))),
    said: counted(REPORTED_OUTCOMES, (outcome) => sumWhere(said, (name) => name === outcome)),
  };
}

const counted = <Outcome>(
  outcomes: readonly Outcome[],
  count: (outcome: Outcome) => number,
): readonly CountOf<Outcome>[] =>
  outcomes.map((outcome) => ({ outcome, count: count(outcome) })).filter((one) => one.count > 0);

const endsIn = (counts: Counts): readonly EndFigures[] =>
  [true, false]
    .flatMap((well) =>
      countsUnder(counts, well ? 'well' : 'otherwise').map(([how, count]) => ({ how, well, count })),
    )
    .sort(byFrequency);

/** An end that is a success in one version and none in another is told twice, the success first. */
const byFrequency = (one: EndFigures, other: EndFigures): number =>
  other.count - one.count ||
  (one.how === other.how ? Number(other.well) - Number(one.well) : one.how < other.how ? -1 : 1);

function saidOn(figures: readonly StepFigures[]): readonly CountOf<ReportedOutcome>[] {
  const all = figures.flatMap(({ said }) => said.map(({ outcome, count }) => [outcome, count] as const));
  return counted(REPORTED_OUTCOMES, (outcome) => sumWhere(all, (one) => one === outcome));
}

/** A call that does not branch counts as answered when it is done. */
function answeredIn(figures: readonly StepFigures[]): Share {
  const calls = figures
    .filter(({ step }) => step.type === 'call')
    .flatMap(({ outcomes }) => outcomes.map(({ outcome, count }) => [outcome, count] as const));
  const isAnswer = (outcome: string) => outcome === 'answered' || outcome === 'done';
  return {
    count: sumWhere(calls, isAnswer),
    of: sumWhere(calls, (outcome) => isAnswer(outcome) || outcome === 'no-answer'),
  };
}

/**
 * How many days after it reached its seller a step was done; one that comes due on a day off waits for the next working
 * day.
 */
function latenessIn(counts: Counts, { workingDays }: Calendar): Histogram {
  const all = SUNDAY_TO_SATURDAY.map(
    (weekday) =>
      new Map(
        countsUnder(counts, 'late', String(weekday)).map(([days, count]) => [
          String(Number(days) - daysOffFrom(workingDays, weekday)),
          count,
        ]),
      ),
  );
  return new Map([...sumOf(all)].map(([days, count]) => [Number(days), count]));
}

const SUNDAY_TO_SATURDAY = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[];

const daysOffFrom = (workingDays: readonly Weekday[], weekday: Weekday): number =>
  Math.max(
    0,
    SUNDAY_TO_SATURDAY.findIndex((ahead) => workingDays.includes(((weekday + ahead) % 7) as Weekday)),
  );

const sumWhere = <Name>(
  counts: readonly (readonly [Name, number])[],
  isMeant: (name: Name) => boolean = () => true,
): number => counts.reduce((sum, [name, count]) => (isMeant(name) ? sum + count : sum), 0);
