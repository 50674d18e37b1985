/** What is said of steps that have two texts, and of versions side by side. */
export const twoTexts = {
  'variant.a': 'Text A',
  'variant.b': 'Text B',

  'draft.two-texts': 'two texts: B goes to {share, number}%',
  'draft.cannot-no-second-text': 'That step has only one text.',
  'draft.cannot-share-out-of-range': 'Text B can go to 1 to 99% of the records.',

  'draft.lacks-second':
    'No step of this draft has two texts. For example: “try another subject for the first email: A quick question”.',
  'draft.lacks-variant': 'Which text should stay? Say “keep the first text” or “keep the second text”.',

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

  'trial.heading': 'Steps with two texts',
  'trial.of': '<b>{step}</b>: which text works better?',
  'trial.none':
    'No step of {name} has two texts. Say “customize {name}” and then “try another subject for the first email: …”.',
  'trial.replied': '{count, number} of {of, number} replied ({rate})',
  'trial.answered': '{count, number} of {of, number} answered ({rate})',
  'trial.done': '{count, number} of {of, number} done ({rate})',
  'trial.held': '{count, number} of {of, number} held ({rate})',
  'trial.ended-well': '{count, number} of {of, number} ended well ({rate})',
  'trial.a': 'A: {what}',
  'trial.b': 'B: {what}',
  'trial.too-few': 'Too few to say anything about the difference.',
  'trial.ahead':
    '{which} is ahead by {points, plural, one {# point} other {# points}} (95% interval: {low} to {high}).',
  'trial.same': 'No difference (95% interval: {low} to {high} points).',
  'trial.may-be-chance': 'The difference may be chance.',
  'trial.hardly-chance': 'The difference is unlikely to be chance.',
  'trial.kept': '{step}: {which} is kept',
  'trial.newer': 'There is a newer version of {name} by now. Look at its numbers first.',

  'button.compare-versions': 'Versions side by side',
  'side.title': '{name}: versions side by side',
  'side.one': 'There is only one version of {name}, so there is nothing to compare.',
  'side.no-such': '{name} has no version {version}.',
  'side.replied': 'Replied: {what}',
  'side.ended-well': 'Ended well: {what}',
  'side.moved': 'A sequence that was moved counts in the version it is in now.',
  'button.translate': 'Propose translations…',
  'draft.untranslated': 'Not in {language} yet: {places}',
  'translate.title': 'Proposed translations',
  'translate.how':
    'A language model wrote these. Read them, change what is not right, and save: nothing is in the draft before that.',
  'translate.original': '{place}: “{text}”',
  'translate.none': 'Every text is written in both languages.',
  'translate.no-model':
    'There is no language model here that could propose a translation. Type it after a colon, for example: “Hindi subject of step 2: …”.',
  'translate.failed':
    'There is no proposal this time: the language model didn’t answer in time or well enough, or was asked too often today. Try again later, or type the text.',
  'translate.not-fields': '{place}: no proposal, since {fields} got lost or was added in it.',
  'translate.not-link': '{place}: no proposal, since it had a link that the text doesn’t have.',
  'translate.not-missing': '{place}: there was no proposal for it.',
} as const;
