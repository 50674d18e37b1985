import type { Template, TemplateInput } from '../template.ts';
import type { LocalizedText } from '../text.ts';
import { NO_TEXT, STEP_TEXTS } from './step-texts.ts';
import type { TextPlace } from './template-edit.ts';

/** Undefined where nothing is written there, or where there is no such place. */
export function textAt(template: Template, place: TextPlace): LocalizedText | undefined {
  switch (place.of) {
    case 'template':
      return template[place.field];
    case 'step': {
      const step = template.steps.find(({ id }) => id === place.step);
      return step && STEP_TEXTS[place.field].read(step);
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
      const { write } = STEP_TEXTS[place.field];
      const steps = template.steps.map((step) => (step.id === place.step ? write(step, text) : step));
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

const withLabel = (input: TemplateInput, label: LocalizedText = NO_TEXT): TemplateInput => ({
  ...input,
  label,
});

const withStandIn = ({ without: _, ...input }: TemplateInput, without?: LocalizedText): TemplateInput => ({
  ...input,
  ...(without && { without }),
});
