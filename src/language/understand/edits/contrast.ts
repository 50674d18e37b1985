import { RECORD_TYPE_WORDS, TYPE_WORDS, NUMBER_WORDS } from './edit-words.ts';

/** Drops what is no longer so: "4 days, not 2", "a task instead of a call", "लीड के बजाय संपर्कों के लिए". */
export const withoutContrast = (text: string): string =>
  text.replace(ENGLISH, ' ').replace(HINDI, '$<lead>').replace(HINDI_NUMBER, ' ');

const either = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .join('|');

const phrases = (words: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(words).flatMap((row) => row.split(','));

const KIND = either([...phrases(TYPE_WORDS), ...phrases(RECORD_TYPE_WORDS)]);
const NUMBER = `(?:\\d{1,3}|${either(NUMBER_WORDS.flatMap(([, words]) => words.split(',')))})`;
const DAYS = `${NUMBER}(?:\\s+(?:days?|weeks?|din|दिन|hafte|हफ़्ते))?`;
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const START = '(?<![\\p{L}\\p{M}\\p{N}])';

const ENGLISH = new RegExp(
  `,?\\s*${START}(?:and )?(?:not|rather than|instead of|in place of|as opposed to)\\s+(?:after )?(?:${DAYS}|(?:an? )?(?:${KIND}|automated|automatic))\\s*(?:anymore|any more)?${END}(?!\\s+(?:step|email|mail|call)),?`,
  'giu',
);

/** A type stays where it is the step that is replaced: it has to stand behind another one. "से पहले" is a place. */
const HINDI = new RegExp(
  `(?<lead>${START}(?:को|ko|ise|isko|इसे|इसको|ye|yeh|यह|ये|ab|अब)\\s+)(?:${KIND})\\s+(?:नहीं,?|nahi,?|की जगह|के बजाय|के बदले|ki jagah|ke bajay|ke badle|(?:से|se)(?!\\s+(?:पहले|pehle|pahle)))${END}`,
  'giu',
);
const HINDI_NUMBER = new RegExp(
  `,?\\s*${START}${DAYS}\\s+(?:नहीं|की जगह|के बजाय|की बजाय|nahi|nahin|ki jagah|ke bajay|ki bajay)${END},?`,
  'giu',
);
