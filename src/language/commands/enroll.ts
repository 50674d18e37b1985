import type { Command } from './command.ts';

export const enroll: Command = {
  audience: 'everyone',
  frame: { who: 'needed', template: 'needed', when: 'taken', seller: 'taken', changes: true },
  help: [{ example: 'help.enroll', what: 'help.enroll.what' }],
  examples: {
    en: ['enroll Asha Rao in webinar', 'enroll Asha Rao'],
    hi: ['आशा राव को वेबिनार में एनरोल करो', 'आशा राव को वेबिनार सीक्वेंस में जोड़ें'],
    hinglish: ['Asha Rao ko webinar mein daal do', 'Asha Rao ko webinar mein daalo'],
  },
};
