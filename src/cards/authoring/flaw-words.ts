import type { Flaw, TextPlace } from '../../domain/authoring/template-edit.ts';
import { unreachable } from '../../domain/result.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import type { Say } from '../../language/say.ts';
import { endName, stepLine } from './step-words.ts';

/** What is missing, and where. */
export function flawInWords(flaw: Flaw, template: Template, say: Say): string {
  switch (flaw.kind) {
    case 'text-missing':
      return say('flaw.text-missing', {
        place: placeInWords(flaw.place, template, say),
        language: LANGUAGE_NAMES[flaw.language],
      });
    case 'unknown-field': {
      const values = { place: placeInWords(flaw.place, template, say), field: flaw.field };
      return flaw.meant === undefined
        ? say('flaw.unknown-field', values)
        : say('flaw.unknown-field-meant', { ...values, meant: flaw.meant });
    }
    case 'step-unreached':
      return say('flaw.step-unreached', { step: stepLine(template, flaw.step, say) });
    case 'end-unreached':
      return say('flaw.end-unreached', { end: endCalled(template, flaw.end, say) });
    case 'outcome-missing':
      return say('flaw.outcome-missing', {
        step: stepLine(template, flaw.step, say),
        outcome: say(`outcome.${flaw.outcome}`),
      });
    case 'no-steps':
    case 'no-ends':
      return say(`flaw.${flaw.kind}`);
    default:
      return unreachable(flaw);
  }
}

/** "2. Call: Ask for a meeting, Script" */
export function placeInWords(place: TextPlace, template: Template, say: Say): string {
  switch (place.of) {
    case 'template':
      return say(`field.${place.field}`);
    case 'step':
      return `${stepLine(template, place.step, say)} · ${fieldName(place, say)}`;
    case 'end':
      return endCalled(template, place.end, say);
    case 'input':
      return `${inputCalled(template, place.input, say)} · ${say(`field.${place.field}`)}`;
  }
}

/** "Subject", and of a second text "Subject B". */
export const fieldName = (place: Extract<TextPlace, { readonly field: string }>, say: Say): string => {
  const field = say(`field.${place.field}`);
  return place.of === 'step' && place.second ? say('step.second-field', { field }) : field;
};

const endCalled = ({ ends }: Template, id: string, say: Say): string => {
  const end = ends.find((one) => one.id === id);
  return end ? endName(end, say) : id;
};

const inputCalled = ({ inputs }: Template, id: string, say: Say): string => {
  const input = inputs.find((one) => one.id === id);
  const label = input ? inLanguage(input.label, say.language) : '';
  return label === '' ? id : label;
};
