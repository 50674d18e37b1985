export const enroll = {
  'enroll.form.title': 'Enroll someone',
  'enroll.form.who': 'Who? A name or a company',
  'enroll.ask-who': 'Whom do you want to enroll in <b>{template}</b>?',
  'enroll.ask-template': 'Which sequence for <b>{name}</b>?',
  'enroll.no-such-template': 'I don’t know a template called “{words}”. Which one for <b>{name}</b>?',
  'enroll.many-templates': 'Several templates fit “{words}”. Which one for <b>{name}</b>?',
  'enroll.wrong-type':
    '{template} is for {wanted}, and <b>{name}</b> is {type, select, opportunity {an opportunity} account {an account} lead {a lead} other {a contact}}. These fit:',
  'enroll.do-not-contact': '<b>{name}</b> asked not to be contacted, so nobody can enroll them.',
  'enroll.title': 'Enroll {name}?',
  'enroll.template': 'Template',
  'enroll.length': 'Length',
  'enroll.length-value':
    '{steps, plural, one {# step} other {# steps}} · up to {days, plural, one {# day} other {# days}}',
  'enroll.starts': 'Starts',
  'enroll.starts-today': 'today, {day}',
  'enroll.start-day': 'Start on',
  'enroll.running': '{name} is already in {template} with you. Both can run, or the new one takes its place.',
  'enroll.also-yours': 'You also work {name} ({template}, until {until}).',
  'enroll.also-other': '{seller} also works {name} ({template}, until {until}).',
  'enroll.no-email':
    'There is no e-mail address, which {count, plural, one {# step needs} other {# steps need}}.',
  'enroll.no-phone':
    'There is no phone number, which {count, plural, one {# step needs} other {# steps need}}.',
  'enroll.many':
    'Enroll {count, plural, =0 {nobody} one {# record} other {# records}} in <b>{template}</b>, starting {day}?',
  'enroll.many-done':
    '{count, plural, one {# record is} other {# records are}} enrolled in <b>{template}</b>.',
  'enroll.ask-template-many': 'Which sequence for {count, plural, one {# record} other {# records}}?',
  'enroll.unknown-name': 'Left out: I found nobody called “{words}”.',
  'enroll.unclear-name': 'Left out: several are called “{words}”. Enroll them by their full name.',
  'enroll.misfit': 'Left out: {name}, whom this template does not fit.',
  'enroll.details': 'Details for the texts (optional)',
  'enroll.unknown-day': 'I could not read “{words}” as a day, so it would start today.',
  'enroll.for': 'For',
  'enroll.told': '{who} has enrolled {name} in {template} for you. “today” shows what is due.',
  'enroll.one-for-others':
    'For somebody else I enroll one record at a time: “enroll Asha Rao in webinar for Megan”.',

  'who.none': 'I found nobody called “{words}”.',
  'who.none-nearest': 'I found nobody called “{words}”. Did you mean one of these?',
  'who.many': 'Which one do you mean?',
  'who.not-enrolled': '<b>{name}</b> is not in a sequence of yours.',
  'who.add': 'To add a new one, type “add contact” and the name.',
} as const;
