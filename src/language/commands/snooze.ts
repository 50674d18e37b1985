import type { Command } from './command.ts';

export const snooze: Command = {
  audience: 'everyone',
  frame: { who: 'needed', when: 'needed', note: 'taken', changes: true },
  help: [{ example: 'help.snooze', what: 'help.snooze.what' }],
  examples: {
    en: ['snooze Asha Rao until friday', 'snooze Asha Rao'],
    hi: ['आशा राव को शुक्रवार तक स्नूज़ करो', 'आशा राव को शुक्रवार तक स्थगित करें'],
    hinglish: ['Asha Rao ko friday tak taal do', 'Asha Rao ko friday tak snooze karo'],
  },
};
