import type { Command } from './command.ts';

export const rules: Command = {
  audience: 'managers',
  frame: {},
  help: [
    { example: 'help.rules', what: 'help.rules.what' },
    { example: 'help.rules.make', what: 'help.rules.make.what' },
  ],
  examples: {
    en: ['rules', 'when a lead is tagged expo, propose webinar follow up'],
    hi: ['नियम दिखाओ', 'जब किसी लीड पर expo टैग लगे तो वेबिनार फ़ॉलो अप सुझाओ'],
    hinglish: ['rules dikhao', 'jab kisi lead par expo tag lage to webinar follow up suggest karo'],
  },
};
