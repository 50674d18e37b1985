import type { Command } from './command.ts';

export const pause: Command = {
  audience: 'everyone',
  frame: { who: 'needed', when: 'taken', note: 'taken', changes: true },
  help: [],
  examples: {
    en: ['pause Asha Rao', 'pause Asha Rao until friday'],
    hi: ['आशा राव को शुक्रवार तक पॉज़ करो', 'आशा राव को होल्ड पर रखो'],
    hinglish: ['Asha Rao ko pause karo', 'Asha Rao ko rok do'],
  },
};
