import type { Command } from './command.ts';

export const templates: Command = {
  audience: 'everyone',
  frame: { who: 'taken' },
  help: [{ example: 'help.templates', what: 'help.templates.what' }],
  examples: {
    en: ['templates', 'show templates'],
    hi: ['टेम्पलेट दिखाओ', 'कितने टेम्पलेट हैं'],
    hinglish: ['template dikhao', 'templates dikhao'],
  },
};
