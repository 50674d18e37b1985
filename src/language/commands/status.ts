import type { Command } from './command.ts';

export const status: Command = {
  audience: 'everyone',
  frame: { who: 'needed' },
  help: [{ example: 'help.status', what: 'help.status.what' }],
  examples: {
    en: ['status Asha Rao', 'status of Asha Rao'],
    hi: ['आशा राव की स्थिति', 'आशा राव का स्टेटस बताओ'],
    hinglish: ['Asha Rao ka kya hua', 'Asha Rao ka kya status hai'],
  },
};
