import { PERIOD_KINDS, type PeriodKind } from '../../domain/period.ts';
import { fold } from '../words.ts';

/** Which summary somebody asks for; a template and a seller in their own words. */
export type SummaryWords = {
  readonly period?: PeriodKind;
  readonly version?: number;
  readonly seller?: string;
  readonly template?: string;
};

const SPACE = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const whole = (pattern: string): RegExp => new RegExp(`${SPACE}(?:${pattern})${END}`, 'iu');

const LAST = '(?:(?:in|of|for) )?(?:the )?(?:last|previous|past)';
const PICHLA = '(?:पिछले|पिछला|पिछली|pi?chh?l[eai]|last)';
const KA = '(?: का| की| के| में| ka| ki| ke| mein)?';

const quarterNamed = (number: string, english: string, hindi: string): RegExp =>
  whole(
    `(?:(?:in|of|for) )?q ?${number}${KA}|(?:(?:in|of|for) )?(?:the )?(?:${english}) quarter|(?:${hindi}) (?:तिमाही|timahi|quarter)${KA}`,
  );

/** "March" alone may be another word: English says "in", "of" or "for", Hindi a word after it. */
const monthNamed = (english: string, hindi: string): RegExp =>
  whole(
    `(?:in|of${NAMES_TOO.has(english) ? '' : '|for'}) (?:the month of )?(?:${english})|(?:${hindi})${KA}|(?:${english}) (?:ka|ki|ke|mein)`,
  );

/** "For June" is the summary of a seller. */
const NAMES_TOO: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);

/** In folded letters, as `fold` leaves them. */
const PERIODS: Readonly<Record<PeriodKind, RegExp>> = {
  all: whole('(?:of |for )?(?:all time|ever|अब तक(?: का| की| के)?|शुरू से|हमेशा(?: का| की| के)?)'),
  week: whole(
    '(?:(?:in|of|for) )?(?:this|the) week|(?:इस|is) (?:हफ्ते|हफ्ता|सप्ताह|hafte|hafta)(?: का| की| के| में)?',
  ),
  month: whole('(?:(?:in|of|for) )?(?:this|the) month|(?:इस|is) (?:महीने|माह|mahine)(?: का| की| के| में)?'),
  quarter: whole('(?:(?:in|of|for) )?(?:this|the) quarter|(?:इस|is) (?:तिमाही|timahi)(?: का| की| के| में)?'),
  'last-week': whole(`${LAST} week|${PICHLA} (?:हफ्ते|हफ्ता|सप्ताह|hafte|hafta|haft[ae]y?)${KA}`),
  'last-month': whole(`${LAST} month|${PICHLA} (?:महीने|महीना|माह|mahine|mahina|maah)${KA}`),
  'last-quarter': whole(`${LAST} quarter|${PICHLA} (?:तिमाही|timahi|quarter)${KA}`),
  year: whole('(?:(?:in|of|for) )?(?:this|the) year|(?:इस|is) (?:साल|वर्ष|saal|sal|varsh)(?: का| की| के| में)?'),
  'last-year': whole(`${LAST} year|${PICHLA} (?:साल|वर्ष|saal|sal|varsh)${KA}`),
  q1: quarterNamed('1', 'first|1st', 'पहली|pehli'),
  q2: quarterNamed('2', 'second|2nd', 'दूसरी|dusri|doosri'),
  q3: quarterNamed('3', 'third|3rd', 'तीसरी|tisri|teesri'),
  q4: quarterNamed('4', 'fourth|4th', 'चौथी|chauthi'),
  january: monthNamed('january', 'जनवरी'),
  february: monthNamed('february', 'फरवरी'),
  march: monthNamed('march', 'मार्च'),
  april: monthNamed('april', 'अप्रैल'),
  may: monthNamed('may', 'मई'),
  june: monthNamed('june', 'जून'),
  july: monthNamed('july', 'जुलाई'),
  august: monthNamed('august', 'अगस्त'),
  september: monthNamed('september', 'सितंबर|सितम्बर'),
  october: monthNamed('october', 'अक्टूबर|अक्तूबर'),
  november: monthNamed('november', 'नवंबर|नवम्बर'),
  december: monthNamed('december', 'दिसंबर|दिसम्बर'),
};

const VERSION = whole('(?:(?:in|of|for) )?(?:version|संस्करण|वर्जन) ?(?<version>\\d{1,6})(?: का| की| के| में)?');

/** English says "for" before a name, and Hindi "के लिए" after it. */
const SELLERS = [
  /(?:^| )for (?<seller>.+)$/iu,
  /^(?<seller>(?:मेरे|मेरा|मेरी))(?: लिए)?(?= |$)/u,
  /(?:^| )(?<seller>\S+(?: \S+)?) (?:के लिए|ke liye)(?= |$)/u,
] as const;

/** Says only that all are meant, or nothing at all. */
const EMPTY = whole(
  '(?:of |for )?(?:all|the|every|सभी|सारे|सब)(?: (?:the )?(?:templates?|sequences?|टेंप्?लेट|अनुक्रम))?',
);
const LOOSE = /^(?:का|की|के|में|of|for)(?: |$)| (?:का|की|के|में|of|for)$/giu;

/** Reads "webinar this month for Megan", "इस महीने वेबिनार, मेगन के लिए", in any order. */
export function readSummaryWords(typed: string): SummaryWords {
  let rest = fold(typed).replaceAll(',', ' ');
  const take = (pattern: RegExp): Readonly<Record<string, string | undefined>> | undefined => {
    const found = pattern.exec(rest);
    if (!found) return undefined;
    rest = tidy(rest.slice(0, found.index), rest.slice(found.index + found[0].length));
    return found.groups ?? {};
  };
  rest = tidy(rest);
  const period = PERIOD_KINDS.find((kind) => take(PERIODS[kind]) !== undefined);
  const version = take(VERSION)?.version;
  const seller = SELLERS.map(take).find((found) => found !== undefined)?.seller;
  take(EMPTY);
  const template = rest.replace(LOOSE, '').trim();
  return {
    ...(period && { period }),
    ...(version !== undefined && { version: Number(version) }),
    ...(seller !== undefined && { seller: seller.trim() }),
    ...(template !== '' && { template }),
  };
}

const tidy = (...parts: readonly string[]): string => parts.join(' ').replace(/\s+/g, ' ').trim();
