import type { Command } from './command.ts';

export const yes: Command = {
  audience: 'everyone',
  frame: { mayChange: true },
  help: [],
  examples: {
    en: ['yes', 'yes please'],
    hi: ['हाँ', 'जी हाँ'],
    hinglish: ['haan', 'ha'],
  },
};
