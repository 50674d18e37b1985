import type { Lookup } from '../../domain/lookup.ts';
import type { Say } from '../../language/say.ts';

/** One of a list, as a field sends it. */
export type FieldChoice = { readonly title: string; readonly value: string };

/** A field that looks something up as somebody types in it. Only dialogs show it: a chat has sentences for that. */
export type LookupField = {
  /** The input of the button, beside what is typed elsewhere on the card. */
  readonly id: string;
  readonly of: Lookup;
  readonly label: string;
  readonly placeholder: string;
  /** The field below it, for clients that can't look up; it is called so beside this one. */
  readonly above?: { readonly id: string; readonly label: string };
  readonly chosen?: FieldChoice;
};

/** Above a field for words, which stays for whom it doesn't find. */
export const lookupAbove = (
  field: string,
  lookup: Pick<LookupField, 'id' | 'of' | 'label'>,
  say: Say,
): LookupField => ({
  ...lookup,
  placeholder: say('lookup.placeholder'),
  above: { id: field, label: say('lookup.or-typed') },
});
