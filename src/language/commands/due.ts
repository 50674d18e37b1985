import type { Command } from './command.ts';

export const due: Command = {
  audience: 'everyone',
  frame: { who: 'taken', when: 'taken', seller: 'taken' },
  help: [],
  examples: {
    en: ['what is due tomorrow', 'what’s due this week'],
    hi: ['कल क्या है', 'इस हफ़्ते क्या क्या है'],
    hinglish: ['kal kya hai', 'kal kya karna hai'],
  },
};
