import type { Command } from './command.ts';

export const reassign: Command = {
  audience: 'managers',
  frame: { who: 'taken', seller: 'needed', changes: true, final: true },
  help: [{ example: 'help.reassign', what: 'help.reassign.what' }],
  examples: {
    en: ['reassign Asha Rao to Megan', 'give Asha Rao to Megan'],
    hi: ['आशा राव को मेगन को सौंप दो', 'आशा राव को मेगन को ट्रांसफर करो'],
    hinglish: ['Asha Rao ko Megan ko de do', 'Asha Rao Megan ko de do'],
  },
};
