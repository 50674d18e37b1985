import type { Command } from './command.ts';

export const week: Command = {
  audience: 'managers',
  frame: {},
  help: [{ example: 'help.week', what: 'help.week.what' }],
  examples: {
    en: ['week', 'team week'],
    hi: ['टीम का हफ़्ता'],
    hinglish: ['team ka hafta'],
  },
};
