import type { Command } from './command.ts';

export const versions: Command = {
  audience: 'template-managers',
  frame: { template: 'needed' },
  help: [{ example: 'help.versions', what: 'help.versions.what' }],
  examples: {
    en: ['versions webinar', 'versions of the webinar template', 'who changed the webinar template'],
    hi: ['वेबिनार के वर्ज़न दिखाओ', 'वेबिनार टेम्पलेट किसने बदला'],
    hinglish: ['webinar ke versions dikhao', 'webinar template kisne badla'],
  },
};
