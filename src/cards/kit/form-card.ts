import { cardOf, type Button, type DayInput, type Line } from './elements.ts';

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
