import type { RecordId } from '../../domain/ids.ts';
import type { Run, Say } from '../../language/say.ts';
import { cardOf, type Button, type Card, type DayInput, type Line } from './elements.ts';

type Ask = {
  readonly record?: RecordId;
  readonly question: readonly Run[];
  readonly notes: readonly Line[];
  readonly day: readonly DayInput[];
  readonly time: readonly { readonly id: string; readonly label: string }[];
  readonly text: readonly { readonly id: string; readonly label: string; readonly value: string }[];
  readonly buttons: readonly Button[];
};

const drawAsk = cardOf<Ask>('ask');

type Asked = Omit<Ask, 'time' | 'text'> &
  Partial<Pick<Ask, 'time'>> & {
    /** Empty unless a value is given. */
    readonly text: readonly { readonly id: string; readonly label: string; readonly value?: string }[];
  };

/** A question, with a field for a day, a time or words where one is needed. */
export const askCard = (say: Say, summary: string, data: Asked): Card =>
  drawAsk(say, summary, { time: [], ...data, text: data.text.map((field) => ({ value: '', ...field })) });
