import type { Command } from './command.ts';

export const list: Command = {
  audience: 'everyone',
  frame: { who: 'taken', template: 'taken', seller: 'taken' },
  help: [{ example: 'help.my-records', what: 'help.my-records.what' }],
  examples: {
    en: ['my records', 'show my records'],
    hi: ['मेरे सभी रिकॉर्ड दिखाओ', 'वेबिनार में कौन कौन है'],
    hinglish: ['mere record dikhao', 'mere saare record'],
  },
};
