import { fold, wordsOf } from './fold.ts';
import { soundsLike } from './phonetic-key.ts';

const LEGAL_FORMS = (
  'incorporated inc limited ltd private pvt llc llp plc gmbh ag corporation corp co company ' +
  'लिमिटेड प्राइवेट प्रा लि'
).split(' ');
const LEGAL_FORM = new RegExp(`(?<![\\p{L}\\p{M}])(?:${LEGAL_FORMS.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
const isLegalForm = new Set(LEGAL_FORMS);

/** For comparing what companies are called: "Fabrikam Pvt. Ltd." is "fabrikam". */
export function companyKey(company: string): string {
  const folded = fold(company);
  return PLAIN_WORDS.test(folded)
    ? folded
        .split(' ')
        .filter((word) => !isLegalForm.has(word))
        .join(' ')
    : wordsOf(folded.replace(LEGAL_FORM, ' ')).join(' ');
}

/** Most companies are called nothing else, and tens of thousands are compared for one list. */
const PLAIN_WORDS = /^(?:[a-z]+|\d+)(?: (?:[a-z]+|\d+))*$/;

/** Whether two names are of one company, also where they are in different scripts. */
export const isSameCompanyName = (one: string, other: string): boolean =>
  areAlike(companyKey(one).split(' '), companyKey(other).split(' '));

/** Word by word, by how they sound where they are in different scripts. */
export const areAlike = (words: readonly string[], others: readonly string[]): boolean =>
  words.length === others.length &&
  words.every((word, at) => word === others[at] || soundsLike(word, others[at] ?? ''));
