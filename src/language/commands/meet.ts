import type { Command } from './command.ts';

export const meet: Command = {
  audience: 'inviters',
  frame: { who: 'needed', when: 'taken', mayChange: true },
  help: [{ example: 'help.meet', what: 'help.meet.what' }],
  examples: {
    en: ['find a time with Asha Rao', 'invite Asha Rao for Thursday 4 pm'],
    hi: ['आशा राव के साथ मीटिंग का समय ढूँढो', 'आशा राव को गुरुवार 4 बजे का न्योता भेजो'],
    hinglish: ['Asha Rao ke saath meeting ka time dhundo', 'Asha Rao ko guruvar 4 baje ka invite bhejo'],
  },
};
