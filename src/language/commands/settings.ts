import type { Command } from './command.ts';

export const settings: Command = {
  audience: 'everyone',
  frame: { when: 'taken', mayChange: true },
  help: [{ example: 'help.settings', what: 'help.settings.what' }],
  examples: {
    en: ['settings', 'my settings'],
    hi: ['सेटिंग्स खोलो'],
    hinglish: ['setting dikhao', 'settings kholo'],
  },
};
