import type { Command } from './command.ts';

export const compare: Command = {
  audience: 'everyone',
  frame: { template: 'taken', when: 'taken', seller: 'taken' },
  help: [],
  examples: {
    en: [
      'compare webinar and outbound',
      'compare version 2 and 3 of webinar',
      'which subject works better in webinar',
    ],
    hi: ['वेबिनार और आउटबाउंड की तुलना', 'वेबिनार के वर्ज़न 2 और 3 की तुलना'],
    hinglish: ['webinar aur outbound compare karo', 'webinar ke version 2 aur 3 compare karo'],
  },
};
