import type { Command } from './command.ts';

export const remind: Command = {
  audience: 'everyone',
  frame: { who: 'needed', when: 'needed', note: 'taken', changes: true },
  help: [],
  examples: {
    en: ['remind me about Asha Rao friday', 'remind me to call Asha Rao friday'],
    hi: ['आशा राव का शुक्रवार को रिमाइंडर लगाओ', 'मुझे शुक्रवार शाम 5 बजे पर आशा राव की याद दिलाना'],
    hinglish: ['Asha Rao ka yaad dilana friday ko', 'Asha Rao ko call karna hai friday yaad dilana'],
  },
};
