import type { Command } from './command.ts';

export const help: Command = {
  audience: 'everyone',
  frame: { who: 'taken', template: 'taken' },
  help: [],
  examples: {
    en: ['help', 'what can you do'],
    hi: ['मदद', 'तुम क्या कर सकते हो'],
    hinglish: ['madad', 'madad karo'],
  },
};
