import { addDays, type Day } from '../../src/domain/day.ts';
import type { EnrollmentEvent, StepOutcome } from '../../src/domain/enrollment.ts';
import type { EndId } from '../../src/domain/ids.ts';
import { asksForDay } from '../../src/domain/step-outcomes.ts';
import { EDGE_OUTCOMES, firstStep, stepOf, type Step, type Template } from '../../src/domain/template.ts';
import { MONDAY } from '../builders.ts';
import { endAt, goTo, stepOfType, templateOf } from '../domain/template-builder.ts';

/** Two emails and a call that branch, a meeting that may have to be moved, and a last email. */
export const SEVEN_STEPS: Template = templateOf(
  [
    stepOfType('email', 'first-email', { replied: goTo('call'), 'no-answer': goTo('linkedin', 3) }),
    stepOfType('linkedin', 'linkedin', { done: goTo('second-email', 1) }),
    stepOfType('email', 'second-email', { replied: goTo('call'), 'no-answer': goTo('call', 2) }),
    stepOfType('call', 'call', { answered: goTo('schedule'), 'no-answer': goTo('last-email', 2) }),
    stepOfType('schedule', 'schedule', { done: goTo('meeting') }),
    stepOfType('meeting', 'meeting', { held: endAt('won', 'lost') }),
    stepOfType('email', 'last-email', { replied: goTo('schedule'), 'no-answer': endAt('disqualified') }),
  ],
  { won: true, lost: false, disqualified: false },
);

export const START = MONDAY;

/** Something that a seller does on a day; what does not fit the state then is to be refused. */
export type Deed = {
  readonly today: Day;
  readonly event: Extract<EnrollmentEvent, { readonly kind: 'outcome' | 'close' }>;
};

/** Where an enrollment stands, in the words that both engines share. */
export type Place =
  | { readonly kind: 'open'; readonly step: string; readonly due: Day }
  | { readonly kind: 'awaiting'; readonly step: string; readonly sentOn: Day; readonly until: Day }
  | { readonly kind: 'ended'; readonly on: Day; readonly end: string };

export const FIRST_PLACE: Place = { kind: 'open', step: 'first-email', due: START };

/** Makes ready what it needs; then runs the scripts from the start to wherever they lead, as often as it is asked. */
export type Engine = (scripts: readonly Script[]) => () => readonly Place[];

export type Script = readonly Deed[];

const MOST_DEEDS = 15;

/**
 * Walks through the sequence until it ends. Some deeds do not fit, some are an opt-out. A reply is only reported of an
 * email that is in front of the seller: what else it may mean, the reducer does not know.
 */
export function randomScript(random: () => number): Script {
  const deeds: Deed[] = [];
  let step: Step | undefined = firstStep(SEVEN_STEPS);
  let today = START;
  while (step && deeds.length < MOST_DEEDS) {
    today = addDays(today, Math.floor(random() * 4));
    const event = eventAt(step, today, random);
    deeds.push({ today, event });
    step = stepAfter(step, event);
  }
  return deeds;
}

function eventAt(step: Step, today: Day, random: () => number): Deed['event'] {
  const luck = random();
  if (luck < 0.03) return { kind: 'close', reason: 'not-interested' };
  if (luck < 0.1) return report(step.type === 'meeting' ? 'done' : 'held');
  if (luck < 0.4 && step.type === 'email') return report('sent');
  if (luck < 0.4 && step.type === 'meeting') return { ...report('no-show'), on: addDays(today, 2) };
  const outcomes = EDGE_OUTCOMES.filter((outcome) => step.outcomes[outcome]);
  const outcome = outcomes[Math.floor(random() * outcomes.length)] ?? 'done';
  if (outcome === 'held') return { ...report(outcome), end: (random() < 0.5 ? 'won' : 'lost') as EndId };
  return asksForDay(SEVEN_STEPS, step) ? { ...report(outcome), on: addDays(today, 3) } : report(outcome);
}

function stepAfter(step: Step, event: Deed['event']): Step | undefined {
  if (event.kind === 'close') return undefined;
  const edge = event.outcome === 'no-show' ? undefined : step.outcomes[event.outcome];
  if (!edge) return step;
  return edge.kind === 'step' ? stepOf(SEVEN_STEPS, edge.to) : undefined;
}

const report = (outcome: StepOutcome) => ({ kind: 'outcome', outcome }) as const;
