import type { Intent } from '../../domain/intents.ts';

/** What an intent needs to be carried out, and what else it takes from a sentence. */
export type Frame = {
  readonly who?: 'needed' | 'taken';
  readonly template?: 'needed' | 'taken';
  readonly when?: 'needed' | 'taken';
  readonly seller?: 'needed' | 'taken';
  readonly note?: 'needed' | 'taken';
  /** It changes something: a record, a sequence, what is kept of it. */
  readonly changes?: true;
  /** It can't simply be taken back. */
  readonly final?: true;
  /** Settings and the like show or change by what was said. */
  readonly mayChange?: true;
};

export const FRAMES: Readonly<Record<Intent, Frame>> = {
  enroll: { who: 'needed', template: 'needed', when: 'taken', seller: 'taken', changes: true },
  outcome: { who: 'needed', when: 'taken', note: 'taken', changes: true },
  end: { who: 'needed', note: 'taken', changes: true, final: true },
  snooze: { who: 'needed', when: 'needed', note: 'taken', changes: true },
  pause: { who: 'needed', when: 'taken', note: 'taken', changes: true },
  resume: { who: 'needed', when: 'taken', changes: true },
  skip: { who: 'needed', note: 'taken', changes: true },
  unenroll: { who: 'needed', template: 'taken', changes: true, final: true },
  note: { who: 'needed', note: 'needed', changes: true },
  remind: { who: 'needed', when: 'needed', note: 'taken', changes: true },
  undo: { who: 'taken', changes: true },
  bulk: { who: 'taken', when: 'taken', changes: true },
  reassign: { who: 'taken', seller: 'needed', changes: true, final: true },
  'add-record': { changes: true },
  'edit-record': { who: 'needed', changes: true },
  archive: { who: 'needed', changes: true, final: true },
  delete: { who: 'needed', changes: true, final: true },
  status: { who: 'needed' },
  why: { who: 'needed' },
  find: { who: 'needed' },
  list: { who: 'taken', template: 'taken', seller: 'taken' },
  today: { when: 'taken' },
  due: { who: 'taken', when: 'taken', seller: 'taken' },
  history: { who: 'taken', when: 'taken', seller: 'taken' },
  compose: { who: 'needed' },
  templates: { who: 'taken' },
  template: { template: 'needed' },
  summary: { template: 'taken', when: 'taken', seller: 'taken' },
  compare: { template: 'taken', when: 'taken', seller: 'taken' },
  team: { when: 'taken', seller: 'taken' },
  week: {},
  export: { template: 'taken', when: 'taken' },
  roles: { seller: 'taken', mayChange: true },
  settings: { when: 'taken', mayChange: true },
  organization: { mayChange: true },
  language: { mayChange: true },
  leave: { when: 'taken', seller: 'taken', note: 'taken', mayChange: true },
  clock: { mayChange: true },
  help: { who: 'taken', template: 'taken' },
  stop: { mayChange: true },
  'small-talk': {},
  yes: { mayChange: true },
  no: {},
  choose: { mayChange: true },
  unknown: {},
};

export const changes = (intent: Intent): boolean => FRAMES[intent].changes === true;
export const mayChange = (intent: Intent): boolean => changes(intent) || FRAMES[intent].mayChange === true;
