import type { Step } from '../../domain/template.ts';
import { fold, wordsOf } from '../words.ts';

/** Which of several emails, in their order, a sentence is about: "the second email", "आखिरी ईमेल", "the thank-you email". */
export function emailMeant(sentence: string, emails: readonly Step[]): Step | 'no-such' | undefined {
  const words = wordsOf(sentence);
  const at = placeIn(words);
  if (at !== undefined) return emails.at(at) ?? 'no-such';
  return titled(words, emails) ?? (words.some((word) => INTRO.has(word)) ? emails[0] : undefined);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(fold));

const PLACES: readonly ReadonlySet<string>[] = [
  setOf('first 1st पहला पहली pehla pahla pehli pahli'),
  setOf('second 2nd दूसरा दूसरी doosra dusra dusri doosri'),
  setOf('third 3rd तीसरा तीसरी teesra tisra teesri'),
  setOf('fourth 4th चौथा चौथी chautha chauthi'),
  setOf('fifth 5th पाँचवाँ पांचवां पाँचवा panchva paanchva'),
];
const LAST = setOf('last final आखिरी आख़िरी अंतिम aakhri akhri aakhiri akhiri antim');
/** "on 5th December", "last week": no email is counted. */
const OF_TIME = setOf(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec week month quarter year monday tuesday wednesday thursday friday saturday sunday हफ़्ते हफ्ते महीने साल जनवरी फ़रवरी
  फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर hafte mahine saal`,
);
const INTRO = setOf('intro introduction introductory opening initial इंट्रो परिचय');
const MAIL = /^(?:e?mails?|ईमेल|मेल)$/u;

/** As an index of an array: from the end for the last one. */
function placeIn(words: readonly string[]): number | undefined {
  const counting = words.filter((_, at) => !OF_TIME.has(words[at + 1] ?? ''));
  const place = PLACES.findIndex((names) => counting.some((word) => names.has(word)));
  if (place >= 0) return place;
  if (counting.some((word) => LAST.has(word))) return -1;
  const numbered = words.findIndex((word) => MAIL.test(word));
  const after = words.slice(numbered + 1).find((word) => !NUMBER.has(word));
  return numbered >= 0 && /^[1-9]$/u.test(after ?? '') ? Number(after) - 1 : undefined;
}

const NUMBER = setOf('number no नंबर number');

/** By what is said right before "email", where that stands in the title or the name of one of them alone. */
function titled(sentence: readonly string[], emails: readonly Step[]): Step | undefined {
  const mail = sentence.findIndex((word) => MAIL.test(word));
  const words = sentence.slice(Math.max(0, mail - LONGEST_TITLE), Math.max(0, mail)).filter(isTelling);
  const named = emails.map(({ id, title }) => new Set(wordsOf(`${id} ${title.en} ${title.hi ?? ''}`)));
  const scores = named.map(
    (own, at) =>
      words.filter((word) => own.has(word) && named.every((other, one) => one === at || !other.has(word)))
        .length,
  );
  const best = Math.max(0, ...scores);
  const winners = emails.filter((_, at) => best > 0 && scores[at] === best);
  return winners.length === 1 ? winners[0] : undefined;
}

/** In words. */
const LONGEST_TITLE = 4;

/** "the", "for", "के" stand in any title. */
const isTelling = (word: string): boolean => word.length >= 4;
