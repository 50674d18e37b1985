import type { DialogPage } from '../app/ports/conversation.ts';

type Json = DialogPage['card']['card'];
type LookupField = NonNullable<DialogPage['card']['lookups']>[number];

/** The fields of a dialog with those that look something up, each above the one that it stands beside, or at the end. */
export const withLookups = (body: readonly Json[], fields: readonly LookupField[]): readonly Json[] =>
  fields.reduce(withLookup, body);

function withLookup(body: readonly Json[], field: LookupField): readonly Json[] {
  const { above } = field;
  const at = above ? body.findIndex(({ id }) => id === above.id) : -1;
  return at === -1
    ? [...body, choiceSetOf(field)]
    : [...body.slice(0, at), choiceSetOf(field), { ...body[at], label: above?.label }, ...body.slice(at + 1)];
}

/** Clients that can't look up list what is chosen, and nothing else. */
const choiceSetOf = ({ id, of, label, placeholder, chosen }: LookupField): Json => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  placeholder,
  style: 'filtered',
  choices: chosen ? [chosen] : [],
  ...(chosen && { value: chosen.value }),
  'choices.data': { type: 'Data.Query', dataset: of },
});
