import type { RecordId } from '../../domain/ids.ts';
import type { Run } from '../../language/say.ts';
import { cardOf, type Button, type DayInput, type Line } from './elements.ts';

type Ask = {
  readonly record?: RecordId;
  readonly question: readonly Run[];
  readonly notes: readonly Line[];
  readonly day: readonly DayInput[];
  readonly text: readonly { readonly id: string; readonly label: string }[];
  readonly buttons: readonly Button[];
};

/** A question, with a field for a day or for words where one is needed. */
export const askCard = cardOf<Ask>('ask');
