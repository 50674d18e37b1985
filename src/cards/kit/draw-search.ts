import type { Run } from '../../language/say.ts';
import type { ChoiceRow } from './choice-rows.ts';
import { cardOf, type Button, type Line } from './elements.ts';

/** A field for words. */
type WordsField = { readonly label: string; readonly placeholder: string; readonly value: string };

type Search = {
  readonly question: readonly Run[];
  readonly notes: readonly Line[];
  /** Above the rows where it narrows them, below where it stands for what is none of them. */
  readonly above: readonly WordsField[];
  readonly rows: readonly ChoiceRow[];
  readonly below: readonly WordsField[];
  readonly buttons: readonly Button[];
};

export const drawSearch = cardOf<Search>('search');
