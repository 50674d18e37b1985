import type { Command } from './command.ts';

export const smallTalk: Command = {
  audience: 'everyone',
  frame: {},
  help: [],
  examples: {
    en: ['hi', 'hello'],
    hi: ['नमस्ते', 'धन्यवाद'],
    hinglish: ['namaste', 'namaskar'],
  },
};
