import type { Command } from './command.ts';

export const unenroll: Command = {
  audience: 'everyone',
  frame: { who: 'needed', template: 'taken', changes: true, final: true },
  help: [{ example: 'help.unenroll', what: 'help.unenroll.what' }],
  examples: {
    en: ['unenroll Asha Rao', 'take Asha Rao out'],
    hi: ['आशा राव को वेबिनार से हटाओ', 'आशा राव को सीक्वेंस से निकालो'],
    hinglish: ['Asha Rao ko webinar se nikaal do', 'Asha Rao ko webinar se hatao'],
  },
};
