export const refusals = {
  'refused.already-ended': 'This sequence has ended already.',
  'refused.wrong-outcome': 'That is not an outcome of this step.',
  'refused.already-sent': 'That e-mail is marked as sent already.',
  'refused.reply-already-noted': 'The reply is noted already.',
  'refused.choose-an-end': 'Please say how it ended.',
  'refused.choose-a-day': 'Please choose a day.',
  'refused.day-is-past': 'That day is past. Please choose today or a later day.',
  'refused.day-not-in-future': 'Please choose a day after today.',
  'refused.already-paused': 'It is paused already.',
  'refused.not-paused': 'It is not paused.',
  'refused.nothing-to-continue': 'There is nothing to decide; the sequence is going on.',
  'refused.nothing-to-undo': 'There is nothing to take back.',
  'refused.too-late-to-undo': 'The last thing you did is more than 24 hours old, so it stays.',
  'refused.successor-moved-on':
    'The sequence that took its place has moved on since, so this one stays ended. You can enroll again.',
  'refused.not-yours': 'That belongs to another seller, so only they can do this.',
  'refused.gone': 'I can’t find that any more. Type “today” for what is due.',
  'refused.not-understood': 'That button belongs to an older card. Type “today” for what is due.',
  'refused.busy': 'Not saved: somebody else is changing the same thing. Please try again.',

  'stale.done': 'That was done already: {what}, by {who}, {when}. Here is how it stands.',
  'stale.changed': 'This has changed since the card was drawn. Here is how it stands.',
  'stale.you': 'you',
  'stale.somebody': 'somebody else',

  'missing.role': 'For that you need to be {roles}.',
  'missing.not-led': 'You don’t lead that seller.',
  'missing.turned-off': '{what} is turned off.',
  'missing.changed': 'Your organization has changed its templates: {what} is not among them any more.',
  'missing.reasons':
    'An option can be missing for three reasons: you don’t have the role for it, it is turned off, or your organization has changed it.',
  'missing.ask': 'Ask {names}.',
  'missing.ask-somebody': 'Ask whoever installed me.',

  'unknown.text': 'I did not understand that.',
  'unknown.nearest': 'I did not understand that. Did you mean “{nearest}”?',
  'unknown.help': 'Type “help” to see what I can do.',
  'unknown.too-long': 'That is very long. Please say it in a sentence.',

  'outside.personal': 'I work in private chats. Open a chat with me and we go on there.',

  sorry: 'Something went wrong on my side. Nothing was changed. Please try again.',
  'sorry.not-saved':
    'Not saved: I can’t reach my database right now. Please try again in a minute; doing so twice does no harm.',

  'card.fallback':
    'This card needs a newer version of Teams. Type the command again in Teams on the desktop or the web.',
} as const;
