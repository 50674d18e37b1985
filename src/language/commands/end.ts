import type { Command } from './command.ts';

export const end: Command = {
  audience: 'everyone',
  frame: { who: 'needed', note: 'taken', changes: true, final: true },
  help: [],
  examples: {
    en: ['won Asha Rao', 'we won Asha Rao'],
    hi: ['आशा राव की डील क्लोज़ हो गई', 'आशा राव ने ऑर्डर दे दिया'],
    hinglish: ['Asha Rao ki deal ho gayi', 'Asha Rao deal pakki ho gayi'],
  },
};
