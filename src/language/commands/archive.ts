import type { Command } from './command.ts';

export const archive: Command = {
  audience: 'everyone',
  frame: { who: 'needed', changes: true, final: true },
  help: [],
  examples: {
    en: ['archive Asha Rao', 'archive this record'],
    hi: ['आशा राव को आर्काइव करो'],
    hinglish: ['Asha Rao ko archive karo', 'Asha Rao ko archive kar do'],
  },
};
