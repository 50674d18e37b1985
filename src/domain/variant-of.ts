import type { Enrollment } from './enrollment.ts';
import type { Email, SecondTexts, Step, Template } from './template.ts';
import type { Variant } from './variant.ts';

type Drawn = Pick<Enrollment, 'id' | 'history'>;

/**
 * Which text of a step a record has; undefined where there is one. It follows from ids alone, so that it is the same
 * wherever it is asked for. What the record had once it keeps, whatever share a later version has.
 */
export function variantOf({ id, history }: Drawn, { id: step, second }: Step): Variant | undefined {
  if (!second) return undefined;
  const had = history.findLast((entry) => entry.step === step && entry.variant !== undefined)?.variant;
  return had ?? (lotOf(`${id} ${step}`) < second.share ? 'b' : 'a');
}

/** The template as one record has it, with the texts that it gets. */
export function templateFor(template: Template, enrollment: Drawn): Template {
  if (!template.steps.some(({ second }) => second)) return template;
  return {
    ...template,
    steps: template.steps.map((step) =>
      step.second && variantOf(enrollment, step) === 'b' ? withSecond(step, step.second) : step,
    ),
  };
}

/** The step with its second texts in place of the first. */
export function withSecond(step: Step, { share: _, email, ...texts }: SecondTexts): Step {
  return { ...step, ...texts, ...(email && step.email && { email: emailWith(step.email, email) }) };
}

const emailWith = (first: Email, second: Partial<Email>): Email => ({ ...first, ...second });

/** A number from 0 to 99 that each text draws alike: FNV-1a, its bits mixed as MurmurHash3 does. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % 100;
}
