import type { twoTexts as en } from '../en/two-texts.ts';

export const twoTexts: Readonly<Record<keyof typeof en, string>> = {
  'variant.a': 'पहला टेक्स्ट',
  'variant.b': 'दूसरा टेक्स्ट',

  'draft.two-texts': 'दो टेक्स्ट: दूसरा {share, number}% को',
  'draft.cannot-no-second-text': 'इस चरण का एक ही टेक्स्ट है।',
  'draft.cannot-share-out-of-range': 'दूसरा टेक्स्ट 1 से 99% रिकॉर्ड को जा सकता है।',

  'step.second': 'दूसरा टेक्स्ट, तुलना के लिए',
  'step.second-hint':
    'कुछ रिकॉर्ड को ऊपर वाले टेक्स्ट की जगह यह मिलता है, और हर बार वही। जो दोनों में एक जैसा रहे, उसे खाली छोड़ दें।',
  'step.share': 'दूसरा टेक्स्ट कितने % को मिले',
  'step.second-field': 'दूसरा टेक्स्ट: {field}',
  'button.keep-a': 'पहला टेक्स्ट रखें',
  'button.keep-b': 'दूसरा टेक्स्ट रखें',

  'change.second-begun': '{step}: दूसरा टेक्स्ट {to, number}% रिकॉर्ड को जाएगा।',
  'change.second-share': '{step}: दूसरा टेक्स्ट {to, number}% रिकॉर्ड को जाएगा (पहले {from, number}%)।',
  'change.second-gone': '{step}: अब सबके लिए एक ही टेक्स्ट है।',
};
