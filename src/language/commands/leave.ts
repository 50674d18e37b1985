import type { Command } from './command.ts';

export const leave: Command = {
  audience: 'everyone',
  frame: { when: 'taken', seller: 'taken', note: 'taken', mayChange: true },
  help: [],
  examples: {
    en: ['I’m on leave from 1 to 5 December'],
    hi: ['मैं 1 से 5 दिसंबर तक छुट्टी पर हूँ'],
    hinglish: ['main friday ko chhutti par hu'],
  },
};
