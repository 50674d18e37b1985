import { addDays, type Day } from '../domain/day.ts';

/** How many days the ledger of daily cards looks back; nothing needs more than the last one that came due. */
const DAILY_CARDS_KEPT = 35;

/**
 * When a person's card of a day is claimed, their cards from before this day are forgotten, whatever became of them.
 */
export const forgottenBefore = (day: Day): Day => addDays(day, -DAILY_CARDS_KEPT);
