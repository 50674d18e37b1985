/** One thing done to many at once: the question, the answer, and who is left out. */
export const many = {
  'many.ask.outcome': 'Mark {count, plural, one {# record} other {# records}} as <b>{outcome}</b>?',
  'many.ask.snooze': 'Snooze {count, plural, one {# record} other {# records}} until <b>{day}</b>?',
  'many.ask.pause':
    'Pause {count, plural, one {# record until you resume it} other {# records until you resume them}}?',
  'many.ask.pause-until': 'Pause {count, plural, one {# record} other {# records}} until <b>{day}</b>?',
  'many.ask.resume': 'Resume {count, plural, one {# record} other {# records}}?',
  'many.ask.skip': 'Skip the current step for {count, plural, one {# record} other {# records}}?',
  'many.ask.close': 'End {count, plural, one {# sequence} other {# sequences}} as <b>{reason}</b>?',
  'many.ask.unenroll':
    'Take {count, plural, one {# record out of its sequence} other {# records out of their sequences}}?',
  'many.ask.note': 'Add the note “{note}” to {count, plural, one {# record} other {# records}}?',

  'many.done.outcome': '{count, plural, one {# record} other {# records}} marked as <b>{outcome}</b>.',
  'many.done.snooze': '{count, plural, one {# record} other {# records}} snoozed until <b>{day}</b>.',
  'many.done.pause': '{count, plural, one {# record} other {# records}} paused.',
  'many.done.pause-until': '{count, plural, one {# record} other {# records}} paused until <b>{day}</b>.',
  'many.done.resume': '{count, plural, one {# record} other {# records}} resumed.',
  'many.done.skip': 'Step skipped for {count, plural, one {# record} other {# records}}.',
  'many.done.close': '{count, plural, one {# sequence} other {# sequences}} ended as <b>{reason}</b>.',
  'many.done.unenroll':
    '{count, plural, one {# record is out of its sequence} other {# records are out of their sequences}}.',
  'many.done.note': 'Note added to {count, plural, one {# record} other {# records}}.',

  'many.yes': '{count, plural, one {Yes} =2 {Yes, both} other {Yes, all #}}',
  'many.all-but': 'all but {names}',
  'many.all-of-them': 'all of them',
  'many.the-rest': 'the rest',
  'many.more-names': '{count} more',
  'many.left': 'Left out: {names} ({why})',
  'many.over':
    'I change at most {most} at once, so {count, plural, one {# more is} other {# more are}} left for next time.',
  'many.day-off': '{said} is a day off, so it will be {day}.',
  'many.no-time': 'When I move several at once, I keep the day but not the time ({time}).',
  'many.nobody': 'There’s nobody to do that for.',
  'many.nothing': 'Nothing was changed.',
  'many.undone': '{count} undone: <b>{names}</b>.',
  'many.one-by-one':
    '“{outcome}” is something I can only note one person at a time. Tell me who, one by one.',
  'many.which-note': 'What should I note? For example: “note Asha and Ravi: call after 5”.',
  'many.enroll-how':
    'I can enroll everyone at one company, everyone on the list I just showed you, or the people you name.',

  'many.why.already-ended': 'sequence already ended',
  'many.why.wrong-outcome': 'not an outcome of the current step',
  'many.why.already-sent': 'already marked as sent',
  'many.why.reply-already-noted': 'reply already noted',
  'many.why.choose-an-end': 'tell me how it ended, one by one',
  'many.why.choose-a-day': 'tell me the day, one by one',
  'many.why.day-is-past': 'that day is in the past',
  'many.why.day-not-in-future': 'that day isn’t in the future',
  'many.why.already-paused': 'already paused',
  'many.why.not-paused': 'not paused',
  'many.why.nothing-to-continue': 'already running',
  'many.why.nothing-to-undo': 'nothing to undo',
  'many.why.paused': 'paused',
  'many.why.later': 'not due before then anyway',
  'many.why.not-yours': 'another seller’s',
  'many.why.not-enrolled': 'not in a sequence of yours',
  'many.why.several': 'in several sequences, so tell me which one',
  'many.why.changed': 'changed in the meantime',
  'many.why.already-in': 'already in this sequence',
} as const;
