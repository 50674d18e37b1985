import type { StepOutcome } from '../domain/enrollment.ts';
import type { Language } from '../domain/text.ts';
import { HINDI } from './hindi-phrases.ts';
import type { MessageKey } from './say.ts';

/** The parts of a sentence that a command needs, in the words of the person: who, template, until … */
export type Words = Readonly<
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
  | 'unenroll'
  | 'find'
  | 'edit'
  | 'archive'
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
  /** How it is said; named groups are its words. The first pattern that fits wins, over the whole table. */
  readonly phrases: Readonly<Record<Language, readonly RegExp[]>>;
  /** An example and what it does, where help mentions it. */
  readonly help?: { readonly example: MessageKey; readonly what: MessageKey };
  /** Single words that a typo may have been meant for. */
  readonly keywords: readonly string[];
};

const none = [] as const;

/**
 * The command table, in the order of help. Outcomes stand where they can't take words from the commands after them;
 * "add" is tried as a new record before it is read as an enrollment.
 */
export const COMMANDS: readonly CommandSpec[] = [
  {
    id: 'help',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?:hi|hello|hey|hiya|help|start|menu|\?|good (?:morning|afternoon|evening)|what can you do|who are you|commands|anukram)(?: (?:there|anukram|bot|me))?$/iu,
      ],
      hi: HINDI.help,
    },
    keywords: ['help', 'hello'],
  },
  {
    id: 'roles',
    audience: 'administrators',
    phrases: {
      en: [
        /^(?:(?:show|list)(?: me)? )?(?:the |all |my )?roles?$/iu,
        /^who (?:is|are) (?:an? |the |our )?(?:managers?|admins?|administrators?)$/iu,
      ],
      hi: HINDI.roles,
    },
    help: { example: 'help.roles', what: 'help.roles.what' },
    keywords: ['roles'],
  },
  {
    id: 'make',
    audience: 'administrators',
    phrases: {
      en: [
        /^make (?<seller>.+?) (?:an? |the )?(?<role>(?:template|sequence|sales) manager|manager|(?:system )?admin(?:istrator)?|seller|salesperson)(?: (?:of|for) (?:everybody|everyone|all|(?<people>.+)))?$/iu,
      ],
      hi: HINDI.make,
    },
    help: { example: 'help.make', what: 'help.make.what' },
    keywords: none,
  },
  {
    id: 'organization',
    audience: 'administrators',
    phrases: {
      en: [
        /^(?:change |edit )?(?:the |our )?(?:organi[sz]ation(?:'s|al)?|company(?:'s)?) settings$/iu,
        /^(?:change |edit )?settings (?:(?:of|for) )?(?:the |our |my )?(?:organi[sz]ation|company)$/iu,
      ],
      hi: HINDI.organization,
    },
    help: { example: 'help.organization', what: 'help.organization.what' },
    keywords: ['organization'],
  },
  {
    id: 'reassign',
    audience: 'managers',
    phrases: {
      en: [
        /^(?:reassign|transfer|hand(?: over)?|give) (?:all|everything)(?: (?:records|sequences|enrollments))? (?:of|from) (?<seller>.+?) (?:over )?to (?<to>.+)$/iu,
        /^(?:reassign|transfer|hand over) (?<who>.+?) to (?<to>.+)$/iu,
        /^(?:reassign|transfer|hand over)(?: (?<who2>.+))?$/iu,
      ],
      hi: HINDI.reassign,
    },
    help: { example: 'help.reassign', what: 'help.reassign.what' },
    keywords: ['reassign'],
  },
  {
    id: 'week',
    audience: 'managers',
    phrases: {
      en: [
        /^(?:show(?: me)? )?(?:the |our )?(?:(?:last |team )?week|(?:monday|weekly|last week(?:'s)?) summary)$/iu,
      ],
      hi: HINDI.week,
    },
    help: { example: 'help.week', what: 'help.week.what' },
    keywords: none,
  },
  {
    id: 'export',
    audience: 'everyone',
    phrases: {
      en: [/^(?:export|download)(?: (?:the )?(?:summary|report|numbers)(?: of)?)?(?: (?<rest>.+))?$/iu],
      hi: HINDI.export,
    },
    keywords: ['export', 'download'],
  },
  {
    id: 'summary',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?:show (?:me )?)?(?:the |an? )?(?:summary|summaries|report|funnel|stats|statistics)(?: (?:of|about|on) (?:the )?)?(?: ?(?<rest>.+))?$/iu,
        /^(?:show (?:me )?)?(?:the )?(?<rest>.+?) (?:summary|report|funnel|stats|statistics)$/iu,
      ],
      hi: HINDI.summary,
    },
    help: { example: 'help.summary', what: 'help.summary.what' },
    keywords: ['summary', 'report'],
  },
  {
    id: 'team',
    audience: 'managers',
    phrases: {
      en: [
        /^(?:(?:show|list)(?: me)? )?(?:my |the |our )?(?:team|sellers|people)$/iu,
        /^how(?: is|'s) (?:my |the |our )team(?: doing)?$/iu,
      ],
      hi: HINDI.team,
    },
    help: { example: 'help.team', what: 'help.team.what' },
    keywords: ['team'],
  },
  {
    id: 'add-record',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?:add|create|new)(?: an?| the)?(?: new)? (?<type>contact|lead|opportunity|account)(?:[ :,]+(?<who>.+))?$/iu,
      ],
      hi: HINDI['add-record'],
    },
    help: { example: 'help.add-record', what: 'help.add-record.what' },
    keywords: ['add', 'create'],
  },
  {
    id: 'enroll',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?:enroll?|add|put|start)(?: (?:in|into|to|on) (?<template>.+?))$/iu,
        /^(?:enroll?|add|put|start) (?<who>.+?) (?:in|into|to|on|with) (?:the )?(?<template>.+?)(?: (?:from|starting|beginning)(?: on)? (?<from>.+?))?(?: for (?<seller>.+?))?(?: (?:from|starting|beginning)(?: on)? (?<from2>.+?))?$/iu,
        /^(?:enroll?|add|put|start)(?: (?<who>.+?))?$/iu,
      ],
      hi: HINDI.enroll,
    },
    help: { example: 'help.enroll', what: 'help.enroll.what' },
    keywords: ['enroll', 'enrol', 'put'],
  },
  {
    id: 'today',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?:(?:what(?:'s| is| do i (?:have|do))?|show(?: me)?) )?(?:(?:due|for|my) )?(?:today|next best actions?|next actions?|tasks?|to ?do|what's next|what next)$/iu,
        /^(?:what's|what is) (?:next|due)(?: today)?$/iu,
      ],
      hi: HINDI.today,
    },
    help: { example: 'help.today', what: 'help.today.what' },
    keywords: ['today'],
  },
  {
    id: 'my-records',
    audience: 'everyone',
    phrases: {
      en: [/^(?:(?:show|list)(?: me)? )?(?:my )?(?:records|enrollments|sequences|list)$/iu],
      hi: HINDI['my-records'],
    },
    help: { example: 'help.my-records', what: 'help.my-records.what' },
    keywords: ['records', 'enrollments'],
  },
  {
    id: 'status',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?!.*\b(?:sent|hindi|english)\b)(?:call|phone|ring|e-?mail|write(?: to)?) (?<who>.+)$/iu,
        /^(?:status|details|show(?! (?:me )?(?:the |all )?(?:sequence )?templates?\b)|where is|what about|how is)(?: (?:of|for|on))?(?: (?<who>.+?))?$/iu,
      ],
      hi: HINDI.status,
    },
    help: { example: 'help.status', what: 'help.status.what' },
    keywords: ['status', 'details'],
  },
  {
    id: 'note',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?:note|remember)(?: (?:on|for|about|to))? (?<who>[^:]{1,100}?)\s*: *(?<note>.+)$/iu,
        /^note(?: (?:on|for|about))?(?: (?<who>[^:]+))?$/iu,
      ],
      hi: HINDI.note,
    },
    help: { example: 'help.note', what: 'help.note.what' },
    keywords: ['note'],
  },
  {
    id: 'no-answer',
    audience: 'everyone',
    phrases: {
      en: [
        /^no (?:answer|reply|response)(?: (?:from|by|of) (?<who>.+)| (?<who2>.+))?$/iu,
        /^(?<who>.+?) (?:did not|didn't|didnt|has not|hasn't|hasnt|never) (?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|pick(?:ed)? up)$/iu,
      ],
      hi: HINDI['no-answer'],
    },
    keywords: none,
  },
  {
    id: 'replied',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?<who>.+?) (?:has |have |just )*(?:replied|responded|wrote back|got back(?: to me)?)$/iu,
        /^(?:(?:got |there is |there's )?an? )?(?:reply|response) from (?<who>.+)$/iu,
        /^(?:customer )?replied(?: (?<who>.+))?$/iu,
      ],
      hi: HINDI.replied,
    },
    help: { example: 'help.replied', what: 'help.replied.what' },
    keywords: ['replied', 'reply'],
  },
  {
    id: 'answered',
    audience: 'everyone',
    phrases: {
      en: [/^(?<who>.+?) (?:has |just )*(?:answered|picked up)$/iu, /^answered(?: (?<who>.+))?$/iu],
      hi: HINDI.answered,
    },
    keywords: ['answered'],
  },
  {
    id: 'no-show',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?<who>.+?) (?:did not|didn't|didnt) (?:show(?: up)?|come|turn up)$/iu,
        /^no[- ]show(?: (?<who>.+))?$/iu,
      ],
      hi: HINDI['no-show'],
    },
    keywords: none,
  },
  {
    id: 'sent',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?:e-?mail(?:ed)? )?sent(?: (?:it )?(?:to )?(?<who>.+))?$/iu,
        /^e-?mailed (?<who>.+)$/iu,
        /^(?<who>.+?) (?:is |was )?sent$/iu,
      ],
      hi: HINDI.sent,
    },
    keywords: ['sent'],
  },
  {
    id: 'held',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?:meeting )?held(?: (?:with )?(?<who>.+))?$/iu,
        /^met(?: with)? (?<who>.+)$/iu,
        /^(?<who>.+?) held$/iu,
      ],
      hi: HINDI.held,
    },
    keywords: ['held'],
  },
  {
    id: 'done',
    audience: 'everyone',
    phrases: {
      en: [/^done(?: (?:with |for )?(?<who>.+))?$/iu, /^(?<who>.+?) (?:is )?done$/iu],
      hi: HINDI.done,
    },
    keywords: ['done'],
  },
  {
    id: 'snooze',
    audience: 'everyone',
    phrases: {
      en: [/^(?:snooze|postpone|move|delay)(?: (?<who>.+?))?(?: (?:until|till|to|for|by) (?<until>.+))?$/iu],
      hi: HINDI.snooze,
    },
    help: { example: 'help.snooze', what: 'help.snooze.what' },
    keywords: ['snooze', 'postpone'],
  },
  {
    id: 'skip',
    audience: 'everyone',
    phrases: { en: [/^skip(?: (?<who>.+))?$/iu], hi: HINDI.skip },
    keywords: ['skip'],
  },
  {
    id: 'pause',
    audience: 'everyone',
    phrases: {
      en: [/^(?:pause|hold)(?: (?<who>.+?))?(?: (?:until|till|to) (?<until>.+))?$/iu],
      hi: HINDI.pause,
    },
    keywords: ['pause'],
  },
  {
    id: 'resume',
    audience: 'everyone',
    phrases: { en: [/^(?:resume|continue|unpause)(?: (?:with )?(?<who>.+))?$/iu], hi: HINDI.resume },
    keywords: ['resume', 'continue'],
  },
  {
    id: 'undo',
    audience: 'everyone',
    phrases: { en: [/^(?:undo|take (?:that|it) back|oops)(?: (?:that|it|last))?$/iu], hi: HINDI.undo },
    help: { example: 'help.undo', what: 'help.undo.what' },
    keywords: ['undo'],
  },
  {
    id: 'unenroll',
    audience: 'everyone',
    phrases: {
      en: [/^(?:un-?enroll?|disenroll?|remove|drop)(?: (?<who>.+?))?(?: from (?<template>.+))?$/iu],
      hi: HINDI.unenroll,
    },
    help: { example: 'help.unenroll', what: 'help.unenroll.what' },
    keywords: ['unenroll', 'unenrol', 'remove'],
  },
  {
    id: 'find',
    audience: 'everyone',
    phrases: {
      en: [/^(?:find|search(?: for)?|look(?: up| for)?|who is)(?: (?<who>.+))?$/iu],
      hi: HINDI.find,
    },
    help: { example: 'help.find', what: 'help.find.what' },
    keywords: ['find', 'search'],
  },
  {
    id: 'edit',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?:edit|change|update|correct)(?! (?:my |the )?(?:(?:settings|preferences|options)$|language\b))(?: (?:the )?(?:record|contact|lead|opportunity|account))?(?: (?:of )?(?<who>.+))?$/iu,
      ],
      hi: HINDI.edit,
    },
    help: { example: 'help.edit', what: 'help.edit.what' },
    keywords: ['edit', 'change'],
  },
  {
    id: 'archive',
    audience: 'everyone',
    phrases: { en: [/^archive(?: (?<who>.+))?$/iu], hi: HINDI.archive },
    keywords: ['archive'],
  },
  {
    id: 'template',
    audience: 'everyone',
    phrases: { en: [/^(?:show )?(?:sequence )?template (?<template>.+)$/iu], hi: HINDI.template },
    keywords: none,
  },
  {
    id: 'templates',
    audience: 'everyone',
    phrases: {
      en: [/^(?:(?:show|list)(?: me)? )?(?:the |all )?(?:sequence )?templates?$/iu],
      hi: HINDI.templates,
    },
    help: { example: 'help.templates', what: 'help.templates.what' },
    keywords: ['templates', 'template'],
  },
  {
    id: 'settings',
    audience: 'everyone',
    phrases: { en: [/^(?:my |change )?(?:settings|preferences|options)$/iu], hi: HINDI.settings },
    help: { example: 'help.settings', what: 'help.settings.what' },
    keywords: ['settings', 'preferences'],
  },
  {
    id: 'language',
    audience: 'everyone',
    phrases: {
      en: [
        /^(?:(?:change |set )?(?:settings |my )?language|speak|talk|switch|use|write)(?: (?:to me )?(?:in|to|is))? (?<language>english|hindi)$/iu,
        /^(?:(?:change|set) )?(?:settings |my |the )?language$/iu,
      ],
      hi: HINDI.language,
    },
    keywords: ['language'],
  },
  {
    id: 'clock',
    audience: 'local',
    phrases: { en: [/^clock(?: (?<move>.+))?$/iu], hi: HINDI.clock },
    help: { example: 'help.clock', what: 'help.clock.what' },
    keywords: ['clock'],
  },
];
