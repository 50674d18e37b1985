import type { Command } from './command.ts';

export const drafts: Command = {
  audience: 'template-managers',
  frame: {},
  help: [{ example: 'help.drafts', what: 'help.drafts.what' }],
  examples: {
    en: ['drafts', 'show drafts', 'my drafts'],
    hi: ['ड्राफ़्ट दिखाओ', 'अधूरे टेम्पलेट दिखाओ'],
    hinglish: ['drafts dikhao', 'adhure template dikhao'],
  },
};
