import {
  ALTERNATIVE,
  DROPPED,
  HALVES,
  KEPT_TEXT,
  PERCENT,
  SAYS_B,
  SAYS_TEXTS,
  SHARING,
  TRYING,
  WHICH_TEXT,
} from './second-words.ts';

/** Whether it is about two texts, whatever was talked about: "use the old title" may be about a record. */
export const isSurelyOfTexts = (sentence: string): boolean =>
  SAYS_TEXTS.test(sentence) || (SAYS_B.test(sentence) && PERCENT.test(sentence));

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
