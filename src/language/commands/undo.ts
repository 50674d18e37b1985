import type { Command } from './command.ts';

export const undo: Command = {
  audience: 'everyone',
  frame: { who: 'taken', changes: true },
  help: [{ example: 'help.undo', what: 'help.undo.what' }],
  examples: {
    en: ['undo', 'undo that'],
    hi: ['पूर्ववत करो', 'अनडू करो'],
    hinglish: ['wapas karo', 'wapas lo'],
  },
};
