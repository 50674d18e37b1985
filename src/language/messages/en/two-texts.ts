/** What is said of steps that have two texts, and of versions side by side. */
export const twoTexts = {
  'variant.a': 'Text A',
  'variant.b': 'Text B',

  'draft.two-texts': 'two texts: B goes to {share, number}%',
  'draft.cannot-no-second-text': 'That step has only one text.',
  'draft.cannot-share-out-of-range': 'Text B can go to 1 to 99% of the records.',

  'step.second': 'Second text (A/B)',
  'step.second-hint':
    'Some records get text B instead of the text above, always the same one. Leave empty what should be the same in both.',
  'step.share': 'How many get text B, in %',
  'step.second-field': '{field} of text B',
  'button.keep-a': 'Keep text A',
  'button.keep-b': 'Keep text B',

  'change.second-begun': '{step}: text B goes to {to, number}% of the records.',
  'change.second-share': '{step}: text B goes to {to, number}% of the records (was {from, number}%).',
  'change.second-gone': '{step}: there is one text for everyone again.',
} as const;
