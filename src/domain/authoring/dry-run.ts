import { addDays, type Day } from '../day.ts';
import type { EndId, StepId } from '../ids.ts';
import { outcomeSet, quietOutcome } from '../step-rules.ts';
import type { EdgeOutcome, Step, Template } from '../template.ts';

/** A step on the day on which it is done if nothing is late, and how it turns out. */
export type Visit = { readonly step: StepId; readonly day: Day; readonly outcome: EdgeOutcome };

/** From the first step to an end, or to one of several; in a draft, it may lead nowhere. */
export type Way = { readonly visits: readonly Visit[]; readonly ends: readonly EndId[] };

export type DryRun = {
  /** The first of them needs nothing from the customer. */
  readonly ways: readonly Way[];
  /** How many ways there are in all. */
  readonly total: number;
};

export type DryRunFrom = {
  readonly start: Day;
  /** The day itself where somebody works on it. */
  readonly nextWorkingDay: (day: Day) => Day;
};

const MOST_WAYS = 200;

/**
 * All the ways an enrollment could go, as the engine would lead it: every step is done on the working day on which it is
 * due, customers react on the same day, and waits are calendar days.
 */
export function dryRun(template: Template, { start, nextWorkingDay }: DryRunFrom): DryRun {
  const steps = new Map(template.steps.map((step) => [step.id, step]));
  function* waysFrom(step: Step, due: Day): Generator<Way> {
    const day = nextWorkingDay(due);
    for (const outcome of quietFirst(step)) {
      const visit = { step: step.id, day, outcome };
      const edge = step.outcomes[outcome];
      const next = edge?.kind === 'step' ? steps.get(edge.to) : undefined;
      if (edge?.kind === 'step' && next)
        for (const { visits, ends } of waysFrom(next, addDays(day, edge.waitDays)))
          yield { visits: [visit, ...visits], ends };
      else yield { visits: [visit], ends: edge?.kind === 'end' ? edge.ends : [] };
    }
  }
  const [first] = template.steps;
  const ways = first ? firstOf(waysFrom(first, start), MOST_WAYS) : [];
  return { ways, total: first ? countWays(steps, first.id) : 0 };
}

function quietFirst(step: Step): readonly EdgeOutcome[] {
  const set = outcomeSet(step);
  const quiet = quietOutcome(set);
  return [quiet, ...set.filter((outcome) => outcome !== quiet)];
}

function firstOf<Item>(items: Iterable<Item>, most: number): readonly Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    taken.push(item);
    if (taken.length === most) break;
  }
  return taken;
}

function countWays(steps: ReadonlyMap<StepId, Step>, first: StepId): number {
  const known = new Map<StepId, number>();
  const from = (id: StepId): number => {
    const step = steps.get(id);
    const count = known.get(id) ?? (step ? waysOf(step) : 1);
    known.set(id, count);
    return count;
  };
  const waysOf = (step: Step): number =>
    outcomeSet(step)
      .map((outcome) => step.outcomes[outcome])
      .map((edge) => (edge?.kind === 'step' ? from(edge.to) : 1))
      .reduce((sum, count) => sum + count, 0);
  return from(first);
}
