import type { Command } from './command.ts';

export const today: Command = {
  audience: 'everyone',
  frame: { when: 'taken' },
  help: [{ example: 'help.today', what: 'help.today.what' }],
  examples: {
    en: ['today', 'my day'],
    hi: ['आज क्या करना है', 'आज के काम दिखाओ'],
    hinglish: ['aaj kya hai', 'aaj kya karna hai'],
  },
};
