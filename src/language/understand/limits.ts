import type { Label } from './ranker/labels.ts';

/**
 * How likely a reading has to be before it is acted upon, measured with voices that were left out: what is rarely taken
 * for something else may be less sure. An act on a guess is worse than a question.
 */
const NEEDED: Readonly<Partial<Record<Label, number>>> = {
  yes: 0.4,
  skip: 0.4,
  unenroll: 0.4,
  'add-record': 0.4,
  'outcome:out-of-office': 0.4,
  'edit-record': 0.45,
  enroll: 0.45,
  resume: 0.5,
  'outcome:sent': 0.7,
  'outcome:voicemail': 0.5,
  'outcome:busy': 0.5,
  'outcome:bounced': 0.5,
  'outcome:meeting-scheduled': 0.65,
  undo: 0.55,
  'end:won': 0.55,
  'end:lost': 0.65,
  'end:wrong-person': 0.6,
  'outcome:held': 0.6,
  pause: 0.6,
  'outcome:wrong-number': 0.65,
  'outcome:no-show': 0.65,
  'outcome:call-later': 0.65,
  reassign: 0.75,
  note: 0.8,
  settings: 0.7,
  'outcome:no-answer': 0.7,
  remind: 0.75,
  'end:not-interested': 0.65,
  'outcome:answered': 0.8,
  'outcome:replied': 0.8,
  'outcome:done': 0.75,
  snooze: 0.85,
  'end:do-not-contact': 0.75,
  leave: 0.6,
  roles: 0.85,
  stop: 0.3,
  bulk: 0.8,
  'end:other': 0.5,
};

const USUALLY_NEEDED = 0.7;

/** Raised over what the left-out voices asked for: strangers are read less well than they were. */
const FOR_STRANGERS = 0.1;
/** Nothing is ever surer than that. */
const MOST_NEEDED = 0.9;

export const likelihoodNeeded = (label: Label): number =>
  Math.min(MOST_NEEDED, (NEEDED[label] ?? USUALLY_NEEDED) + FOR_STRANGERS);

/** How likely it has to be that anything shall change at all. */
export const ACTING_NEEDED = 0.7;

/** Something may be told that is less sure; where other readings would tell the same, all of them together count. */
export const SHARE_TO_TELL = 0.3;
export const LIKELIHOOD_TO_TELL = 0.75;
