import type { Command } from './command.ts';

export const clock: Command = {
  audience: 'local',
  frame: { mayChange: true },
  help: [{ example: 'help.clock', what: 'help.clock.what' }],
  examples: {
    en: ['clock', 'clock +1 day'],
    hi: ['घड़ी +1 दिन'],
    hinglish: ['ghadi +1 din'],
  },
};
