import type { CommandId } from './commands.ts';

/** How each command is said in English; named groups are its words, and the first phrase that fits wins. */
export const ENGLISH: Readonly<Record<CommandId, readonly RegExp[]>> = {
  help: [
    /^(?:hi|hello|hey|hiya|help|start|menu|\?|good (?:morning|afternoon|evening)|what can (?:you|i) (?:do|say|type|ask)|how does (?:this|it) work|who are you|commands|anukram)(?: (?:there|anukram|bot|me))?$/iu,
  ],
  thanks: [
    /^(?:(?:many |a lot of )?thanks|thank (?:you|u)|thx|tysm|ty|cheers|great|perfect|awesome|nice|cool|well done|ok(?:ay)?|got it|(?:good)?bye|good night|see you)(?:,? (?:(?:so|very) much|a lot|a ton|again|anukram|bot|dear))*$/iu,
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
    /^(?:show (?:me )?)?(?:my |the )?numbers$/iu,
    /^how many (?:(?:are|were) )?(?:enrolled|running|active)(?: in (?:the )?(?<rest>.+))?$/iu,
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
    /^(?:what's|whats|what is) (?:next|due|pending|on|left)(?: (?:for )?(?:today|now))?$/iu,
    /^(?:what|who|whom) (?:should|do|must|can) i (?:do|call|e-?mail|contact|work on)(?: (?:now|next|first|today))*$/iu,
    /^(?:show (?:me )?)?(?:my )?(?:(?:today's|todays) (?:list|tasks|plan|actions|calls)|(?:tasks|list|plan|actions|calls) (?:for |of )?today)$/iu,
  ],
  'my-records': [/^(?:(?:show|list)(?: me)? )?(?:my )?(?:records|enrollments|sequences|list)$/iu],
  status: [
    /^(?!.*\b(?:sent|hindi|english)\b)(?:call(?! (?:me\b|it a day$))|phone(?! number)|ring|(?:e-?)?mail(?! (?:id|address|of))|write(?: to)?) (?<who>.+?)(?: (?:back|again|today|now|tomorrow))*$/iu,
    /^send (?:an? )?(?:e-?mail|mail|message)(?: to)? (?<who>.+)$/iu,
    /^(?:has|is|was|did|does)(?:n't)? (?<who>.+?) (?:yet |already )?(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|pick(?:ed)? up|sent|done|held|show(?:ed)?(?: up)?|come)(?: yet| already)?$/iu,
    /^(?:any )?(?:updates?|news)(?: (?:on|about|from|for) (?<who>.+))?$/iu,
    /^(?:what's|whats|what is) (?:happening|going on|up) with (?<who>.+)$/iu,
    /^(?!(?:my |the |our )?team\b)how(?:'s|s| is) (?<who>.+?)(?: doing| going)?$/iu,
    /^(?:status|details|show(?! (?:me )?(?:the |all )?(?:sequence )?templates?\b)(?!.* (?:flow|template|numbers)$)|where is|what about|how is)(?: (?:of|for|on))?(?: (?<who>.+?))?$/iu,
    /^(?<who>.+?)(?:'s)? (?:status|details|update)$/iu,
  ],
  note: [
    /^(?:note|remember)(?: (?:on|for|about|to))? (?<who>[^:]{1,100}?)\s*: *(?<note>.+)$/iu,
    /^note(?: (?:on|for|about))?(?: (?<who>[^:]+))?$/iu,
  ],
  'no-answer': [
    /^no (?:answer|reply|response)(?: (?:from|frm|by|of) (?<who>.+)| (?<who2>.+))?$/iu,
    /^(?:i )?(?:called|rang|phoned|tried) (?<who>.+?)[, ]+(?:but )?(?:no (?:answer|reply|response)|did not pick up|didn't pick up|didnt pick up)$/iu,
    /^(?:i )?left (?:an? )?(?:voice ?mail|message) (?:for|with) (?<who>.+)$/iu,
    /^(?<who>.+?) (?:is |was )?not (?:answering|replying|responding|picking(?: up)?|reachable)$/iu,
    /^(?<who>.+?) (?:did not|didn't|didnt|has not|hasn't|hasnt|never) (?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|pick(?:ed)? up)$/iu,
  ],
  replied: [
    /^(?<who>.+?) (?:has |have |just )*(?:replied|responded|wrote back|got back(?: to me)?)(?: (?:today|yesterday|just now))?$/iu,
    /^(?:(?:i )?(?:got|had|there is|there's) )?(?:an? )?(?:reply|response) (?:from|frm) (?<who>.+)$/iu,
    /^(?:customer )?replied(?: (?<who>.+))?$/iu,
  ],
  answered: [
    /^(?<who>.+?) (?:has |just )*(?:answered|picked up)$/iu,
    /^(?:i )?(?:just )?(?:spoke|talked|(?:had|have had) an? call) (?:to|with) (?<who>.+)$/iu,
    /^answered(?: (?<who>.+))?$/iu,
  ],
  'no-show': [
    /^(?<who>.+?) (?:did not|didn't|didnt) (?:show(?: up)?|come|turn up)$/iu,
    /^(?<who>.+?) (?:(?:is|was) an? no[- ]?show|no[- ]showed)$/iu,
    /^no[- ]?show(?: (?<who>.+))?$/iu,
  ],
  sent: [
    /^(?:mark (?<who>.+?) (?:as )?sent)$/iu,
    /^(?:e-?mail(?:ed)? |i )?sent(?: (?:(?:an? |the )?(?:e-?mail|mail)|it))?(?: (?:to )?(?<who>.+))?$/iu,
    /^e-?mailed (?<who>.+)$/iu,
    /^(?<who>.+?) (?:is |was )?sent$/iu,
  ],
  held: [
    /^(?:meeting )?held(?: (?:with )?(?<who>.+))?$/iu,
    /^meeting (?:done|over|happened|finished)(?: with (?<who>.+))?$/iu,
    /^(?:i )?(?:just )?(?:met(?: with)?|had (?:an? |the )?meeting with) (?<who>.+)$/iu,
    /^(?<who>.+?) held$/iu,
  ],
  done: [
    /^mark (?<who>.+?) (?:as )?(?:done|complete(?:d)?)$/iu,
    /^done(?: (?:with |for )?(?<who>.+))?$/iu,
    /^(?<who>.+?) (?:is )?done$/iu,
  ],
  snooze: [
    /^remind me (?:about|of|to (?:call|e-?mail|contact|ping|follow up with)) (?<who>.+?)(?: (?:on|until|by) (?<until>.+)| (?<until2>tomorrow|next .+|in \d+ .+))?$/iu,
    /^(?:snooze|postpone|delay|(?:move|push|shift)(?! .+ to (?!.*(?:\d|day|week|month|quarter|year|morning|evening|tonight|tomorrow|later|next|uary|march|april|august|ember|ober|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun)\b|\p{Script=Devanagari}))))(?: (?<who>.+?))?(?: (?:until|till|to|for|by) (?<until>.+))?$/iu,
  ],
  skip: [/^skip(?: (?<who>.+))?$/iu],
  pause: [/^(?:pause|hold(?! (?:on|the line)\b))(?: (?<who>.+?))?(?: (?:until|till|to) (?<until>.+))?$/iu],
  resume: [/^(?:resume|continue|unpause)(?: (?:with )?(?<who>.+))?$/iu],
  undo: [
    /^(?:undo|take (?:that|it) back|revert|oops|my mistake|(?:that was )?(?:wrong|a mistake))(?: (?:that|it|last))?$/iu,
  ],
  end: [
    /^(?:end|close|stop)(?! (?:(?:of|for|sending|reminding|bothering|calling)\b|(?:the |this |all )?(?:window|reminders|messages)$))(?: (?:the )?(?:sequence|e-?mails|calls)(?: (?:to|for|of|with))?)?(?: (?<who>.+))?$/iu,
    /^(?<who>.+?) (?:is |are |was )?(?:no longer |not |isn't |isnt )interested$/iu,
    /^(?:do not|don't|dont) (?:contact|call|e-?mail) (?<who>.+)$/iu,
  ],
  unenroll: [
    /^(?!drop (?:.+ )?an? (?:e-?mail|mail|message|line|note|call)\b)(?:un-?enroll?|disenroll?|remove|drop)(?: (?<who>.+?))?(?: from (?<template>.+))?$/iu,
  ],
  find: [
    /^(?:(?:phone|mobile)(?: number)?|number|e-?mail(?: (?:id|address))?) of (?<who>.+)$/iu,
    /^(?<who>.+?)(?:'s)? (?:(?:phone|mobile)(?: number)?|e-?mail (?:id|address))$/iu,
    /^(?:find|search(?: for)?|look(?: up| for)?|who is)(?: (?<who>.+))?$/iu,
  ],
  edit: [
    /^(?:edit|change|update|correct)(?! (?:my |the )?(?:(?:settings|preferences|options)$|language\b|(?:time|hour|working days|time ?zone|leave|holidays?)(?: to .+)?$))(?: (?:the )?(?:record|contact|lead|opportunity|account))?(?: (?:of )?(?<who>.+?))?(?:'s)?(?: (?:e-?mail|phone|number|mobile|company|name|job title)(?: (?:to|is) .+)?)?$/iu,
  ],
  archive: [/^archive(?: (?<who>.+))?$/iu],
  delete: [
    /^(?:delete|erase|get rid of)(?: (?:the )?(?:record|contact|lead|opportunity|account))?(?: (?:of )?(?<who>.+))?$/iu,
  ],
  template: [
    /^(?:show (?:me )?)?(?:the )?(?<template>.+?) (?:flow|template)$/iu,
    /^(?:show )?(?:sequence )?template (?<template>.+)$/iu,
  ],
  templates: [
    /^(?:which|what) (?:sequence )?templates(?: .+)?$/iu,
    /^(?:(?:show|list)(?: me)? )?(?:the |all )?(?:sequence )?templates?$/iu,
  ],
  settings: [
    /^(?:(?:change|set|edit|update) )?(?:my |the )?(?:time ?zone|working days|holidays?|leave)(?: to .+)?$/iu,
    /^(?:change|set|edit|update) (?:my |the )?(?:time|hour)(?: to .+)?$/iu,
    /^(?:i'?m|i am|i'll be|i will be) (?:on (?:leave|holiday|vacation)|away|out of office)(?: .+)?$/iu,
    /^stop (?:(?:sending|reminding|bothering|calling) me\b.*|(?:the |all )?(?:reminders|messages))$/iu,
    /^(?:my |change )?(?:settings|preferences|options)$/iu,
  ],
  language: [
    /^(?:(?:change |set )?(?:settings |my )?language|speak|talk|switch|use|write)(?: (?:to me )?(?:in|to|is))? (?<language>english|hindi)$/iu,
    /^(?:(?:change|set) )?(?:settings |my |the )?language$/iu,
  ],
  clock: [/^clock(?: (?<move>.+))?$/iu],
};
