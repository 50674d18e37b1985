import { firstStep, isEmail, quietEdge, stepOf, type Step, type Template } from './template.ts';

/** The emails of a template: those that come if the customer never reacts, in their order, then the others as listed. */
export function emailsInOrder(template: Template): readonly Step[] {
  const quiet = quietWay(template, firstStep(template));
  return [...quiet, ...template.steps.filter((step) => !quiet.includes(step))].filter(
    (step) => isEmail(step) && step.email !== undefined,
  );
}

function quietWay(template: Template, step: Step): readonly Step[] {
  const edge = quietEdge(step)?.[1];
  return edge?.kind === 'step' ? [step, ...quietWay(template, stepOf(template, edge.to))] : [step];
}
