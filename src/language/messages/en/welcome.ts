export const welcome = {
  'welcome.title': 'Hello, I am Anukram',
  'welcome.text':
    'I lead you through your sequences: who to call or write to next, and what to say. Enroll a contact, lead, opportunity or account in a sequence template, and each working morning you get one card with your next best actions.',
  'welcome.start': 'To start, type: enroll Asha Rao in no-show follow up',
  'welcome.local':
    'Local mode: there are sample records to play with and a clock of my own. It is {time}. Type “clock +1 day” to see tomorrow.',
} as const;
