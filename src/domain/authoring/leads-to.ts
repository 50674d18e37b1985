import type { StepId } from '../ids.ts';
import { edgesOf, type Template } from '../template.ts';

/** Whether a step is another one, or leads to it by however many others. */
export function leadsTo(template: Template, from: StepId, target: StepId): boolean {
  const steps = new Map(template.steps.map((step) => [step.id, step]));
  const seen = new Set<StepId>();
  const walk = (id: StepId): boolean => {
    if (id === target) return true;
    const step = steps.get(id);
    if (!step || seen.has(id)) return false;
    seen.add(id);
    return edgesOf(step).some(([, edge]) => edge.kind === 'step' && walk(edge.to));
  };
  return walk(from);
}
