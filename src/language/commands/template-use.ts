import type { Command } from './command.ts';

export const templateUse: Command = {
  audience: 'template-managers',
  frame: { template: 'needed', changes: true },
  help: [
    { example: 'help.template-use', what: 'help.template-use.what' },
    { example: 'help.template-limit', what: 'help.template-limit.what' },
  ],
  examples: {
    en: ['turn off webinar', 'turn on webinar', 'only Megan may use webinar', 'everyone may use webinar'],
    hi: ['वेबिनार टेम्पलेट बंद करो', 'वेबिनार टेम्पलेट चालू करो', 'वेबिनार सबके लिए खोलो'],
    hinglish: ['webinar template band karo', 'webinar template chalu karo', 'webinar sabke liye kholo'],
  },
};
