import type { Command } from './command.ts';

export const resume: Command = {
  audience: 'everyone',
  frame: { who: 'needed', when: 'taken', changes: true },
  help: [],
  examples: {
    en: ['resume Asha Rao', 'resume Asha Rao’s sequence'],
    hi: ['आशा राव को रिज़्यूम करो', 'आशा राव को फिर से शुरू करो'],
    hinglish: ['Asha Rao ko resume karo', 'Asha Rao ko wapas chalu karo'],
  },
};
