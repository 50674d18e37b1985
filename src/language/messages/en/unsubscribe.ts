/** The page at the address below an email, for people outside of the organization. */
export const unsubscribe = {
  // Below an email.
  'unsubscribe.here': 'Or unsubscribe here: {address}',
  'unsubscribe.their-link': '[their own link]',
  'unsubscribe.title': 'Unsubscribe',
  'unsubscribe.question': 'Do you want to stop getting these emails?',
  'unsubscribe.button': 'Unsubscribe',
  'unsubscribe.done': 'You won’t get any more of these emails.',
  'unsubscribe.failed': 'That didn’t work just now. Please try again in a few minutes.',
  'unsubscribe.unknown': 'This link isn’t complete. Please open it from the email once more.',
} as const;
