/** Answers to what sellers ask about their work. */
export const answers = {
  'plan.due': '{when}: {count, plural, =0 {nothing is due} one {# action} other {# actions}}',
  'plan.due.call': '{when}: {count, plural, =0 {no calls} one {# call} other {# calls}}',
  'plan.due.email': '{when}: {count, plural, =0 {no emails} one {# email} other {# emails}}',
  'plan.due.meeting': '{when}: {count, plural, =0 {no meetings} one {# meeting} other {# meetings}}',
  'plan.due.linkedin':
    '{when}: {count, plural, =0 {nothing on LinkedIn} one {# LinkedIn action} other {# LinkedIn actions}}',
  'plan.overdue': 'Overdue',
  'plan.more': '…and {count} more.',
  'plan.next': 'Next: {step}, {day}.',
  'plan.next-paused': 'Next: {step}, once you resume.',

  'list.all':
    '{count, plural, =0 {Nothing is running} one {# record is running} other {# records are running}}',
  'list.template': '{template}: {count, plural, =0 {nobody is in it} one {# record} other {# records}}',
  'list.replied':
    '{count, plural, =0 {Nobody has replied yet} one {# customer replied} other {# customers replied}}',
  'list.not-replied':
    '{count, plural, =0 {Nobody owes you a reply} one {# customer has not replied yet} other {# customers have not replied yet}}',
  'list.paused':
    '{count, plural, =0 {Nothing is paused} one {# record is paused} other {# records are paused}}',
  'list.overdue':
    '{count, plural, =0 {Nothing is overdue} one {# record is overdue} other {# records are overdue}}',

  'history.title': '{when}: {count, plural, =0 {nothing was done} one {# thing done} other {# things done}}',
  'history.ended':
    '{count, plural, one {One more outcome} other {# more outcomes}} in sequences that have ended.',

  'status.answer-ended': 'This sequence has ended.',

  'compose.email': 'Email to <b>{name}</b>',
  'compose.call': 'What to say to <b>{name}</b>',
  'compose.later': 'This is for a later step: {step}.',
  'compose.later-on': 'This is for a later step: {step}. It’s due {day} if they don’t reply first.',
  'compose.due': 'It’s due {day}.',
  'compose.sent': 'It went out {when}.',
  'compose.from': 'From {from}',
  'compose.not-that-day': 'Nothing goes out to {name} {day}. Here’s another email instead.',
  'compose.no-such':
    '{count, plural, one {This sequence has only one email.} other {This sequence has only # emails.}}',
  'compose.none': 'There is no email or script left for <b>{name}</b> in this sequence.',
  'compose.subject': 'Subject: {subject}',
  'compose.below': 'Here it is, to copy.',
  'compose.as-text': 'Text as a message',

  'advice.title': 'Templates for {name}',
  'advice.none': 'There is no template for this kind of record: {type}.',

  'compare.title': '{one} or {other}',
  'compare.line': '{enrolled} enrolled · {ended} ended · {won} ended well ({rate})',
  'compare.nothing': 'Nobody has been enrolled in it yet.',

  'find.no-phone': '{name}: no phone number on the record.',
  'find.no-email': '{name}: no email address on the record.',
  'find.no-company': '{name}: no company on the record.',
  'find.no-title': '{name}: no job title on the record.',
  'find.answer': '{name}: {value}',

  'edit.changed': '{field}: {before} → {after}. Press Save to keep it.',
  'edit.added': '{field}: {after}. Press Save to keep it.',
  'add.one-by-one': 'I take contacts one at a time. This is the first one; paste the next one after that.',
} as const;
