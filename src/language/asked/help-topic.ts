import { firstOf, phrases } from './phrases.ts';

/** What can be explained. Two of them together are told apart. */
export const HELP_TOPICS = [
  'pause-or-snooze',
  'unenroll-or-end',
  'skip-or-snooze',
  'snooze',
  'pause',
  'resume',
  'skip',
  'unenroll',
  'end',
  'undo',
  'remind',
  'note',
  'reassign',
  'bulk',
  'import',
  'add-record',
  'edit-record',
  'archive',
  'find',
  'customize',
  'templates',
  'summary',
  'export',
  'team',
  'roles',
  'leave',
  'language',
  'daily-card',
  'settings',
  'send-email',
  'overdue',
  'outcome',
  'enroll',
  'status',
  'list',
  'stop',
  'sequence',
] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

const snooze = phrases(
  'snooz*, postpone, put off, move to another day, स्नूज*, टाल*, snuz*, taal*, tal do, talna',
);
const pause = phrases('paus*, hold, पॉज*, रोक*, rok*, pauz*');
const skip = phrases('skip*, स्किप*, छोड़*, chhod*, chod*');
const unenroll = phrases('unenrol*, un-enroll*, take out, remove from, हटा*, hata*, nikal*, निकाल*');
const end = phrases('end, ends, ending, finish*, close, closing, ख़त्म*, खत्म*, समाप्त*, बंद, khatam, khatm');

const KINDS: readonly (readonly [HelpTopic, (sentence: string) => boolean])[] = [
  ['pause-or-snooze', (sentence) => pause(sentence) && snooze(sentence)],
  ['unenroll-or-end', (sentence) => unenroll(sentence) && end(sentence)],
  ['skip-or-snooze', (sentence) => skip(sentence) && snooze(sentence)],
  ['snooze', snooze],
  ['pause', pause],
  ['resume', phrases('resum*, restart, start again, continue, फिर शुरू, रिज़्यूम, phir shuru, resume')],
  ['skip', skip],
  [
    'undo',
    phrases(
      'undo, take back, revert, reverse, mistake, wrong button, वापस*, पूर्ववत, गलती, ग़लती, wapas, vapas, galti',
    ),
  ],
  ['unenroll', unenroll],
  ['remind', phrases('remind*, reminder*, याद*, रिमाइंड*, yaad, yad')],
  ['note', phrases('note, notes, comment*, नोट*')],
  ['reassign', phrases('reassign*, hand over, handover, transfer*, give to, सौंप*, saunp*')],
  ['bulk', phrases('bulk, many, several, all at once, everyone, multiple, एक साथ, सबको, ek saath, sabko')],
  ['import', phrases('import*, csv, excel, xlsx, spreadsheet, upload*, file, आयात*, एक्सेल*, फ़ाइल*')],
  ['export', phrases('export*, download*, एक्सपोर्ट*, निर्यात*, डाउनलोड*')],
  [
    'customize',
    phrases(
      'customi*, change a template, edit a template, edit template*, own template, new template, create a template, build a template, my own sequence, टेम्पलेट बद*, टेम्पलेट बना*, template bana*, template bad*',
    ),
  ],
  ['templates', phrases('template*, टेम्पलेट*, टेंपलेट*, टेम्प्लेट*, tamplate*')],
  [
    'summary',
    phrases(
      'summary, summaries, report*, numbers, statistics, stats, conversion, reply rate, सारांश*, रिपोर्ट*, आँकड़े, aankde',
    ),
  ],
  ['team', phrases('team, teams work, my sellers, my people, टीम*')],
  ['roles', phrases('role*, manager*, admin*, permission*, rights, भूमिका*, मैनेजर*, एडमिन*')],
  ['leave', phrases('leave, vacation, holiday*, sick, time off, days off, छुट्टी*, छुट्टियाँ, chutti*, chhutti*')],
  ['language', phrases('language*, hindi, english, भाषा*, हिन्दी, हिंदी, अंग्रेज़ी, bhasha')],
  [
    'daily-card',
    phrases(
      'daily card*, morning card*, card, cards, morning, notification*, when do you, रोज़*, कार्ड*, सुबह, roz*, subah',
    ),
  ],
  ['settings', phrases('setting*, time zone, timezone, hour, working days, सेटिंग*, समय क्षेत्र, कार्यदिवस*')],
  ['archive', phrases('archiv*, delete*, आर्काइव*, संग्रह, मिटा*, delete*')],
  ['edit-record', phrases('edit*, change*, update*, correct*, बदल*, सुधार*, badal*, badl*')],
  ['add-record', phrases('add*, create*, new contact, new lead, जोड़*, बना*, नया*, jod*, bana*')],
  ['find', phrases('find*, search*, look up, खोज*, ढूँढ*, khoj*, dhund*, dhoond*')],
  ['send-email', phrases('send*, email*, e-mail*, mail, mails, ईमेल*, मेल*, भेज*, bhej*')],
  ['overdue', phrases('overdue, late, बकाया, देर*, bakaya, der')],
  ['end', end],
  [
    'outcome',
    phrases(
      'outcome*, log*, report*, replied, reply, no answer, answered, voicemail, wrong number, held, no-show, no show, lost, not interested, decline*, ghost*, says no, button*, press, call, calls, mark, count*, tell you, नतीजा*, जवाब*, बताऊँ, मना, दबा*, रुचि, natija, jawab*, batau*, mana, dab*',
    ),
  ],
  [
    'enroll',
    phrases('enrol*, start a sequence, start sequence, put into, add to a sequence, एनरोल*, शुरू*, shuru*'),
  ],
  ['status', phrases('status, where it stands, progress, स्थिति*, कहाँ तक, sthiti, kahan tak')],
  ['list', phrases('my records, list, pipeline, मेरे रिकॉर्ड, सूची, mere record*')],
  [
    'stop',
    phrases('stop*, uninstall*, get rid, remove you, leave you, turn you off, बंद करूँ, हटाऊँ, band kar*'),
  ],
  ['sequence', phrases('sequence*, step*, next best action*, अनुक्रम*, चरण*, anukram*, sequence*')],
];

export const helpTopicIn = (sentence: string): HelpTopic | undefined => firstOf(KINDS, sentence);
