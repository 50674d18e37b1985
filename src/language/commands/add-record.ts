import type { Command } from './command.ts';

export const addRecord: Command = {
  audience: 'everyone',
  frame: { changes: true },
  help: [{ example: 'help.add-record', what: 'help.add-record.what' }],
  examples: {
    en: ['add contact Priya Nair, Fabrikam, priya@fabrikam.example'],
    hi: ['नया कॉन्टैक्ट जोड़ो'],
    hinglish: ['naya contact jodo', 'naya lead add karo'],
  },
};
