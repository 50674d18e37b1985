import type { Command } from './command.ts';

export const choose: Command = {
  audience: 'everyone',
  frame: { mayChange: true },
  help: [],
  examples: {
    en: ['the first one', 'the second one'],
    hi: ['पहला वाला', 'दूसरा वाला'],
    hinglish: ['pehla wala', 'doosra wala'],
  },
};
