import { err, ok, type Result } from '../result.ts';
import { INPUT_ID } from '../template-limits.ts';
import type { TemplateInput } from '../template.ts';
import { LANGUAGES, type LocalizedText } from '../text.ts';
import { cleanText } from './clean-text.ts';
import type { EditRefusal, TextPlace } from './template-edit.ts';
import type { Edit } from './edit.ts';

export const addInput: Edit<'add-input'> = (template, { input }) => {
  if (template.inputs.some(({ id }) => id === input.id)) return err('id-is-taken');
  if (!INPUT_ID.test(input.id)) return err('not-an-id');
  const clean = cleanInput(input);
  return clean.ok ? ok({ ...template, inputs: [...template.inputs, clean.value] }) : clean;
};

/** Texts that mention it keep their braces, which is a flaw until they are rewritten. */
export const removeInput: Edit<'remove-input'> = (template, { input: id }) =>
  template.inputs.some((input) => input.id === id)
    ? ok({ ...template, inputs: template.inputs.filter((input) => input.id !== id) })
    : err('no-such-input');

function cleanInput({ without, ...input }: TemplateInput): Result<TemplateInput, EditRefusal> {
  const label = cleanAll({ of: 'input', input: input.id, field: 'label' }, input.label);
  if (!label.ok) return label;
  if (!without) return ok({ ...input, label: label.value });
  const standIn = cleanAll({ of: 'input', input: input.id, field: 'without' }, without);
  return standIn.ok ? ok({ ...input, label: label.value, without: standIn.value }) : standIn;
}

/** Every language of a text, without those in which nothing is written. */
function cleanAll(place: TextPlace, text: LocalizedText): Result<LocalizedText, EditRefusal> {
  let clean: LocalizedText = { en: '' };
  for (const language of LANGUAGES) {
    const words = cleanText(place, text[language] ?? '');
    if (!words.ok) return words;
    if (words.value !== '') clean = { ...clean, [language]: words.value };
  }
  return ok(clean);
}
