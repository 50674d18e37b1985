import { timeZoneNames, todaysName } from '../../domain/time-zone.ts';
import type { Language } from '../../domain/text.ts';
import { fold, wordsOf } from '../words.ts';
import { firstOf, phrases } from './phrases.ts';

const LANGUAGES: readonly (readonly [Language, (sentence: string) => boolean])[] = [
  ['hi', phrases('hindi, हिन्दी, हिंदी')],
  ['en', phrases('english, angrezi, angreji, inglish, अंग्रेज़ी, अंग्रेजी, इंग्लिश, इंगलिश')],
];

/** Of two languages, the one that is not denied: "not English, Hindi". */
export function languageSaid(sentence: string): Language | undefined {
  const named = LANGUAGES.filter(([, isSaid]) => isSaid(sentence)).map(([language]) => language);
  const wanted = named.length > 1 ? named.filter((language) => !DENIED[language](sentence)) : named;
  return wanted.length === 1 ? wanted[0] : undefined;
}

const DENIED: Readonly<Record<Language, (sentence: string) => boolean>> = {
  en: phrases(
    `not english, not in english, english mat, english me mat, english mein mat, english में मत, english मे मत, अंग्रेज़ी में मत,
    अंग्रेज़ी मत, english nahi, english me nahi, english mein nahi`,
  ),
  hi: phrases(
    'not hindi, not in hindi, hindi mat, hindi me mat, hindi mein mat, हिंदी में मत, हिन्दी में मत, hindi nahi, hindi mein nahi',
  ),
};

/** Nothing but a language and words around it: "speak Hindi", "अंग्रेज़ी में बोलें". */
export const isLanguageOrder = (sentence: string): boolean =>
  languageSaid(sentence) !== undefined &&
  wordsOf(sentence).every((word) => AROUND_LANGUAGE.has(word) || languageSaid(word) !== undefined);

const AROUND_LANGUAGE: ReadonlySet<string> = new Set(
  `speak talk answer reply write respond switch change set use in to me my with us please pls now only language the
  mein me m main mujhse mere se meri bhasha bolo bolna baat bat karo kar karna do jawab diya ab
  में मे मुझसे मेरे मेरी से भाषा बोलो बोलें बोलिए बोल बात करो करें कीजिए कर दो दें जवाब बदलो बदलें अब ही कृपया`
    .split(/\s+/u)
    .flatMap(wordsOf),
);

/** What there is no setting for: hours of silence, half days, days of a month, reports at a time. */
export const isNoSetting = phrases(
  `after, between, half, half day, until, report*, summary, status, each seller, sound, short, 1st, 2nd, 3rd, 4th, first, second,
  third, fourth, alternate, के बाद, आधा, आधे, रिपोर्ट*, सार, सारांश, दूसरे, चौथे, पहले, पहला, ke baad, k baad, aadha, aadhi, awaj,
  awaaz, pehla, dusra`,
);

/** What holds for all is the organization's to say. */
export const isOfEverybody = phrases(
  `org, organization, organisation, company wide, everyone, everybody, for all, whole team, nobody in team, nobody in the team,
  सबके, सबको, संगठन, sabke, sabko, sab ke liye`,
);

/** Two hours in one sentence: which of them is meant? */
export const hasSeveralHours = (sentence: string): boolean =>
  new Set(fold(sentence).match(/\d{1,2}(?::\d{2}|\.\d{2})?/gu) ?? []).size > 1;

/** The full hour of a time like "10:00"; nothing between two hours. */
export const fullHour = (time: string | undefined): number | undefined =>
  time?.endsWith(':00') === true ? Number(time.slice(0, 2)) : undefined;

const zone = phrases(
  `time zone, timezone, time-zone, tz, zone, clock, i'm in, im in, i am in, based in, moved to, relocated to, living in, working from,
  समय क्षेत्र, टाइम ज़ोन, टाइमज़ोन, समय-क्षेत्र, time zone, में हूँ, mein hun, me hun, mein hoon`,
);

/** What people call a zone, where it is not its city. */
const ALIASES: readonly (readonly [string, (sentence: string) => boolean])[] = [
  [
    'Asia/Kolkata',
    phrases(
      'ist, india, kolkata, mumbai, bombay, delhi, new delhi, pune, bengaluru, bangalore, chennai, hyderabad, calcutta, ahmedabad, भारत, मुंबई, दिल्ली, पुणे, बेंगलुरु, चेन्नई, हैदराबाद, कोलकाता',
    ),
  ],
  ['Europe/London', phrases('uk, britain, england, gmt, bst, united kingdom, लंदन, ब्रिटेन')],
  ['Europe/Berlin', phrases('germany, german, cet, cest, munich, hamburg, frankfurt, cologne, जर्मनी, बर्लिन')],
  ['America/New_York', phrases('est, edt, eastern, boston, miami, atlanta, washington, न्यूयॉर्क')],
  ['America/Chicago', phrases('cst, central time, dallas, houston, austin')],
  ['America/Denver', phrases('mst, mountain time')],
  ['America/Los_Angeles', phrases('pst, pdt, pacific, california, san francisco, seattle')],
  ['Asia/Dubai', phrases('uae, gulf, abu dhabi, दुबई')],
  ['Asia/Singapore', phrases('sgt, सिंगापुर')],
  ['Asia/Tokyo', phrases('jst, japan, टोक्यो, जापान')],
  ['Australia/Sydney', phrases('aest, aedt, सिडनी')],
];

/** The zone that a sentence about zones names, by its name, its city or what people call it. */
export function zoneSaid(sentence: string): string | undefined {
  if (!zone(sentence) && !/\b[A-Z][a-z]+\/[A-Z]/u.test(sentence)) return undefined;
  const words = ` ${fold(sentence).replaceAll(/[^\p{L}\p{N}/+-]+/gu, ' ')} `;
  const names = timeZoneNames();
  const whole = names.find((one) => words.includes(` ${one.toLowerCase().replaceAll('_', ' ')} `));
  const city = names.find((one) => words.includes(` ${cityOf(one)} `));
  const named = whole ?? city;
  return firstOf(ALIASES, sentence) ?? (named === undefined ? undefined : todaysName(named));
}

const cityOf = (zoneName: string): string =>
  (zoneName.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase();
