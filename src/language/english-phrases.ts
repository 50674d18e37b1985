import type { CommandId } from './commands.ts';

/** How each command is said in English; named groups are its words, and the first phrase that fits wins. */
export const ENGLISH: Readonly<Record<CommandId, readonly RegExp[]>> = {
  help: [
    /^(?:hi|hello|hey|hiya|help|start|menu|\?|good (?:morning|afternoon|evening)|what can you do|who are you|commands|anukram)(?: (?:there|anukram|bot|me))?$/iu,
  ],
  thanks: [
    /^(?:(?:many |a lot of )?thanks|thank (?:you|u)|thx|tysm|ty|cheers|great|perfect|awesome|nice|cool|well done|ok(?:ay)?|got it)(?:,? (?:(?:so|very) much|a lot|a ton|again|anukram|bot|dear))*$/iu,
  ],
  roles: [
    /^(?:(?:show|list)(?: me)? )?(?:the |all |my )?roles?$/iu,
    /^who (?:is|are) (?:an? |the |our )?(?:managers?|admins?|administrators?)$/iu,
  ],
  make: [
    /^make (?<seller>.+?) (?:an? |the )?(?<role>(?:template|sequence|sales) manager|manager|(?:system )?admin(?:istrator)?|seller|salesperson)(?: (?:of|for) (?:everybody|everyone|all|(?<people>.+)))?$/iu,
  ],
  organization: [
    /^(?:change |edit )?(?:the |our )?(?:organi[sz]ation(?:'s|al)?|company(?:'s)?) settings$/iu,
    /^(?:change |edit )?settings (?:(?:of|for) )?(?:the |our |my )?(?:organi[sz]ation|company)$/iu,
  ],
  reassign: [
    /^(?:reassign|transfer|hand(?: over)?|give) (?:all|everything)(?: (?:records|sequences|enrollments))? (?:of|from) (?<seller>.+?) (?:over )?to (?<to>.+)$/iu,
    /^(?:reassign|assign|transfer|hand(?: over)?|give) (?<who>.+?) (?:over )?to (?<to>.+)$/iu,
    /^(?:reassign|assign|transfer|hand over)(?: (?<rest>.+))?$/iu,
  ],
  week: [
    /^(?:show(?: me)? )?(?:the |our )?(?:(?:last |team )?week|(?:monday|weekly|last week(?:'s)?) summary)$/iu,
  ],
  export: [/^(?:export|download)(?: (?:the )?(?:summary|report|numbers)(?: of)?)?(?: (?<rest>.+))?$/iu],
  summary: [
    /^(?:show (?:me )?)?(?:the |an? )?(?:summary|summaries|report|funnel|stats|statistics)(?: (?:of|about|on) (?:the )?)?(?: ?(?<rest>.+))?$/iu,
    /^(?:show (?:me )?)?(?:the )?(?<rest>.+?) (?:summary|report|funnel|stats|statistics)$/iu,
  ],
  team: [
    /^(?:(?:show|list)(?: me)? )?(?:my |the |our )?(?:team|sellers|people)$/iu,
    /^how(?: is|'s) (?:my |the |our )team(?: doing)?$/iu,
  ],
  'add-record': [
    /^(?:add|create|new)(?: an?| the)?(?: new)? (?<type>contact|lead|opportunity|account)(?:[ :,]+(?<who>.+))?$/iu,
  ],
  enroll: [
    /^(?:enroll?|add|put|start)(?: (?:in|into|to|on) (?<template>.+?))$/iu,
    /^(?:enroll?|add|put|start) (?<who>.+?) (?:in|into|to|on|with) (?:the )?(?<template>.+?)(?: (?:from|starting|beginning)(?: on)? (?<from>.+?))?(?: for (?<seller>.+?))?(?: (?:from|starting|beginning)(?: on)? (?<from2>.+?))?$/iu,
    /^(?:enroll?|add|put|start)(?: (?<who>.+?))?$/iu,
  ],
  today: [
    /^(?:(?:what(?:'s| is| do i (?:have|do))?|show(?: me)?) )?(?:(?:due|for|my) )?(?:today|next best actions?|next actions?|tasks?|to ?do|what's next|what next)$/iu,
    /^(?:what's|what is) (?:next|due)(?: today)?$/iu,
  ],
  'my-records': [/^(?:(?:show|list)(?: me)? )?(?:my )?(?:records|enrollments|sequences|list)$/iu],
  status: [
    /^(?!.*\b(?:sent|hindi|english)\b)(?:call|phone|ring|e-?mail|write(?: to)?) (?<who>.+)$/iu,
    /^(?:status|details|show(?! (?:me )?(?:the |all )?(?:sequence )?templates?\b)|where is|what about|how is)(?: (?:of|for|on))?(?: (?<who>.+?))?$/iu,
  ],
  note: [
    /^(?:note|remember)(?: (?:on|for|about|to))? (?<who>[^:]{1,100}?)\s*: *(?<note>.+)$/iu,
    /^note(?: (?:on|for|about))?(?: (?<who>[^:]+))?$/iu,
  ],
  'no-answer': [
    /^no (?:answer|reply|response)(?: (?:from|by|of) (?<who>.+)| (?<who2>.+))?$/iu,
    /^(?<who>.+?) (?:did not|didn't|didnt|has not|hasn't|hasnt|never) (?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|pick(?:ed)? up)$/iu,
  ],
  replied: [
    /^(?<who>.+?) (?:has |have |just )*(?:replied|responded|wrote back|got back(?: to me)?)$/iu,
    /^(?:(?:got |there is |there's )?an? )?(?:reply|response) from (?<who>.+)$/iu,
    /^(?:customer )?replied(?: (?<who>.+))?$/iu,
  ],
  answered: [/^(?<who>.+?) (?:has |just )*(?:answered|picked up)$/iu, /^answered(?: (?<who>.+))?$/iu],
  'no-show': [
    /^(?<who>.+?) (?:did not|didn't|didnt) (?:show(?: up)?|come|turn up)$/iu,
    /^(?<who>.+?) (?:(?:is|was) an? no[- ]?show|no[- ]showed)$/iu,
    /^no[- ]?show(?: (?<who>.+))?$/iu,
  ],
  sent: [
    /^(?:e-?mail(?:ed)? )?sent(?: (?:it )?(?:to )?(?<who>.+))?$/iu,
    /^e-?mailed (?<who>.+)$/iu,
    /^(?<who>.+?) (?:is |was )?sent$/iu,
  ],
  held: [
    /^(?:meeting )?held(?: (?:with )?(?<who>.+))?$/iu,
    /^met(?: with)? (?<who>.+)$/iu,
    /^(?<who>.+?) held$/iu,
  ],
  done: [/^done(?: (?:with |for )?(?<who>.+))?$/iu, /^(?<who>.+?) (?:is )?done$/iu],
  snooze: [/^(?:snooze|postpone|move|delay)(?: (?<who>.+?))?(?: (?:until|till|to|for|by) (?<until>.+))?$/iu],
  skip: [/^skip(?: (?<who>.+))?$/iu],
  pause: [/^(?:pause|hold)(?: (?<who>.+?))?(?: (?:until|till|to) (?<until>.+))?$/iu],
  resume: [/^(?:resume|continue|unpause)(?: (?:with )?(?<who>.+))?$/iu],
  undo: [/^(?:undo|take (?:that|it) back|oops)(?: (?:that|it|last))?$/iu],
  unenroll: [/^(?:un-?enroll?|disenroll?|remove|drop)(?: (?<who>.+?))?(?: from (?<template>.+))?$/iu],
  find: [/^(?:find|search(?: for)?|look(?: up| for)?|who is)(?: (?<who>.+))?$/iu],
  edit: [
    /^(?:edit|change|update|correct)(?! (?:my |the )?(?:(?:settings|preferences|options)$|language\b))(?: (?:the )?(?:record|contact|lead|opportunity|account))?(?: (?:of )?(?<who>.+))?$/iu,
  ],
  archive: [/^archive(?: (?<who>.+))?$/iu],
  delete: [
    /^(?:delete|erase|get rid of)(?: (?:the )?(?:record|contact|lead|opportunity|account))?(?: (?:of )?(?<who>.+))?$/iu,
  ],
  template: [/^(?:show )?(?:sequence )?template (?<template>.+)$/iu],
  templates: [/^(?:(?:show|list)(?: me)? )?(?:the |all )?(?:sequence )?templates?$/iu],
  settings: [/^(?:my |change )?(?:settings|preferences|options)$/iu],
  language: [
    /^(?:(?:change |set )?(?:settings |my )?language|speak|talk|switch|use|write)(?: (?:to me )?(?:in|to|is))? (?<language>english|hindi)$/iu,
    /^(?:(?:change|set) )?(?:settings |my |the )?language$/iu,
  ],
  clock: [/^clock(?: (?<move>.+))?$/iu],
};
