import type { Command } from './command.ts';

export const skip: Command = {
  audience: 'everyone',
  frame: { who: 'needed', note: 'taken', changes: true },
  help: [],
  examples: {
    en: ['skip Asha Rao', 'skip Asha Rao’s step'],
    hi: ['आशा राव को स्किप करो', 'आशा राव का यह चरण छोड़ो'],
    hinglish: ['Asha Rao ko skip karo', 'Asha Rao ka step skip karo'],
  },
};
