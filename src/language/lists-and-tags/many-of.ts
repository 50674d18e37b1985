/** "a lead": of all leads. */
export const manyOf = (who: string): string => {
  if (/^(?:lead|लीड)/iu.test(who)) return 'leads';
  if (/^contact/iu.test(who)) return 'contacts';
  if (/^account/iu.test(who)) return 'accounts';
  return /^(?:opportunit|deal)/iu.test(who) ? 'opportunities' : 'everyone';
};
