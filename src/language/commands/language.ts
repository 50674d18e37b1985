import type { Command } from './command.ts';

export const language: Command = {
  audience: 'everyone',
  frame: { mayChange: true },
  help: [],
  examples: {
    en: ['speak Hindi', 'speak English'],
    hi: ['हिंदी में बोलो', 'मेरी भाषा अंग्रेज़ी कर दो'],
    hinglish: ['hindi mein bolo', 'english mein bolo'],
  },
};
