import type { StepId } from '../../domain/ids.ts';
import {
  endOf,
  type Edge,
  type EdgeOutcome,
  type End,
  type Step,
  type Template,
} from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Say } from '../../language/say.ts';
import { outcomeSet } from '../../domain/step-rules.ts';

/** The place of a step in the list of steps, from 1 on; 0 where it is not in there. */
export const numberIn = ({ steps }: Template, id: StepId): number =>
  steps.findIndex((step) => step.id === id) + 1;

/** The title of a step, or its type while it has none. */
export const titleOf = (step: Step, say: Say): string =>
  inLanguage(step.title, say.language) || say(`step.${step.type}`);

/** "3. Call: Ask for a meeting" */
export function stepLine(template: Template, id: StepId, say: Say): string {
  const step = template.steps.find((one) => one.id === id);
  if (!step) return '';
  const title = inLanguage(step.title, say.language);
  return `${numberIn(template, id)}. ${say(`step.${step.type}`)}${title === '' ? '' : `: ${title}`}`;
}

/** Where each outcome of a step leads, by the number of the step there. */
export const waysOf = (template: Template, step: Step, say: Say): readonly string[] =>
  outcomeSet(step).map((outcome) => wayLine(template, outcome, step.outcomes[outcome], say));

function wayLine(template: Template, outcome: EdgeOutcome, edge: Edge | undefined, say: Say): string {
  const values = { outcome: say(`outcome.${outcome}`) };
  if (!edge) return say('draft.way-nowhere', values);
  const target =
    edge.kind === 'step' ? String(numberIn(template, edge.to)) : endsOf(template, edge.ends, say);
  return edge.kind === 'step' && edge.waitDays > 0
    ? say('template.edge-wait', { ...values, target, days: edge.waitDays })
    : say('template.edge', { ...values, target });
}

export const endsOf = (template: Template, ends: readonly End['id'][], say: Say): string =>
  ends.map((id) => endName(endOf(template, id), say)).join(' / ');

export const endName = ({ success, name }: End, say: Say): string =>
  `${success ? '✓' : '✗'} ${inLanguage(name, say.language)}`;

/** Where an edge leads, in full: "3. Call: Ask for a meeting", or the names of its ends. */
export const targetLine = (template: Template, edge: Edge, say: Say): string =>
  edge.kind === 'step' ? stepLine(template, edge.to, say) : endsOf(template, edge.ends, say);
