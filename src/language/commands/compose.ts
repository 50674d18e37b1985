import type { Command } from './command.ts';

export const compose: Command = {
  audience: 'everyone',
  frame: { who: 'needed' },
  help: [],
  examples: {
    en: [
      'show me the email to Asha Rao',
      'show me the email for Asha Rao',
      'preview the intro email for Asha Rao',
      'what goes to Asha Rao tomorrow',
    ],
    hi: ['आशा राव को क्या लिखूँ', 'आशा राव का ईमेल ड्राफ्ट दिखाओ', 'आशा राव का दूसरा ईमेल दिखाओ'],
    hinglish: ['Asha Rao ka mail dikhao', 'Asha Rao ko kya likhu', 'Asha Rao ka doosra mail dikhao'],
  },
};
