import type { TemplateInput } from '../../domain/template.ts';
import type { Say } from '../../language/say.ts';
import { cardOf, type Button, type DayInput, type Line } from './elements.ts';
import { inputFields } from './input-fields.ts';

type Form = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly fields: readonly {
    readonly id: string;
    readonly style: string;
    readonly label: string;
    readonly value: string;
  }[];
  readonly days: readonly DayInput[];
  readonly buttons: readonly Button[];
};

/** Fields to fill in, and what to do with them. */
export const formCard = cardOf<Form>('record-form');

/** The inputs of a template as the fields of a form. */
export function formFields(
  inputs: readonly TemplateInput[],
  values: Readonly<Record<string, string>>,
  say: Say,
): Pick<Form, 'fields' | 'days'> {
  const fields = inputFields(inputs, values, say);
  return {
    fields: fields
      .filter(({ type }) => type !== 'date')
      .map(({ type, ...field }) => ({ ...field, style: type === 'url' ? 'Url' : 'Text' })),
    days: fields.filter(({ type }) => type === 'date'),
  };
}
