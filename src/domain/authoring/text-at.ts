import type { Step, Template, TemplateInput } from '../template.ts';
import type { LocalizedText } from '../text.ts';
import { readSecond, writeSecond } from './second-texts.ts';
import { isSecondField, NO_TEXT, STEP_TEXTS } from './step-texts.ts';
import type { TextPlace } from './template-edit.ts';

/** Undefined where nothing is written there, or where there is no such place. */
export function textAt(template: Template, place: TextPlace): LocalizedText | undefined {
  switch (place.of) {
    case 'template':
      return template[place.field];
    case 'step': {
      const step = template.steps.find(({ id }) => id === place.step);
      return step && textOfStep(step, place);
    }
    case 'end':
      return template.ends.find(({ id }) => id === place.end)?.name;
    case 'input':
      return template.inputs.find(({ id }) => id === place.input)?.[place.field];
  }
}

/** Without a text, the one that is there is taken away. */
export function withTextAt(template: Template, place: TextPlace, text?: LocalizedText): Template {
  switch (place.of) {
    case 'template':
      return { ...template, [place.field]: text ?? NO_TEXT };
    case 'step': {
      const steps = template.steps.map((step) =>
        step.id === place.step ? written(step, place, text) : step,
      );
      return { ...template, steps };
    }
    case 'end': {
      const name = text ?? NO_TEXT;
      return {
        ...template,
        ends: template.ends.map((end) => (end.id === place.end ? { ...end, name } : end)),
      };
    }
    case 'input': {
      const write = place.field === 'label' ? withLabel : withStandIn;
      const inputs = template.inputs.map((input) => (input.id === place.input ? write(input, text) : input));
      return { ...template, inputs };
    }
  }
}

type StepPlace = Extract<TextPlace, { readonly of: 'step' }>;

const textOfStep = (step: Step, { field, second }: StepPlace): LocalizedText | undefined =>
  second && isSecondField(field) ? readSecond(step, field) : STEP_TEXTS[field].read(step);

const written = (step: Step, { field, second }: StepPlace, text: LocalizedText | undefined): Step =>
  second && isSecondField(field) ? writeSecond(step, field, text) : STEP_TEXTS[field].write(step, text);

const withLabel = (input: TemplateInput, label: LocalizedText = NO_TEXT): TemplateInput => ({
  ...input,
  label,
});

const withStandIn = ({ without: _, ...input }: TemplateInput, without?: LocalizedText): TemplateInput => ({
  ...input,
  ...(without && { without }),
});
