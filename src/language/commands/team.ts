import type { Command } from './command.ts';

export const team: Command = {
  audience: 'managers',
  frame: { when: 'taken', seller: 'taken' },
  help: [{ example: 'help.team', what: 'help.team.what' }],
  examples: {
    en: ['team', 'my team'],
    hi: ['मेरी टीम दिखाओ', 'टीम कैसी चल रही है'],
    hinglish: ['team kaisi chal rahi hai', 'meri team dikhao'],
  },
};
