import type { Command } from './command.ts';

export const history: Command = {
  audience: 'everyone',
  frame: { who: 'taken', when: 'taken', seller: 'taken' },
  help: [],
  examples: {
    en: ['what did I do today', 'what did I do yesterday'],
    hi: ['मैंने आज क्या किया', 'मैंने आज कितने कॉल किए'],
    hinglish: ['maine aaj kya kiya', 'aaj maine kya kya kiya'],
  },
};
