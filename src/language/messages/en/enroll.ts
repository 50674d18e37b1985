export const enroll = {
  'enroll.form.title': 'Enroll someone',
  'enroll.form.who': 'Who? Name or company',
  'enroll.ask-who': 'Who do you want to enroll in <b>{template}</b>?',
  'enroll.ask-template': 'Which sequence for <b>{name}</b>?',
  'enroll.wrong-type':
    '{template} is for {wanted}, but <b>{name}</b> is {type, select, opportunity {an opportunity} account {an account} lead {a lead} other {a contact}}. These fit:',
  'enroll.do-not-contact': '<b>{name}</b> is marked “do not contact” and can’t be enrolled.',
  'enroll.listed': '<b>{name}</b> is on your organization’s do-not-contact list and can’t be enrolled.',
  'enroll.archived': '<b>{name}</b> is archived and can’t be enrolled.',
  'enroll.limited': '<b>{name}</b> can’t be enrolled: this template isn’t for that seller.',
  'enroll.too-far': 'A sequence can start up to a year ahead. Please choose an earlier day.',
  'enroll.title': 'Enroll {name}?',
  'enroll.template': 'Template',
  'enroll.length': 'Length',
  'enroll.length-value':
    '{steps, plural, one {# step} other {# steps}} · up to {days, plural, one {# day} other {# days}}',
  'enroll.starts': 'Starts',
  'enroll.starts-today': 'today, {day}',
  'enroll.start-day': 'Start on',
  'enroll.running': 'You already have {name} in {template}. Run both, or replace it.',
  'enroll.also-yours': 'You’re also working with {name} ({template}, {how}).',
  'enroll.also-other': '{seller} is also working with {name} ({template}, {how}).',
  'enroll.also-until': 'since {since}, until {day}',
  'enroll.also-since': 'since {day}',
  'enroll.also-more': 'And {count, plural, one {# more sequence} other {# more sequences}} at this company.',
  'enroll.no-email':
    'No email address on the record; {count, plural, one {# step needs} other {# steps need}} one.',
  'enroll.no-phone':
    'No phone number on the record; {count, plural, one {# step needs} other {# steps need}} one.',
  'enroll.many':
    '{count, plural, =0 {Nobody to enroll.} one {Enroll # record in <b>{template}</b>, starting {day}?} other {Enroll # records in <b>{template}</b>, starting {day}?}}',
  'enroll.many-done': 'Enrolled {count, plural, one {# record} other {# records}} in <b>{template}</b>.',
  'enroll.ask-template-many': 'Which sequence for {count, plural, one {# record} other {# records}}?',
  'enroll.unknown-name': 'Left out: “{words}” (not found).',
  'enroll.misfit': 'Left out: {name} (this template is for {wanted}).',
  'enroll.details-again': 'Details as you gave them last time. Check that they’re still right.',
  'details.title': 'Details in the texts to {name}',
  'details.as-last-time': 'Filled in as you gave them last time. Check that they’re still right.',
  'enroll.details-all': 'For the texts to all of them (optional):',
  'enroll.details-all-again':
    'For the texts to all of them, as you gave them last time. Check that they’re still right.',
  'details.not-asked': 'The texts of <b>{template}</b> to {name} don’t mention that.',
  'enroll.details': 'Details to fill in (optional)',
  'enroll.for': 'For',
  'enroll.told': '{who} enrolled {name} in {template} for you. Type “today” to see what’s due.',
  'enroll.for-seller': 'For {seller}',
  'enroll.told-many':
    '{who} enrolled {count, plural, one {# record} other {# records}} in {template} for you. Type “today” to see what’s due.',

  'who.none': 'I couldn’t find “{words}”.',
  'who.none-nearest': 'I couldn’t find “{words}”. Did you mean one of these?',
  'who.since': 'since {day}',
  'who.many': 'Which one do you mean?',
  'who.not-enrolled': '<b>{name}</b> isn’t in any of your sequences.',
  'who.add': 'To add a new one, type “add contact” and the name.',

  'enroll.per-day': 'Start at most this many a working day',
  'enroll.spread':
    'At most {perDay, number} a day: {days, plural, one {# working day} other {# working days}}, until {day}.',
  'enroll.spread-done': 'They start from {first} to {last}.',
  'enroll.left': 'Left out, {why}: {count, number} ({names})',
  'enroll.why.archived': 'archived',
  'enroll.why.wrong-record-type': 'this template is for {wanted}',
  'enroll.why.do-not-contact': 'marked “do not contact”',
  'enroll.why.listed': 'on the do-not-contact list',
  'enroll.why.of-others': 'another seller’s',
  'enroll.why.limited': 'this template isn’t for that seller',
  'enroll.why.running': 'already in a sequence',
  'enroll.why.no-email': 'no email address',
  'enroll.over':
    'I enroll at most 1,000 at once, so {count, plural, one {# more is} other {# more are}} left for next time.',
  'enroll.bad-rate': 'How many may start a day? Type a number from 1 to {most, number}.',
  'enroll.list-changed': 'The list has changed since I asked, so I’m asking again.',
  'enroll.under-way': 'Enrolling {count, plural, one {# record} other {# records}} in <b>{template}</b> …',
  'enroll.under-way-count': '{done, number} of {count, number}',
  'enroll.still-under-way': 'I’m still enrolling those from before. Try again once they are in.',
  'enroll.missed':
    '{count, plural, one {# could no longer be enrolled} other {# could no longer be enrolled}}: something changed in the meantime.',
  'enroll.list-undone':
    '{count, plural, =0 {Nobody was} one {# record was} other {# records were}} taken out again.',
  'enroll.list-undone-left':
    '{count, plural, one {# has moved on since and stays.} other {# have moved on since and stay.}}',
} as const;
