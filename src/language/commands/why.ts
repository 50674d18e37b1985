import type { Command } from './command.ts';

export const why: Command = {
  audience: 'everyone',
  frame: { who: 'needed' },
  help: [],
  examples: {
    en: ['why is Asha Rao on my list', 'why is Asha Rao on this list'],
    hi: ['आशा राव सूची में क्यों है', 'आशा राव को आज क्यों फ़ोन करना है'],
    hinglish: ['Asha Rao list mein kyun hai', 'Asha Rao aaj kyun hai'],
  },
};
