import type { Command } from './command.ts';

export const stop: Command = {
  audience: 'everyone',
  frame: { mayChange: true },
  help: [],
  examples: {
    en: ['stop', 'stop it'],
    hi: ['बंद करो', 'मुझे संदेश मत भेजो'],
    hinglish: ['band karo', 'bas karo'],
  },
};
