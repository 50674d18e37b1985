import type { Command } from './command.ts';

export const organization: Command = {
  audience: 'administrators',
  frame: { mayChange: true },
  help: [{ example: 'help.organization', what: 'help.organization.what' }],
  examples: {
    en: ['organization settings', 'settings organization'],
    hi: ['संगठन की सेटिंग'],
    hinglish: ['organization ki settings'],
  },
};
