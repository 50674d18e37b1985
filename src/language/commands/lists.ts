import type { Command } from './command.ts';

export const lists: Command = {
  audience: 'everyone',
  frame: {},
  help: [{ example: 'help.lists', what: 'help.lists.what' }],
  examples: {
    en: ['who is tagged expo', 'find tag expo'],
    hi: ['expo टैग वाले दिखाएँ', 'expo टैग वाले लीड दिखाओ'],
    hinglish: ['expo tag wale dikhao', 'tag expo wale leads dikhao'],
  },
};
