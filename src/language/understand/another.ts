import { isAlsoHindiName, isAlsoName, isEveryday, isNearEveryday } from './names/everyday.ts';
import { wordSet } from './names/word-set.ts';
import type { Found } from './found.ts';

/**
 * Whether somebody else may be named than those who are known: "left a voicemail for Priya", "priya nahi utha rahi".
 * Then nothing is done to the one talked about before it was asked.
 */
export function mayNameAnother({ sentence: { tokens }, names, times }: Found): boolean {
  const known = [...names.filter(({ value }) => value.kind !== 'nobody'), ...times];
  return tokens.some((token, at) => {
    const [before, after] = [plain(tokens[at - 1]?.folded), plain(tokens[at + 1]?.folded)];
    return (
      mayBeName(token.folded, TITLES.has(before)) &&
      known.every(({ from, to }) => token.to <= from || to <= token.from) &&
      (BEFORE_A_NAME.has(before) || AFTER_A_NAME.has(after) || (at === 0 && AFTER_A_SUBJECT.has(after)))
    );
  });
}

const plain = (word: string | undefined): string => word?.replaceAll("'", '') ?? '';

const mayBeName = (word: string, isTitled: boolean): boolean =>
  word.length > 2 &&
  /^[\p{L}\p{M}]+$/u.test(word) &&
  (isAlsoName(word) || isAlsoHindiName(word) || (!isEveryday(word) && (isTitled || !isNearEveryday(word))));

const TITLES = wordSet('mr mrs ms dr shri smt श्री श्रीमती');
const BEFORE_A_NAME = wordSet(
  'for with called call calling rang ring ringing emailed mailed met meet pinged texted messaged phoned mr mrs ms dr shri smt',
);
const AFTER_A_NAME = wordSet('ji sir madam mam sahab saab bhai ne जी सर मैडम साहब भाई ने');
const AFTER_A_SUBJECT = wordSet(
  'is isnt was wasnt has hasnt didnt did does doesnt replied answered wants said says told asked called nahi nahin nai nhi ko ka ki ke se नहीं को का की के से',
);
