import type { Command } from './command.ts';

export const unknown: Command = {
  audience: 'everyone',
  frame: {},
  help: [],
  examples: {
    en: ['colorless green ideas'],
    hi: [],
    hinglish: [],
  },
};
