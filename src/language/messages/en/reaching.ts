/** Writing first to people who never wrote to the bot. */
export const reaching = {
  'invite.how':
    'Type “invite Megan”, or “invite everyone in Sales” for a team of Microsoft Teams that I was added to.',
  'invite.button': 'Invite {name}',

  'invited.title': 'Hello <b>{name}</b>, I’m Anukram. <b>{by}</b> asked me to write to you.',
  'invited.what':
    'I guide you through your sales sequences: who to call or write to next, and what to say. Every working morning you get one card with your next best actions.',
  'invited.begin': 'To begin, just type “hi”.',
  'invited.stop': 'Don’t want to hear from me? Type “stop”, or remove me from Teams.',

  'invite.ask':
    'Invite <b>{count, plural, one {# person} other {# people}}</b> in <b>{team}</b>? I’ll write to each of them once and say that you asked me to.',
  'invite.ask-button': 'Invite {count, plural, one {# person} other {# people}}',
  'invite.nobody': 'There’s nobody to invite in <b>{team}</b>.',
  'invite.under-way': 'I’m inviting the people in <b>{team}</b>. You’ll get the result here.',
  'invite.started-before': 'That invitation has already started. You’ll get the result here.',
  'invite.done-team':
    'Invited <b>{count, plural, =0 {nobody} one {# person} other {# people}}</b> in <b>{team}</b>.',
  'invite.done': 'Invited <b>{names}</b>.',
  'invite.done-next': 'From now on you can enroll for them and reassign to them.',
  'invite.done-nobody': 'I couldn’t invite <b>{names}</b>.',
  'invite.known': '{names} {count, plural, one {already knows} other {already know}} me.',
  'invite.known-many':
    '{count, plural, one {# person already knows} other {# people already know}} me: no message needed.',
  'invite.partly': 'Teams told me about only part of this team.',
  'invite.others': '{names} and {count, plural, one {# other} other {# others}}',

  'unreached.policy':
    'Your organization’s app policies block me for {names}. Allow me in the Teams admin center, then invite again.',
  'unreached.not-installed':
    'I’m not installed for {names}. Install me with a setup policy, or add me to a team they’re in.',
  'unreached.blocked': '{names} blocked or muted me. Only they can change that.',
  'unreached.left': '{names} removed me before. I’ll write again when they say hi or add me again.',
  'unreached.guest': '{names}: {count, plural, one {a guest} other {guests}} from another organization.',
  'unreached.app': '{names}: {count, plural, one {an app, not a person} other {apps, not people}}.',
  'unreached.gone': 'Teams no longer knows {names}.',
  'unreached.busy': 'Teams was too busy to take my message for {names}. Invite again in a few minutes.',
  'unreached.not-registered':
    'Teams rejects my app id or secret, so nothing went to {names}. Whoever runs me has to fix that.',
  'unreached.unknown': 'Teams didn’t say whether {names} got my message. Better ask them.',

  'invite.no-one': 'I don’t see anyone called “{words}” in the teams I’m in.',
  'invite.no-teams': 'I’m not in any team of Microsoft Teams yet, so I can’t look people up.',
  'invite.make-known':
    'Add me to a team they’re in: Apps, Anukram, Add to a team. Or ask them to open a chat with me and say hi.',
  'invite.no-team': 'I’m not in a team called “{words}”. Which one do you mean?',
  'invite.which-team': 'Everyone in which team?',
  'invite.team-unnamed': 'a team without a name',
  'invite.rosters-failed':
    'Teams doesn’t tell me right now who is in the teams I’m in, so I can’t look up “{words}”. Try again in a few minutes.',
  'invite.roster-failed':
    'Teams doesn’t tell me right now who is in <b>{team}</b>. Try again in a few minutes.',
  'invite.not-in-team': 'Teams says I’m no longer in <b>{team}</b>. Add me to it again, then invite.',
} as const;
