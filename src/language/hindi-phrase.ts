/**
 * A phrase of Hindi as a pattern. It is written once, in plain spelling, and fits what people type for it: with and
 * without nukta, either nasal sign, particles and common verbs in Latin letters too.
 *
 * `<who>` is a group of any words but a colon; `~` after the stem of a verb is any way of asking for it (जोड़ें, जोड़ो,
 * जोड़ दीजिए); the rest is a regular expression over the whole sentence.
 */
export function hindi(phrase: string): RegExp {
  const source = SHORTHAND.reduce((text, [short, long]) => text.replace(short, long), phrase);
  return new RegExp(`^(?:${source})$`, 'iu');
}

/** How a request may end, after a consonant or a vowel; a bare stem is one too. */
const REQUEST = '(?:ें|े|ो|ि[एय]े?(?:गा)?|एं|ए|ओ|इ[एय]े?(?:गा)?| ?द(?:ें|े|ो|ीजि[एय]े?)| ?ल(?:ें|े|ो|ीजि[एय]े?))?';
const WISH = '(?:न[ाी](?: है| चाहिए| चाहते हैं)?| सकते (?:हैं|हो))?';

const PARTICLES: Readonly<Record<string, string>> = {
  को: 'ko',
  में: 'mein|me|main',
  से: 'se',
  तक: 'tak',
  का: 'ka',
  की: 'ki',
  के: 'ke',
  ने: 'ne',
  नहीं: 'नही|nahi|nahin|nhi',
  जवाब: 'jawab|reply',
  बात: 'baat',
};

const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/(?<!\(\?)<who>/g, '(?<who>[^:]{1,300}?)'],
  [/(?<!\(\?)<(?!who>)(\w+)>/g, '(?<$1>[^:]{1,80}?)'],
  [/करें/g, '(?:कर~|कीजि[एय]े?|kar(?:o|en|iye|na hai| do)?)'],
  [/जोड़~/g, '(?:जोड~|जोडि[एय]े?|jod(?:o|en|iye|na hai| do)?)'],
  [/~/g, `${REQUEST}${WISH}`],
  ...Object.entries(PARTICLES).map(
    ([particle, latin]) =>
      [
        new RegExp(`(?<![\\p{L}\\p{M}])${particle}(?![\\p{L}\\p{M}])`, 'gu'),
        `(?:${particle}|${latin})`,
      ] as const,
  ),
  [/़/g, ''],
  [/[कखगजडढफ]/g, '$&़?'],
  [/[ंँ]/g, '(?:[ंँ]|[ङञणनम]्)'],
];
