import { inLanguage } from '../../domain/text.ts';
import type { TemplateInput } from '../../domain/template.ts';
import type { Say } from '../../language/say.ts';

/** Keeps the names of a template's inputs apart from a button's own. */
export const INPUT_PREFIX = 'input-';

/** The inputs of a template as the fields of a card. */
export const inputFields = (
  inputs: readonly TemplateInput[],
  values: Readonly<Record<string, string>>,
  say: Say,
) =>
  inputs.map(({ id, type, label, without }) => ({
    type,
    id: `${INPUT_PREFIX}${id}`,
    label: inLanguage(label, say.language),
    placeholder: type === 'text' && without ? inLanguage(without, say.language) : '',
    value: values[id] ?? '',
  }));
