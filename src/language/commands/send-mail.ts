import type { Command } from './command.ts';

export const sendMail: Command = {
  audience: 'senders',
  frame: { changes: true },
  help: [],
  examples: {
    en: ['send my mail again'],
    hi: ['मेरे ईमेल फिर भेजो'],
    hinglish: ['mere mail phir se bhejo'],
  },
};
