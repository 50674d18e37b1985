import type { Command } from './command.ts';

export const outgoing: Command = {
  audience: 'senders',
  frame: {},
  help: [{ example: 'help.outgoing', what: 'help.outgoing.what' }],
  examples: {
    en: ['what goes out tomorrow', 'what left today'],
    hi: ['कल कौन से ईमेल जाएँगे', 'आज कौन से ईमेल गए'],
    hinglish: ['kal kaun se mail jayenge', 'aaj kaun se mail gaye'],
  },
};
