import type { Intent } from '../../../domain/intents.ts';

/** Whole sentences that are commands and can be nothing else. */
export const COMMAND_WORDS: Readonly<Partial<Record<Intent, string>>> = {
  help: 'help, help me, madad, madad karo, what can you do, what can i do, what can i say, commands, menu, tum kya kar sakte ho, how does this work',
  'small-talk':
    'hi, hello, hey, hi there, hello there, namaste, namaskar, thanks, thank you, thx, shukriya, dhanyavad, dhanyavaad, good morning, good evening, many thanks, thanks a lot',
  today:
    'today, todays list, todays calls, my day, my tasks, tasks, next, next one, whats next, what next, next best action, next best actions, todo, to do, aaj, aaj ka kaam, aaj kya hai, aaj kya karna hai, aaj ka plan, agla',
  due: 'overdue, due, whats overdue, what is overdue, show overdue, overdue dikhao, this week, my week, tomorrow, kal kya hai, bakaya, upcoming',
  list: 'my records, my enrollments, my enrolments, my sequences, my list, records, list, mere record, mere records, meri list, all my records',
  templates:
    'templates, template, sequences, show templates, list templates, sequence templates, template dikhao',
  customize:
    'customize, customise, new template, create a template, make a new template, a new template, naya template, naya template banao, template banao, template badlo, customize a template, change a template, edit a template',
  drafts:
    'drafts, draft, my drafts, show drafts, show the drafts, show my drafts, template drafts, open drafts, list drafts, drafts dikhao, draft dikhao',
  settings: 'settings, my settings, setting, preferences, options, open settings, setings',
  language:
    'language, speak hindi, speak english, hindi, english, hindi mein bolo, english mein bolo, in hindi, in english, bhasha badlo, speak in hindi, speak in english, switch to hindi, switch to english',
  team: 'team, my team, show team, meri team, sellers, who is stuck, whos stuck',
  week: 'week, team week, team ka hafta, टीम का हफ़्ता, टीम का पिछला हफ़्ता, पिछला हफ़्ता, weekly summary, monday summary, last weeks summary, show week',
  summary: 'summary, summary dikhao, summaries, report, stats, numbers, my numbers, funnel, saransh, hisab',
  roles: 'roles, role, show roles',
  organization:
    'organization, organization settings, organization ki settings, organization ki setting, sangathan ki setting, संगठन की सेटिंग, organisation settings, settings organization, company settings, settings organisation, company ki settings',
  undo: 'undo, undo that, undo it, undo last, oops, revert, take it back, take that back, wapas lo, wapas karo, galti ho gayi',
  history: 'history, my history, my log, what did i do, what did i do today, aaj maine kya kiya',
  enroll: 'enroll, enrol, new enrollment',
  'add-record':
    'add contact, add lead, add record, new contact, new lead, add a contact, add a lead, add an account, add account, add opportunity, add an opportunity, naya contact, naya lead',
  reassign: 'reassign',
  export: 'export, download, csv',
  clock: 'clock, time',
};
