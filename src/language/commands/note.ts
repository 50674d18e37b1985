import type { Command } from './command.ts';

export const note: Command = {
  audience: 'everyone',
  frame: { who: 'needed', note: 'needed', changes: true },
  help: [{ example: 'help.note', what: 'help.note.what' }],
  examples: {
    en: ['note Asha Rao: prefers mornings', 'note for Asha Rao: has two kids'],
    hi: ['आशा राव के बारे में नोट करो: सुबह बात करना पसंद', 'आशा राव पर टिप्पणी जोड़ो'],
    hinglish: [
      'Asha Rao note karo: subah baat karna pasand',
      'Asha Rao ke baare mein note karo ki budget March mein hai',
    ],
  },
};
