import type { Command } from './command.ts';

export const deleteCommand: Command = {
  audience: 'everyone',
  frame: { who: 'needed', changes: true, final: true },
  help: [],
  examples: {
    en: ['delete Asha Rao', 'delete the record Asha Rao'],
    hi: ['आशा राव को डिलीट करो'],
    hinglish: ['Asha Rao ko delete karo', 'Asha Rao ko mita do'],
  },
};
