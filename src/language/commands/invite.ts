import type { Command } from './command.ts';

export const invite: Command = {
  audience: 'managers',
  frame: { seller: 'taken', mayChange: true },
  help: [{ example: 'help.invite', what: 'help.invite.what' }],
  examples: {
    en: ['invite Megan', 'invite everyone in Sales'],
    hi: ['मेगन को आमंत्रित करें', 'सेल्स के सभी लोगों को आमंत्रित करें'],
    hinglish: ['Megan ko invite karo', 'Sales ke sab logon ko invite karo'],
  },
};
