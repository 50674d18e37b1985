export const refusals = {
  'refused.already-ended': 'This sequence has already ended.',
  'refused.wrong-outcome': 'That isn’t an outcome of this step.',
  'refused.already-sent': 'That email is already marked as sent.',
  'refused.reply-already-noted': 'That reply is already noted.',
  'refused.choose-an-end': 'Please say how it ended.',
  'refused.choose-a-day': 'Please choose a day.',
  'refused.day-is-past': 'That day is in the past. Please choose today or a later day.',
  'refused.day-not-in-future': 'Please choose a day after today.',
  'refused.already-paused': 'It’s already paused.',
  'refused.not-paused': 'It isn’t paused.',
  'refused.nothing-to-continue': 'Nothing to decide: the sequence is already running.',
  'refused.nothing-to-undo': 'There’s nothing to undo.',
  'refused.do-not-contact': '<b>{name}</b> is marked “do not contact”, so this sequence can’t go on.',
  'refused.listed':
    '<b>{name}</b> is on your organization’s do-not-contact list, so this sequence can’t go on.',
  'refused.too-late-to-undo': 'The last thing you did was more than 24 hours ago, so it can’t be undone.',
  'refused.successor-moved-on':
    'The sequence that replaced this one has moved on, so it can’t be reopened. You can enroll again.',
  'refused.not-yours': 'This belongs to another seller, so only they can do that.',
  'refused.gone': 'I can’t find that anymore. Type “today” to see what’s due.',
  'refused.not-understood': 'That button is from an older card. Type “today” to see what’s due.',
  'refused.busy': 'Not saved: someone else is changing the same thing. Please try again.',

  'stale.done': 'Already done: {what}, by {who}, {when}. Here’s where it stands.',
  'stale.changed': 'This has changed since the card was sent. Here’s where it stands.',
  'stale.you': 'you',
  'stale.someone': 'someone else',

  'missing.role': 'You need to be {roles}.',
  'missing.not-led': 'That seller isn’t on your team.',
  'missing.turned-off': 'Your organization has turned off {what}.',
  'missing.limited': '{what} is only for {who}.',
  'missing.changed': 'Your organization no longer offers {what}.',
  'missing.reasons':
    'A template can be missing for three reasons: your role doesn’t include it, it’s turned off, or your organization has changed it.',
  'missing.ask': 'Ask {names}.',
  'missing.ask-installer': 'Ask the person who installed me.',

  'outside.personal': 'I only work in private chats. Let’s go on there.',
  'outside.open': 'Open the chat',

  sorry: 'Something went wrong on my side. Nothing was changed. Please try again.',
  'sorry.not-saved':
    'Not saved: I can’t reach my database right now. Please try again in a minute; trying twice does no harm.',

  'sorry.too-many':
    'That’s more at once than I can follow: please wait a moment, then send again what got no answer.',

  'card.fallback':
    'This card needs a newer version of Teams. Type the command again in Teams on the desktop or the web.',
} as const;
