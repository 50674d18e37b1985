import type { Command } from './command.ts';

export const holdMail: Command = {
  audience: 'senders',
  frame: { changes: true },
  help: [{ example: 'help.hold-mail', what: 'help.hold-mail.what' }],
  examples: {
    en: ['hold my mail', 'don’t send my emails'],
    hi: ['मेरे ईमेल रोको'],
    hinglish: ['mere mail roko'],
  },
};
