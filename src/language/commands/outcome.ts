import type { Command } from './command.ts';

export const outcome: Command = {
  audience: 'everyone',
  frame: { who: 'needed', when: 'taken', note: 'taken', changes: true },
  help: [{ example: 'help.replied', what: 'help.replied.what' }],
  examples: {
    en: ['Asha Rao replied', 'Asha Rao has replied to my email'],
    hi: ['आशा राव का रिप्लाई आ गया', 'आशा राव का ईमेल आया है'],
    hinglish: ['Asha Rao ka reply aa gaya', 'Asha Rao ka jawab aa gaya'],
  },
};
