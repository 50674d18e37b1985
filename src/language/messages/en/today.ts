export const today = {
  'today.headline':
    '{count, plural, =0 {No next best actions} one {# next best action} other {# next best actions}}',
  'today.overdue': '{count} overdue',
  'today.silent': 'Left out, because they’re not to be contacted anymore: {names}.',
  'today.more': '{count, plural, one {# more} other {# more}}',
  'today.nothing': 'Nothing is due. Next: {step}, {day}.',
  'today.all-done': 'All done for today: {done} of {done}',
  'today.none-left': 'Nothing is left for today',
  'today.moved': '{count} moved',
  'today.progress': '{done} of {total} done',
  'today.nothing-at-all': 'Nothing is running. Enroll someone and I’ll tell you what to do next.',

  'daily.headline':
    'Good morning, {name}: {count, plural, one {# next best action} other {# next best actions}}',
  'daily.headline-nameless':
    'Good morning: {count, plural, one {# next best action} other {# next best actions}}',
  'daily.renewals':
    'Good morning: {count, plural, one {# renewal} other {# renewals}} to plan within 60 days',
  'daily.only-mail':
    'Good morning: {count, plural, one {# email goes out} other {# emails go out}} today, and nothing else is due',
  'daily.only-questions':
    'Good morning: {count, plural, one {# email that came in needs} other {# emails that came in need}} your answer',
  'daily.only-news':
    'Good morning: {count, plural, one {# thing} other {# things}} to look at, and nothing else is due',
  'daily.more-news':
    'There {count, plural, one {is # more thing} other {are # more things}} to decide: “my records” shows everything on hold.',
  'held.others':
    '<b>{customer}</b>{at, select, yes { at {company}} other {}} replied to {seller}: your sequence with <b>{name}</b> is on hold',
  'held.own':
    '<b>{customer}</b>{at, select, yes { at {company}} other {}} replied to you: your sequence with <b>{name}</b> is on hold',
  'held.over':
    'The sequence of <b>{customer}</b>{at, select, yes { at {company}} other {}} has ended: yours with <b>{name}</b> goes on',
  'may-i.unanswered': '{asked} hasn’t answered yet whether you may enroll <b>{name}</b>',
  'daily.moved':
    '{count, plural, one {One of yours goes} other {# of yours go}} on with the new version of “{template}”: {names}.',
  'daily.moved-many': '{count} of yours go on with the new version of “{template}”: {names} and {more} more.',
  'daily.stopped-pause':
    '“{template}” was turned off: {count, plural, one {one of yours is paused} other {# of yours are paused}}, {names}.',
  'daily.stopped-end':
    '“{template}” was turned off: {count, plural, one {one of yours has ended} other {# of yours have ended}}, {names}.',
  'daily.stopped-resume':
    '“{template}” can be used again: {count, plural, one {one of yours goes on} other {# of yours go on}}, {names}.',
  'daily.stopped-more': '{names} and {more} more',
  'daily.summary': '{count, plural, one {# next best action} other {# next best actions}}. First: {first}',

  'backlog.headline':
    'Welcome back{name, select, none {} other {, {name}}}: {count, plural, one {# action is} other {# actions are}} waiting',
  'backlog.summary':
    'Welcome back: {count, plural, one {# action is} other {# actions are}} waiting. First: {first}',
  'backlog.ask': 'They came due while you were away. What would you like to do?',
  'backlog.keep': 'Keep all',
  'backlog.keep.what': 'All {count} stay on today’s list, most important first.',
  'backlog.spread': 'Spread over 5 days',
  'backlog.spread.what': '{stays} today, the other {goes} by {day}. Replies and meetings stay today.',
  'backlog.pause': 'Pause the rest',
  'backlog.pause.what':
    'The {stays} most important today; the other {goes} are paused until you resume them. Replies and meetings stay.',
  'backlog.cancel.what': 'Decide later: “today” asks again.',
  'backlog.first': 'Most important',
  'backlog.left': 'Nothing was decided. “today” asks again.',
  'backlog.kept': '{count, plural, one {# action stays} other {# actions stay}} on today’s list.',
  'backlog.was-spread':
    '{count, plural, one {# action is} other {# actions are}} spread over the days until {day}.',
  'backlog.was-paused':
    '{count, plural, one {# action is paused. Resume it} other {# actions are paused. Resume them}} from “my records”.',
} as const;
