import type { StepOutcome } from '../../domain/enrollment.ts';
import type { KeyWithoutValues } from '../say.ts';

/** The parts of a sentence that a command needs, in the words of the person: who, template, until … */
export type CommandArguments = Readonly<
  Partial<
    Record<
      | 'who'
      | 'template'
      | 'until'
      | 'from'
      | 'seller'
      | 'type'
      | 'move'
      | 'note'
      | 'language'
      | 'role'
      | 'people'
      | 'to'
      | 'rest',
      string
    >
  >
>;

export type CommandId =
  | 'help'
  | 'thanks'
  | 'enroll'
  | 'today'
  | 'my-records'
  | 'status'
  | StepOutcome
  | 'snooze'
  | 'skip'
  | 'pause'
  | 'resume'
  | 'note'
  | 'undo'
  | 'end'
  | 'unenroll'
  | 'find'
  | 'edit'
  | 'archive'
  | 'delete'
  | 'add-record'
  | 'templates'
  | 'template'
  | 'settings'
  | 'summary'
  | 'export'
  | 'roles'
  | 'make'
  | 'organization'
  | 'reassign'
  | 'team'
  | 'week'
  | 'language'
  | 'clock';

/** For whom a command is; `local` commands exist in local mode only. */
export type Audience = 'everyone' | 'managers' | 'administrators' | 'local';

export type CommandSpec = {
  readonly id: CommandId;
  readonly audience: Audience;
  /** An example and what it does, where help mentions it. */
  readonly help?: { readonly example: KeyWithoutValues; readonly what: KeyWithoutValues };
  /** Single words that a typo may have been meant for. */
  readonly keywords: readonly string[];
};

const none = [] as const;

/**
 * The command table, in the order of help, which is that of trying their phrases too. Outcomes stand where they can't take words from the commands after them;
 * "add" is tried as a new record before it is read as an enrollment.
 */
export const COMMANDS: readonly CommandSpec[] = [
  {
    id: 'help',
    audience: 'everyone',
    keywords: ['help', 'hello'],
  },
  {
    id: 'thanks',
    audience: 'everyone',
    keywords: none,
  },
  {
    id: 'roles',
    audience: 'administrators',
    help: { example: 'help.roles', what: 'help.roles.what' },
    keywords: ['roles'],
  },
  {
    id: 'make',
    audience: 'administrators',
    help: { example: 'help.make', what: 'help.make.what' },
    keywords: none,
  },
  {
    id: 'organization',
    audience: 'administrators',
    help: { example: 'help.organization', what: 'help.organization.what' },
    keywords: ['organization'],
  },
  {
    id: 'reassign',
    audience: 'managers',
    help: { example: 'help.reassign', what: 'help.reassign.what' },
    keywords: ['reassign'],
  },
  {
    id: 'week',
    audience: 'managers',
    help: { example: 'help.week', what: 'help.week.what' },
    keywords: none,
  },
  {
    id: 'export',
    audience: 'everyone',
    keywords: ['export', 'download'],
  },
  {
    id: 'summary',
    audience: 'everyone',
    help: { example: 'help.summary', what: 'help.summary.what' },
    keywords: ['summary', 'report'],
  },
  {
    id: 'team',
    audience: 'managers',
    help: { example: 'help.team', what: 'help.team.what' },
    keywords: ['team'],
  },
  {
    id: 'add-record',
    audience: 'everyone',
    help: { example: 'help.add-record', what: 'help.add-record.what' },
    keywords: ['add', 'create'],
  },
  {
    id: 'enroll',
    audience: 'everyone',
    help: { example: 'help.enroll', what: 'help.enroll.what' },
    keywords: ['enroll', 'enrol', 'put'],
  },
  {
    id: 'today',
    audience: 'everyone',
    help: { example: 'help.today', what: 'help.today.what' },
    keywords: ['today'],
  },
  {
    id: 'my-records',
    audience: 'everyone',
    help: { example: 'help.my-records', what: 'help.my-records.what' },
    keywords: ['records', 'enrollments'],
  },
  {
    id: 'status',
    audience: 'everyone',
    help: { example: 'help.status', what: 'help.status.what' },
    keywords: ['status', 'details'],
  },
  {
    id: 'note',
    audience: 'everyone',
    help: { example: 'help.note', what: 'help.note.what' },
    keywords: ['note'],
  },
  {
    id: 'no-answer',
    audience: 'everyone',
    keywords: none,
  },
  {
    id: 'replied',
    audience: 'everyone',
    help: { example: 'help.replied', what: 'help.replied.what' },
    keywords: ['replied', 'reply'],
  },
  {
    id: 'answered',
    audience: 'everyone',
    keywords: ['answered'],
  },
  {
    id: 'no-show',
    audience: 'everyone',
    keywords: none,
  },
  {
    id: 'sent',
    audience: 'everyone',
    keywords: ['sent'],
  },
  {
    id: 'held',
    audience: 'everyone',
    keywords: ['held'],
  },
  {
    id: 'done',
    audience: 'everyone',
    keywords: ['done'],
  },
  {
    id: 'snooze',
    audience: 'everyone',
    help: { example: 'help.snooze', what: 'help.snooze.what' },
    keywords: ['snooze', 'postpone'],
  },
  {
    id: 'skip',
    audience: 'everyone',
    keywords: ['skip'],
  },
  {
    id: 'pause',
    audience: 'everyone',
    keywords: ['pause'],
  },
  {
    id: 'resume',
    audience: 'everyone',
    keywords: ['resume', 'continue'],
  },
  {
    id: 'undo',
    audience: 'everyone',
    help: { example: 'help.undo', what: 'help.undo.what' },
    keywords: ['undo'],
  },
  {
    id: 'end',
    audience: 'everyone',
    keywords: none,
  },
  {
    id: 'unenroll',
    audience: 'everyone',
    help: { example: 'help.unenroll', what: 'help.unenroll.what' },
    keywords: ['unenroll', 'unenrol', 'remove'],
  },
  {
    id: 'find',
    audience: 'everyone',
    help: { example: 'help.find', what: 'help.find.what' },
    keywords: ['find', 'search'],
  },
  {
    id: 'edit',
    audience: 'everyone',
    help: { example: 'help.edit', what: 'help.edit.what' },
    keywords: ['edit', 'change'],
  },
  {
    id: 'archive',
    audience: 'everyone',
    keywords: ['archive'],
  },
  {
    id: 'delete',
    audience: 'everyone',
    keywords: ['delete'],
  },
  {
    id: 'template',
    audience: 'everyone',
    keywords: none,
  },
  {
    id: 'templates',
    audience: 'everyone',
    help: { example: 'help.templates', what: 'help.templates.what' },
    keywords: ['templates', 'template'],
  },
  {
    id: 'settings',
    audience: 'everyone',
    help: { example: 'help.settings', what: 'help.settings.what' },
    keywords: ['settings', 'preferences'],
  },
  {
    id: 'language',
    audience: 'everyone',
    keywords: ['language'],
  },
  {
    id: 'clock',
    audience: 'local',
    help: { example: 'help.clock', what: 'help.clock.what' },
    keywords: ['clock'],
  },
];
