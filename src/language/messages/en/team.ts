export const team = {
  'team.title': 'Your team',
  'team.nobody': 'Nobody is on your team yet. People appear here after they say hi to me.',
  'team.totals':
    '{sellers, plural, one {# seller} other {# sellers}}: {due} due today, {overdue} overdue, {done} done this week',
  'team.due': '{count} due today',
  'team.overdue': '{count} overdue',
  'team.done': '{count} done this week',
  'team.idle': 'Nothing running',
  'team.on-leave': 'On leave until {day}',
  'team.unreachable': 'I can’t reach them',
  'team.needs-attention': 'Needs attention',
  'team.sellers': 'Sellers',
  'team.all-neglected': 'All {count} that need attention',
  'team.neglected-title':
    '{count, plural, =0 {Nothing needs attention} one {# action needs attention} other {# actions need attention}}',
  'team.day':
    '{name}: {count, plural, =0 {nothing is due today} one {# next best action} other {# next best actions}}',
  'team.day-button': '{name}’s day',
  'team.seller': 'Seller: {name}',

  'week.title': 'Your team, last week',
  'week.days': '{from} – {to}',
  'week.total':
    '{done} done, {more, plural, =0 {{fewer, plural, =0 {as many as} other {# fewer than}}} other {# more than}} the week before',
  'week.sellers': '{count, plural, one {# seller} other {# sellers}}',
  'week.done': '{count} done last week',
  'week.line-done': '{count} done',
  'week.needs-attention': '{count, plural, one {# needs attention} other {# need attention}}',
  'week.summary': 'Team, last week: {numbers}',
  'week.row': 'Team, last week',

  'escalation.soon': '{names} will see this {day}',
  'escalation.now': '{names} can see this',

  'reassign.how': 'Type, for example, “reassign Asha Rao to Megan” or “reassign all of Ravi to Megan”.',
  'reassign.ask':
    'Reassign {count, plural, one {the one sequence} other {all # sequences}} of <b>{from}</b> to <b>{to}</b>? Each continues from its current step.',
  'reassign.ask-overdue':
    'Reassign {count, plural, one {the one overdue sequence} other {the # overdue sequences}} of <b>{from}</b> to <b>{to}</b>? Each continues from its current step.',
  'reassign.ask-due-today':
    'Reassign {count, plural, one {the one sequence} other {the # sequences}} of <b>{from}</b> due today to <b>{to}</b>? Each continues from its current step.',
  'reassign.ask-some':
    'Reassign {count, plural, one {this sequence} other {these # sequences}} of <b>{from}</b> to <b>{to}</b>? Each continues from its current step.',
  'reassign.names-and-more': '{names} and {left} more',
  'reassign.for-good': 'They don’t go back by themselves: they stay with {to} until you give them back.',
  'reassign.ask-undo': 'Undo what you last gave to <b>{to}</b>?',
  'reassign.none-such': '<b>{from}</b> has nothing running that fits.',
  'reassign.ask-named':
    'Reassign {count, plural, one {the one sequence} other {# sequences}} of <b>{names}</b> to <b>{to}</b>? Each continues from its current step.',
  'reassign.none': 'There’s nothing running to give to <b>{to}</b>.',
  'reassign.none-of': '<b>{from}</b> has nothing running.',
  'reassign.done': '<b>{to}</b> now has {count, plural, one {<b>{name}</b>} other {# sequences}}.',
  'reassign.told': 'They’ve both been told.',
  'reassign.given':
    '{who} gave you {count, plural, one {{name}} other {# sequences}}. Type “today” to see what’s due.',
  'reassign.taken':
    '{who} gave {count, plural, one {{name}} other {# of your sequences}} to {to}. There’s nothing for you to do.',
  'reassign.undone':
    '{count, plural, =0 {Nothing went back} one {<b>{name}</b> is back} other {# sequences are back}}.{left, plural, =0 {} one { One has been worked on since and stays.} other { # have been worked on since and stay.}}',
  'reassign.gone': '{who} undid giving you {count, plural, one {{name}} other {# sequences}}.',
  'reassign.back': '{who} gave {count, plural, one {{name}} other {# sequences}} back to you.',
} as const;
