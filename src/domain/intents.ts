/** What is told of a sequence that runs, and can be told of several at once. */
export const SEQUENCE_INTENTS = [
  'outcome',
  'end',
  'snooze',
  'pause',
  'resume',
  'skip',
  'unenroll',
  'note',
] as const;

/** Everything that can be asked of the bot or told to it. */
export const INTENTS = [
  'enroll',
  ...SEQUENCE_INTENTS,
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
  'customize',
  'drafts',
  'versions',
  'summary',
  'compare',
  'team',
  'week',
  'export',
  'roles',
  'invite',
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

/** Why a sequence ends, as a seller says it. */
export const END_REASONS = [
  'won',
  'lost',
  'not-interested',
  'wrong-person',
  'do-not-contact',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];
