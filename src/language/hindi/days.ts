import { fold } from '../words.ts';

/** Hindi words for a day as English ones that a date parser knows: "2 हफ़्ते बाद" is "2 weeks later". */
export function daysInEnglish(words: string): string {
  const english = fold(words)
    .replaceAll('॰', '')
    .replace(/[\p{L}\p{M}]+/gu, (word) => ENGLISH.get(word) ?? word)
    .replace(/\s+/g, ' ')
    .trim();
  // A number of days is a time from now, whether that is said or not.
  return english.replace(/^(\d+ (?:day|week|month)s)$/, 'in $1');
}

/** English, and its Hindi: forgiving of spelling, in Latin letters too. Words that only connect are dropped. */
const VOCABULARY: readonly (readonly [english: string, hindi: string])[] = [
  ['today', 'आज aaj'],
  ['tomorrow', 'कल kal'],
  ['in 2 days', 'परसों परसो parson parso'],
  ['in 3 days', 'नरसों तरसों'],
  ['monday', 'सोमवार सोम somvar somwar'],
  ['tuesday', 'मंगलवार मंगल mangalvar mangalwar'],
  ['wednesday', 'बुधवार बुध budhvar budhwar'],
  ['thursday', 'गुरुवार गुरूवार गुरु बृहस्पतिवार वीरवार guruvar guruwar'],
  ['friday', 'शुक्रवार शुक्र shukravar shukrawar'],
  ['saturday', 'शनिवार शनि shanivar shaniwar'],
  ['sunday', 'रविवार रवि इतवार ravivar raviwar itvar'],
  ['january', 'जनवरी जन'],
  ['february', 'फरवरी फर'],
  ['march', 'मार्च'],
  ['april', 'अप्रैल'],
  ['may', 'मई'],
  ['june', 'जून'],
  ['july', 'जुलाई जुल'],
  ['august', 'अगस्त अग'],
  ['september', 'सितंबर सित'],
  ['october', 'अक्टूबर अक्तूबर अक्टू अक्तू'],
  ['november', 'नवंबर नव'],
  ['december', 'दिसंबर दिस'],
  ['days', 'दिन दिनों din'],
  ['weeks', 'हफ्ता हफ्ते हफ्तों सप्ताह सप्ताहों hafte hafta'],
  ['months', 'महीना महीने महीनों माह mahine'],
  ['later', 'बाद baad'],
  ['next', 'अगले अगला अगली आगामी agle'],
  ['this', 'इस'],
  ...Object.entries({
    1: 'एक ek',
    2: 'दो',
    3: 'तीन teen',
    4: 'चार',
    5: 'पांच panch',
    6: 'छह छः छे',
    7: 'सात saat',
    8: 'आठ',
    9: 'नौ',
    10: 'दस',
    15: 'पंद्रह पन्द्रह',
    20: 'बीस',
  }),
  ['', 'तक को से पर में के की का लिए वाले दिनांक तारीख tak'],
];

const ENGLISH: ReadonlyMap<string, string> = new Map(
  VOCABULARY.flatMap(([english, hindi]) => hindi.split(' ').map((word) => [fold(word), english] as const)),
);
