import type { Label } from './ranker/labels.ts';

/**
 * How likely a reading has to be before it is acted upon, measured with voices that were left out, whatever it says: an act
 * on a guess is worse than a question. One number for all does as well as one for each.
 */
const NEEDED = 0.75;

/** What opens a form or asks which one is never done on the spot. */
const NEEDED_TO_ASK = 0.5;
const ASKED_ANYWAY: ReadonlySet<Label> = new Set<Label>(['stop', 'add-record', 'edit-record']);

export const likelihoodNeeded = (label: Label): number => (ASKED_ANYWAY.has(label) ? NEEDED_TO_ASK : NEEDED);

/** How likely it has to be that anything shall change at all. */
export const ACTING_NEEDED = 0.7;

/** Something may be told that is less sure; where other readings would tell the same, all of them together count. */
export const SHARE_TO_TELL = 0.25;
export const LIKELIHOOD_TO_TELL = 0.5;
