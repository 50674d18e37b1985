import type { Command } from './command.ts';

export const tag: Command = {
  audience: 'everyone',
  frame: { changes: true },
  help: [{ example: 'help.tag', what: 'help.tag.what' }],
  examples: {
    en: ['tag Asha Rao as expo', 'remove the tag expo from Asha Rao'],
    hi: ['आशा राव को expo टैग करें', 'आशा राव से expo टैग हटाएँ'],
    hinglish: ['Asha Rao ko expo tag karo', 'Asha Rao se expo tag hatao'],
  },
};
