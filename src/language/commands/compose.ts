import type { Command } from './command.ts';

export const compose: Command = {
  audience: 'everyone',
  frame: { who: 'needed' },
  help: [],
  examples: {
    en: ['show me the email to Asha Rao', 'show me the email for Asha Rao'],
    hi: ['आशा राव को क्या लिखूँ', 'आशा राव का ईमेल ड्राफ्ट दिखाओ'],
    hinglish: ['Asha Rao ka mail dikhao', 'Asha Rao ko kya likhu'],
  },
};
