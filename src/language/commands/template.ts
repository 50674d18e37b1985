import type { Command } from './command.ts';

export const template: Command = {
  audience: 'everyone',
  frame: { template: 'needed' },
  help: [],
  examples: {
    en: ['template webinar', 'show template webinar'],
    hi: ['वेबिनार के चरण दिखाओ', 'वेबिनार में क्या होता है'],
    hinglish: ['webinar dikhao', 'webinar mein kya hota hai'],
  },
};
