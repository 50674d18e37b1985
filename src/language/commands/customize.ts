import type { Command } from './command.ts';

export const customize: Command = {
  audience: 'template-managers',
  frame: { template: 'taken' },
  help: [{ example: 'help.customize', what: 'help.customize.what' }],
  examples: {
    en: [
      'customize webinar',
      'change the webinar template',
      'edit template webinar',
      'new template',
      'copy webinar as trade fair',
      'try another subject for the first email in webinar: A quick question',
    ],
    hi: ['वेबिनार टेम्पलेट बदलो', 'नया टेम्पलेट बनाओ'],
    hinglish: ['webinar template badlo', 'naya template banao'],
  },
};
