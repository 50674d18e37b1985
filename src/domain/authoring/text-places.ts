import type { Step, Template } from '../template.ts';
import { readSecond } from './second-texts.ts';
import { SECOND_FIELDS, STEP_FIELDS, STEP_TEXTS } from './step-texts.ts';
import type { TextPlace } from './template-edit.ts';

/** Where a template has texts or needs them, in the order in which it is read. */
export const textPlaces = ({ inputs, steps, ends }: Template): readonly TextPlace[] => [
  { of: 'template', field: 'name' },
  { of: 'template', field: 'description' },
  ...inputs.flatMap((input): readonly TextPlace[] => [
    { of: 'input', input: input.id, field: 'label' },
    ...(input.without ? [{ of: 'input', input: input.id, field: 'without' } as const] : []),
  ]),
  ...steps.flatMap((step): readonly TextPlace[] =>
    STEP_FIELDS.filter((field) => {
      const { isFor, isOptional, read } = STEP_TEXTS[field];
      return isFor(step) && (!isOptional || read(step));
    })
      .map((field): TextPlace => ({ of: 'step', step: step.id, field }))
      .concat(secondPlaces(step)),
  ),
  ...ends.map(({ id }): TextPlace => ({ of: 'end', end: id })),
];

const secondPlaces = (step: Step): readonly TextPlace[] =>
  SECOND_FIELDS.filter((field) => readSecond(step, field)).map((field) => ({
    of: 'step',
    step: step.id,
    field,
    second: true,
  }));
