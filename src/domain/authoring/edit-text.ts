import { err, ok } from '../result.ts';
import type { Template } from '../template.ts';
import { LANGUAGES, type Language, type LocalizedText } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { isSecondField, STEP_TEXTS } from './step-texts.ts';
import type { EditRefusal, TextPlace } from './template-edit.ts';
import { textAt, withTextAt } from './text-at.ts';
import type { Edit } from './edit.ts';

/** A text without any language left is gone where it can be done without, and still to be written elsewhere. */
export const editText: Edit<'text'> = (template, { place, language, text }) => {
  const refusal = placeRefusal(template, place);
  if (refusal) return err(refusal);
  const clean = cleanText(place, text);
  if (!clean.ok) return clean;
  const changed = withLanguage(textAt(template, place), language, clean.value);
  const isGone = isOptional(place) && LANGUAGES.every((one) => !changed[one]);
  return ok(withTextAt(template, place, isGone ? undefined : changed));
};

function placeRefusal(template: Template, place: TextPlace): EditRefusal | undefined {
  switch (place.of) {
    case 'template':
      return undefined;
    case 'step': {
      const step = template.steps.find(({ id }) => id === place.step);
      if (!step) return 'no-such-step';
      if (!STEP_TEXTS[place.field].isFor(step)) return 'not-of-this-type';
      return place.second && !isSecondField(place.field) ? 'not-of-this-type' : undefined;
    }
    case 'end':
      return template.ends.some(({ id }) => id === place.end) ? undefined : 'no-such-end';
    case 'input':
      return template.inputs.some(({ id }) => id === place.input) ? undefined : 'no-such-input';
  }
}

function isOptional(place: TextPlace): boolean {
  if (place.of === 'step') return place.second === true || STEP_TEXTS[place.field].isOptional;
  return place.of === 'input' && place.field === 'without';
}

function withLanguage(before: LocalizedText | undefined, language: Language, text: string): LocalizedText {
  const { [language]: _, ...others } = { en: '', ...before };
  return { en: '', ...others, ...((text !== '' || language === 'en') && { [language]: text }) };
}
