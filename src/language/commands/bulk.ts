import type { Command } from './command.ts';

export const bulk: Command = {
  audience: 'everyone',
  frame: { who: 'taken', when: 'taken', changes: true },
  help: [],
  examples: {
    en: ['snooze all of today’s calls until friday', 'snooze all of them until friday'],
    hi: ['आज के सारे कॉल शुक्रवार पर कर दो', 'सभी को शुक्रवार तक स्नूज़ करो'],
    hinglish: ['sab ko friday tak taal do', 'sabko friday tak snooze karo'],
  },
};
