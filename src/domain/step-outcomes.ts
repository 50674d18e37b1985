import type { Disposition, StepOutcome } from './enrollment.ts';
import { branches, isEmail, stepOf, type Step, type Template } from './template.ts';

/** What a seller can report on a step, in the order of its buttons. `awaiting`: the email was already sent. */
export function stepOutcomes(step: Step, awaiting: boolean): readonly StepOutcome[] {
  if (isEmail(step)) {
    if (!branches(step)) return ['sent'];
    return awaiting ? ['replied', 'no-answer'] : ['sent', 'replied', 'no-answer'];
  }
  if (step.type === 'call') return branches(step) ? ['answered', 'no-answer'] : ['done', 'no-answer'];
  return step.type === 'meeting' ? ['held', 'no-show'] : ['done'];
}

/** The most frequent of what else a seller has to tell of a step. */
export function otherReports(step: Step, awaiting: boolean): readonly Disposition[] {
  if (step.type === 'call') return ['voicemail', 'busy', 'wrong-number', 'call-later'];
  return awaiting ? ['bounced', 'out-of-office'] : [];
}

/** Scheduling is done once the following meeting has a day. */
export function asksForDay(template: Template, step: Step): boolean {
  const edge = step.outcomes.done;
  return step.type === 'schedule' && edge?.kind === 'step' && stepOf(template, edge.to).type === 'meeting';
}
