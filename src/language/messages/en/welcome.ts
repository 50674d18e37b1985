export const welcome = {
  'welcome.title': 'Hello, I’m Anukram',
  'welcome.text':
    'I guide you through your sales sequences: who to call or write to next, and what to say. Enroll a contact, lead, opportunity or account in a sequence template, and every working morning you get one card with your next best actions.',
  'welcome.start': 'To start, type: enroll Asha Rao in no-show follow up',
  'welcome.start-own':
    'Start with one of your customers: add them, choose a template, press Enroll. Your first action comes right away. You can also paste an email signature or a row from a sheet, or send me a CSV file.',
  'welcome.add': 'Add my first customer',
  'welcome.local':
    'Local mode: I come with sample records to try things on and a clock of my own. It is {time}. Type “clock +1 day” to jump to tomorrow.',
} as const;
