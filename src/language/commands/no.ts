import type { Command } from './command.ts';

export const no: Command = {
  audience: 'everyone',
  frame: {},
  help: [],
  examples: {
    en: ['no', 'nope'],
    hi: ['नहीं', 'रहने दो'],
    hinglish: ['nahi', 'nahin'],
  },
};
