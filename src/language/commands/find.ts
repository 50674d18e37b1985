import type { Command } from './command.ts';

export const find: Command = {
  audience: 'everyone',
  frame: { who: 'needed' },
  help: [{ example: 'help.find', what: 'help.find.what' }],
  examples: {
    en: ['find Asha Rao', 'find me Asha Rao'],
    hi: ['आशा राव का फ़ोन नंबर दीजिए', 'आशा राव की ईमेल आईडी क्या है'],
    hinglish: ['Asha Rao ka number do', 'Asha Rao ka number batao'],
  },
};
