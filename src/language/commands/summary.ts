import type { Command } from './command.ts';

export const summary: Command = {
  audience: 'everyone',
  frame: { template: 'taken', when: 'taken', seller: 'taken' },
  help: [{ example: 'help.summary', what: 'help.summary.what' }],
  examples: {
    en: ['summary', 'summary webinar'],
    hi: ['सारांश दिखाओ', 'वेबिनार का सारांश'],
    hinglish: ['summary dikhao', 'webinar ki summary'],
  },
};
