import type { Command } from './command.ts';

export const exportCommand: Command = {
  audience: 'everyone',
  frame: { template: 'taken', when: 'taken', seller: 'taken' },
  help: [],
  examples: {
    en: ['export', 'export summary'],
    hi: ['वेबिनार की फ़ाइल निकालो'],
    hinglish: ['webinar export karo'],
  },
};
