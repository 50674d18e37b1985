import type { Command } from './command.ts';

export const editRecord: Command = {
  audience: 'everyone',
  frame: { who: 'needed', changes: true },
  help: [{ example: 'help.edit', what: 'help.edit.what' }],
  examples: {
    en: ['change Asha Rao’s phone to +91 98765 43210'],
    hi: ['आशा राव का फ़ोन नंबर बदलो'],
    hinglish: ['Asha Rao ka number badlo'],
  },
};
