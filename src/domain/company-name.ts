import { fold, wordsOf } from './fold.ts';
import { soundsLike } from './phonetic-key.ts';

const LEGAL_FORM =
  /(?<![\p{L}\p{M}])(?:incorporated|inc|limited|ltd|private|pvt|llc|llp|plc|gmbh|ag|corporation|corp|co|company|लिमिटेड|प्राइवेट|प्रा|लि)(?![\p{L}\p{M}])/giu;

/** For comparing what companies are called: "Fabrikam Pvt. Ltd." is "fabrikam". */
export const companyKey = (company: string): string =>
  wordsOf(fold(company).replace(LEGAL_FORM, ' ')).join(' ');

/** Whether two names are of one company, also where they are in different scripts. */
export const isSameCompanyName = (one: string, other: string): boolean =>
  areAlike(companyKey(one).split(' '), companyKey(other).split(' '));

/** Word by word, by how they sound where they are in different scripts. */
export const areAlike = (words: readonly string[], others: readonly string[]): boolean =>
  words.length === others.length &&
  words.every((word, at) => word === others[at] || soundsLike(word, others[at] ?? ''));
