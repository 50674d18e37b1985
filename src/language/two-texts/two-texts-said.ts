import {
  ALTERNATIVE,
  DROPPED,
  HALVES,
  KEPT_TEXT,
  PERCENT,
  SAYS_B,
  SHARING,
  TRYING,
  WHICH_TEXT,
} from './second-words.ts';

/** "which subject works better?" */
export const asksWhichText = (sentence: string): boolean => WHICH_TEXT.test(sentence);

/** What changes the second text of a step, said while no draft is open. */
export function saysSecondText(sentence: string): boolean {
  const [said = '', ...text] = sentence.split(/:(?=\s|$|["'])/u);
  if (text.length > 0 || /"[^"]+"/u.test(sentence)) return ALTERNATIVE.test(said) || TRYING.test(said);
  return (
    [KEPT_TEXT, DROPPED].some(({ first, second }) => first.test(said) || second.test(said)) ||
    (SAYS_B.test(said) && PERCENT.test(said)) ||
    (SHARING.test(said) && HALVES.test(said) && ALTERNATIVE.test(said))
  );
}
