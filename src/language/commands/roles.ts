import type { Command } from './command.ts';

export const roles: Command = {
  audience: 'administrators',
  frame: { seller: 'taken', mayChange: true },
  help: [
    { example: 'help.roles', what: 'help.roles.what' },
    { example: 'help.make', what: 'help.make.what' },
  ],
  examples: {
    en: ['roles', 'show roles'],
    hi: ['मेगन को मैनेजर बनाओ', 'मेगन को एडमिन बनाओ'],
    hinglish: ['Megan ko manager banao', 'Megan ko admin bana do'],
  },
};
