import { addDays, type Day } from '../domain/day.ts';

/** How many days the ledger of daily cards looks back; nothing asks for more than the last one that fell due. */
const DAILY_CARDS_KEPT = 35;

/** When a person's card of a day is claimed, theirs from before that day are forgotten, whatever became of them. */
export const forgottenBefore = (day: Day): Day => addDays(day, -DAILY_CARDS_KEPT);
