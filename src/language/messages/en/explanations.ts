/** One thing explained in a sentence or two, with what to type. */
export const explanations = {
  'explain.snooze':
    'Snooze moves one action to another day; after that the sequence goes on as planned. Say “snooze Asha Rao until Friday”.',
  'explain.pause':
    'Pause stops a sequence: nothing is due until its day comes or you resume it. Say “pause Asha Rao until 5 December”, or without a day.',
  'explain.pause-or-snooze':
    'Snooze moves the next action to a day that you choose. Pause stops the whole sequence until you resume it, or until a day.',
  'explain.skip-or-snooze':
    'Snooze does the step later. Skip leaves it out and goes straight to the next one.',
  'explain.resume':
    'Resume continues a paused sequence from the step where it stopped. Say “resume Asha Rao”.',
  'explain.skip':
    'Skip leaves out the current step and moves on as if there had been no answer. Say “skip Asha Rao”; “undo” brings the step back.',
  'explain.unenroll':
    'Unenroll takes a record out of its sequence, for when it was added by mistake. Say “unenroll Asha Rao”.',
  'explain.end':
    'A sequence ends by itself at its last step, or when you say why: won, lost, not interested. Say “Asha Rao is not interested”; the numbers count it.',
  'explain.unenroll-or-end':
    'End says how it went (won, not interested …) and counts in the numbers. Unenroll just takes the record out, for when it was added by mistake.',
  'explain.undo':
    'Undo takes back the last thing you did, within 24 hours. Say “undo”, or press it on the card.',
  'explain.remind':
    'A reminder brings the action back on the day you say. Say “remind me about Asha Rao on Thursday”.',
  'explain.note': 'A note is shown on the next card about them. Say “note Asha Rao: prefers mornings”.',
  'explain.reassign':
    'Reassigning gives a running sequence to another seller, who continues from the same step. Managers say “reassign Asha Rao to Megan”.',
  'explain.bulk':
    'Say it for several at once: “enroll Asha Rao and Ravi Menon in outbound”, or “snooze all of today’s calls until tomorrow”. I name them and ask first.',
  'explain.import':
    'Send me a CSV file or an Excel workbook, or paste a list: I show what’s new and wrong in it before anything is saved. For one contact, paste a row or a signature.',
  'explain.export':
    'Export gives you the numbers of a template, your records or enrollments as a file for a spreadsheet. Say “export webinar”, “export my leads as excel” or “export enrollments of webinar”.',
  'explain.customize':
    'Template managers change templates: “customize webinar” opens a draft, and publishing it makes a new version. Say “roles” to see who to ask.',
  'explain.templates':
    'A template is a sequence of steps that a record can go through. Say “templates” for all of them, “template webinar” for one.',
  'explain.summary':
    'A summary shows how a template is doing: enrolled, running, ended well, reply rate. Say “summary webinar this month”.',
  'explain.team': 'Managers see how much each seller has due and what needs attention. Say “team”.',
  'explain.roles':
    'Everyone is a seller; managers see and act for their sellers, and administrators give roles. Say “roles” to see who has which.',
  'explain.leave':
    'While you’re on leave you get no cards, and what comes due waits. Say “I’m on leave from 1 to 5 December” or “I’m sick today”.',
  'explain.language':
    'I speak English and Hindi, and answer in the one you write. Say “speak Hindi” to get the cards in it.',
  'explain.daily-card':
    'Each working day at your hour I send one card with what to do next, the most urgent first. Say “cards at 8” for another hour, or “today” at any time.',
  'explain.settings':
    'Settings are your hour, working days, time zone, leave and language. Say “settings”, or just what should change: “I don’t work on Fridays”.',
  'explain.archive':
    'Archiving hides a record from search; nothing is lost. Say “archive Asha Rao”; “undo” brings it back.',
  'explain.edit-record':
    'Say what is new: “change Asha Rao’s phone to +91 …”. You see it in a form before it is saved.',
  'explain.add-record':
    'Say “add contact Priya Nair, Fabrikam, priya@fabrikam.example”, or paste a row or a signature. You see it in a form before it is saved.',
  'explain.find': 'Say “find Nair”, or a company, an email address or a phone number.',
  'explain.send-email':
    'I write the email and you send it, unless it’s an automated one: press Compose email, then Sent. “show me the email to Asha Rao” shows it first.',
  'explain.overdue': 'What was due before today is overdue and comes first on your list. Say “show overdue”.',
  'explain.outcome':
    'Say what happened in your own words: “Asha Rao replied”, “no answer from Ravi”, “left voicemail”. Or press it on the card; the sequence moves on.',
  'explain.enroll':
    'Enrolling starts a sequence for a record; you see the steps and confirm. Say “enroll Asha Rao in no-show from Monday”.',
  'explain.status':
    'Status shows what has happened so far, the current step and what comes next. Say “status Asha Rao”.',
  'explain.list':
    'Say “my records” for everything you have running; “who replied?” or “which ones are paused?” for some.',
  'explain.stop':
    'Say “stop” and choose what should stop: cards for today, one sequence, all of it. It also tells you how to leave for good.',
  'explain.sequence':
    'A sequence leads a customer through emails, calls and meetings, a step at a time. Each day I tell you which step is next and why; say “today”.',
} as const;
