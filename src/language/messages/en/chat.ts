/** Small talk, what should stop, and settings said in a sentence. */
export const chat = {
  'chat.bye': 'Bye! I’ll be here with your next actions.',
  'chat.joke': 'Why did the follow-up cross the road? Because nobody answered on this side. Back to work?',
  'chat.praise': 'Thank you, that’s kind. The hard part is yours: talking to customers.',
  'chat.feelings': 'All good here, thanks. “today” shows what’s next, one thing at a time.',
  'chat.who': 'I’m Anukram, a bot. I keep track of your sales sequences and tell you what to do next.',
  'chat.insult':
    'Sorry that this went wrong. Say what you need in a few words, or “undo” to undo the last thing.',
  'chat.other': 'I’m here for your sales sequences: “today” shows what’s next, “help” what I understand.',
  'chat.trick': 'I only do what your role allows, whatever I’m told. Nothing was changed.',
  'chat.unknown': 'I didn’t get that, or it isn’t something I can do. What would you like to see?',

  'stop.ask': 'What should stop?',
  'stop.today': 'Cards for today',
  'stop.all': 'All my sequences',
  'stop.one': 'One sequence',
  'stop.leave': 'I’m going on leave',
  'stop.for-good':
    'To leave for good, right-click Anukram in the list of chats in Teams and choose Uninstall. What you have running stays until somebody takes it over.',

  'settings.done': 'Done: {what}.',
  'settings.done.days': 'you work on {days}',
  'settings.done.hour': 'your daily card comes at {hour}',
  'settings.done.zone': 'your time zone is {zone}',
  'settings.done.outlook': '“Compose email” opens Outlook',
  'settings.done.own-program': '“Compose email” opens the email app on your device',
  'settings.done.email': 'your automated emails are sent from {email}',
  'settings.done.signature': 'your signature is below every automated email',
  'settings.press-save': 'Press Save to keep it.',
  'settings.full-hours': 'Cards come on the full hour. Which one?',
  'settings.only-these': 'There’s no setting for that. Here are the ones you have.',
  'leave.done': 'you’re on leave from {from} to {to}, without cards',
  'leave.done-day': 'you’re off on {day}, without cards',
  'leave.days': '{from} – {to}',
  'leave.replace':
    'You already have leave: <b>{before}</b>. I keep one leave at a time. Replace it with <b>{days}</b>?',
  'leave.replace.yes': 'Replace it',
  'leave.replaced': 'This replaces your leave of {before}.',
  'leave.ended': 'Welcome back! Your leave is over.',
  'leave.which-days': 'From which day to which?',
  'leave.of-others': 'Everyone sets their own leave by telling me, for example “I’m on leave tomorrow”.',
} as const;
