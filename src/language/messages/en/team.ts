export const team = {
  'team.title': 'Your team',
  'team.nobody': 'Nobody is in your team yet. People are there once they have said hi to me.',
  'team.totals':
    '{sellers, plural, one {# seller} other {# sellers}}: {due} due today, {overdue} overdue, {done} done this week',
  'team.due': '{count} due today',
  'team.overdue': '{count} overdue',
  'team.done': '{count} done this week',
  'team.idle': 'Nothing running',
  'team.on-leave': 'On leave until {day}',
  'team.unreachable': 'Gets no messages from me',
  'team.needs-a-look': 'Needs a look',
  'team.sellers': 'Sellers',
  'team.all-neglected': 'All {count} that need a look',
  'team.neglected-title':
    '{count, plural, =0 {Nothing needs a look} one {# action needs a look} other {# actions need a look}}',
  'team.day':
    '{name}: {count, plural, =0 {nothing is due today} one {# next best action} other {# next best actions}}',
  'team.day-button': 'Day of {name}',
  'team.seller': 'Seller: {name}',

  'week.title': 'Your team, last week',
  'week.days': '{from} – {to}',
  'week.total':
    '{done} done, {more, plural, =0 {{fewer, plural, =0 {as many as} other {# fewer than}}} other {# more than}} the week before',
  'week.sellers': '{count, plural, one {# seller} other {# sellers}}',
  'week.done': '{count} done last week',
  'week.line-done': '{count} done',
  'week.needs-a-look': '{count, plural, one {# needs a look} other {# need a look}}',
  'week.summary': 'Team, last week: {numbers}',
  'week.row': 'Team, last week',

  'escalation.soon': '{names} will see this {day}',
  'escalation.now': '{names} can see this',

  'reassign.how': 'Type for example “reassign Asha Rao to Megan” or “reassign all of Ravi to Megan”.',
  'reassign.ask':
    'Give {count, plural, one {the one sequence} other {all # sequences}} of <b>{from}</b> to <b>{to}</b>? Each goes on where it stands.',
  'reassign.none': 'There is nothing running to give to <b>{to}</b>.',
  'reassign.none-of': '<b>{from}</b> has nothing running.',
  'reassign.done': '<b>{to}</b> now has {count, plural, one {<b>{name}</b>} other {# sequences}}.',
  'reassign.told': 'Both have been told.',
  'reassign.given':
    '{who} has given you {count, plural, one {{name}} other {# sequences}}. “today” shows what is due.',
  'reassign.taken':
    '{who} has given {count, plural, one {{name}} other {# of your sequences}} to {to}. There is nothing for you to do.',
  'reassign.undone':
    '{count, plural, =0 {Nothing went back} one {<b>{name}</b> is back} other {# sequences are back}}.{left, plural, =0 {} one { One has been worked on since and stays.} other { # have been worked on since and stay.}}',
  'reassign.gone':
    '{who} has taken back {count, plural, one {{name}} other {# sequences}} that you had been given.',
  'reassign.back': '{who} has given {count, plural, one {{name}} other {# sequences}} back to you.',
} as const;
