export const reminders = {
  'reminder.set': 'Reminder set for {day} at {time}.',
  'reminder.set-about': '<b>{name}</b>: reminder set for {day} at {time}.',
  'reminder.that-day': 'I’ll remind you at {time} that day.',
  'reminder.which-time': 'At what time? For example: 17:00.',
  'reminder.time-passed': '{time} has passed. Should I remind you {day} at {time}?',
  'reminder.day-passed': 'That day has passed. Should I remind you {day} at {time}?',
  'reminder.too-far': 'I can remind you up to a year ahead. Please choose an earlier day.',
  'reminder.too-many':
    'You already have {count} reminders, and I can’t keep more than that. Please cancel one first.',

  'reminder.now': 'Reminder',
  'reminder.now-about': 'Reminder: <b>{name}</b>',
  'reminder.now-note': 'Reminder: {text}',
  'reminder.in-doubt': 'I’m not sure this reached you before.',
  'reminder.was-at': 'This was for {time}.',
  'reminder.was-on': 'This was for {day} at {time}.',

  'reminder.canceled': 'Reminder canceled.',
  'reminder.canceled-about': '<b>{name}</b>: reminder canceled.',
  'reminder.all-canceled': '<b>{name}</b>: reminders canceled.',
  'reminder.already-sent': 'That reminder has already been sent.',
  'reminder.title': '{count, plural, =0 {No reminders} one {# reminder} other {# reminders}}',

  'reminder.cancel': 'Cancel reminder',
  'reminder.cancel-all': 'Cancel reminders',
  'reminder.in-an-hour': 'In 1 hour',
  'reminder.tomorrow': 'Tomorrow',
  'reminder.accept': 'Remind me {day}',
  'reminder.all': 'My reminders',
} as const;
