import type { StepOutcome } from '../../domain/enrollment.ts';

/** Everything that can be asked of the bot or told to it. */
export const INTENTS = [
  'enroll',
  'outcome',
  'end',
  'snooze',
  'pause',
  'resume',
  'skip',
  'unenroll',
  'note',
  'remind',
  'undo',
  'bulk',
  'reassign',
  'add-record',
  'edit-record',
  'archive',
  'delete',
  'status',
  'why',
  'find',
  'list',
  'today',
  'due',
  'history',
  'compose',
  'templates',
  'template',
  'summary',
  'compare',
  'team',
  'week',
  'export',
  'roles',
  'settings',
  'organization',
  'language',
  'leave',
  'clock',
  'help',
  'stop',
  'small-talk',
  'yes',
  'no',
  'choose',
  'unknown',
] as const;
export type Intent = (typeof INTENTS)[number];

/** What a seller tells of a step, in more words than a step has buttons. */
export const REPORTED_OUTCOMES = [
  'sent',
  'replied',
  'no-answer',
  'answered',
  'voicemail',
  'busy',
  'wrong-number',
  'bounced',
  'held',
  'no-show',
  'done',
  'meeting-scheduled',
  'call-later',
  'out-of-office',
] as const;
export type ReportedOutcome = (typeof REPORTED_OUTCOMES)[number];

/** The button that a report stands for, where there is one. */
export const asStepOutcome = (outcome: ReportedOutcome): StepOutcome | undefined => STEP_OUTCOME_OF[outcome];

const STEP_OUTCOME_OF: Readonly<Partial<Record<ReportedOutcome, StepOutcome>>> = {
  sent: 'sent',
  replied: 'replied',
  'no-answer': 'no-answer',
  answered: 'answered',
  voicemail: 'no-answer',
  busy: 'no-answer',
  held: 'held',
  'no-show': 'no-show',
  done: 'done',
  'meeting-scheduled': 'done',
};

export const END_REASONS = [
  'won',
  'lost',
  'not-interested',
  'wrong-person',
  'do-not-contact',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];
