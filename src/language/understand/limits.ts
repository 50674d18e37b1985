import type { Intent } from '../../domain/intents.ts';
import { meaningOf, type Label } from './ranker/labels.ts';

/**
 * How likely a reading has to be before it is acted upon, measured with voices that were left out: an act on a guess is
 * worse than a question.
 */
const NEEDED = 0.77;

/** What is asked about before it is done, or is as if it had never been once it is undone. */
const NEEDED_LIGHTLY = 0.68;
const LIGHT: ReadonlySet<Intent> = new Set<Intent>([
  'end',
  'reassign',
  'unenroll',
  'archive',
  'delete',
  'remind',
  'resume',
  'skip',
  'pause',
  'note',
  'leave',
  'language',
  'hold-mail',
]);

/** What others are most often taken for, and what lets emails leave. */
const NEEDED_SURELY = 0.82;
const OFTEN_MISTAKEN: ReadonlySet<Label> = new Set<Label>([
  'choose',
  'again',
  'enroll',
  'snooze',
  'send-mail',
]);

/** What opens a form or asks which one is never done on the spot. */
const NEEDED_TO_ASK = 0.5;
const ASKED_ANYWAY: ReadonlySet<Label> = new Set<Label>(['stop', 'add-record', 'edit-record']);

export function likelihoodNeeded(label: Label): number {
  if (ASKED_ANYWAY.has(label)) return NEEDED_TO_ASK;
  if (OFTEN_MISTAKEN.has(label)) return NEEDED_SURELY;
  return label !== 'again' && LIGHT.has(meaningOf(label).intent) ? NEEDED_LIGHTLY : NEEDED;
}

/** How likely it has to be that anything shall change at all. */
export const ACTING_NEEDED = 0.7;

/** Something may be told that is less sure; where other readings would tell the same, all of them together count. */
export const SHARE_TO_TELL = 0.25;
export const LIKELIHOOD_TO_TELL = 0.5;
