import type { Command } from './command.ts';

export const mayI: Command = {
  audience: 'everyone',
  frame: { seller: 'taken', changes: true },
  help: [{ example: 'help.may-i', what: 'help.may-i.what' }],
  examples: {
    en: ['ask Megan if I may', 'ask Megan first'],
    hi: ['मेगन से पूछ लो'],
    hinglish: ['Megan se puch lo'],
  },
};
