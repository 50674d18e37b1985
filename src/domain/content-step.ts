import { isEmail, quietEdge, stepOf, type Step, type Template } from './template.ts';

/** What a seller wants the words of: an email, what to say on a call, or whichever comes first. */
export type Content = 'email' | 'call' | 'any';

const HAS: Readonly<Record<Content, (step: Step) => boolean>> = {
  email: (step) => isEmail(step) && step.email !== undefined,
  call: ({ script }) => script !== undefined,
  any: ({ email, script }) => email !== undefined || script !== undefined,
};

/** The step itself where it has such words, else the next one on the way that needs nothing from the customer. */
export function stepWith(content: Content, template: Template, from: Step): Step | undefined {
  if (HAS[content](from)) return from;
  const edge = quietEdge(from)?.[1];
  return edge?.kind === 'step' ? stepWith(content, template, stepOf(template, edge.to)) : undefined;
}
