import type { Command } from './command.ts';

export const compare: Command = {
  audience: 'everyone',
  frame: { template: 'taken', when: 'taken', seller: 'taken' },
  help: [],
  examples: {
    en: ['compare webinar and outbound'],
    hi: ['वेबिनार और आउटबाउंड की तुलना'],
    hinglish: ['webinar aur outbound compare karo'],
  },
};
