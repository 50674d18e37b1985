import fc from 'fast-check';
import type { Edge, EdgeOutcome, Step, StepType, Template } from '../../src/domain/template.ts';
import { endAt, goTo, stepOfType, templateOf } from './template-builder.ts';

/** Every type of step with each of the sets of outcomes that it may have. */
const KINDS: readonly (readonly [StepType, readonly EdgeOutcome[]])[] = [
  ['email', ['replied', 'no-answer']],
  ['email', ['sent']],
  ['automated-email', ['replied', 'no-answer']],
  ['automated-email', ['sent']],
  ['call', ['answered', 'no-answer']],
  ['call', ['done']],
  ['linkedin', ['done']],
  ['task', ['done']],
  ['schedule', ['done']],
  ['meeting', ['held']],
  ['decision', ['done']],
];

export const END_IDS = ['end-0', 'end-1', 'end-2'] as const;

const LONGEST = 8;

const anyEdgeFrom = (index: number, count: number): fc.Arbitrary<Edge> => {
  const toEnds = fc.uniqueArray(fc.constantFrom(...END_IDS), { minLength: 1 }).map((ends) => endAt(...ends));
  if (index === count - 1) return toEnds;
  const toStep = fc
    .record({ target: fc.integer({ min: index + 1, max: count - 1 }), wait: fc.nat(6) })
    .map(({ target, wait }) => goTo(`step-${target}`, wait));
  return fc.oneof({ weight: 4, arbitrary: toStep }, { weight: 1, arbitrary: toEnds });
};

const anyStep = (index: number, count: number): fc.Arbitrary<Step> =>
  fc.constantFrom(...KINDS).chain(([type, outcomes]) =>
    fc
      .tuple(fc.boolean(), ...outcomes.map(() => anyEdgeFrom(index, count)))
      .map(([hasTwoTexts, ...edges]) => ({
        ...stepOfType(
          type,
          `step-${index}`,
          Object.fromEntries(outcomes.map((outcome, at) => [outcome, edges[at]])),
          type === 'decision' ? { kind: 'status', status: 'disqualified' } : undefined,
        ),
        ...(hasTwoTexts && { second: { share: 50, title: { en: 'Another title' } } }),
      })),
  );

/** Edges lead forward only, so there are no circles; a step that no edge leads to is just never reached. */
export const anyTemplate: fc.Arbitrary<Template> = fc
  .integer({ min: 1, max: LONGEST })
  .chain((count) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: count }, (_, index) => anyStep(index, count))),
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    ),
  )
  .map(([steps, success]) =>
    templateOf(steps, Object.fromEntries(END_IDS.map((id, at) => [id, success[at] === true]))),
  );
