/**
 * A phrase of Hindi as a pattern. It is written once, in plain spelling, and fits what people type for it: with and
 * without nukta, either nasal sign.
 *
 * `<who>` is a group of any words but a colon, and no postposition first; `~` after the stem of a verb is any way of asking for it (जोड़ें, जोड़ो,
 * जोड़ दीजिए); the rest is a regular expression over the whole sentence.
 */
export function hindi(phrase: string): RegExp {
  const source = SHORTHAND.reduce((text, [short, long]) => text.replace(short, long), phrase);
  return new RegExp(`^(?:${source})$`, 'diu');
}

/** How a request can end, after a consonant or a vowel; a bare stem is a request, too. */
const REQUEST = '(?:ें|े|ो|ि[एय]े?(?:गा)?|एं|ए|ओ|इ[एय]े?(?:गा)?| ?द(?:ें|े|ो|ीजि[एय]े?)| ?ल(?:ें|े|ो|ीजि[एय]े?))?';
const WISH = '(?:न[ाी](?: है| चाहिए| चाहते हैं)?| सकते (?:हैं|हो))?';

const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/(?<!\(\?)<who>/g, '(?<who>(?!(?:को|का|की|के|ने|से)(?: |$))[^:]{1,300}?)'],
  [/(?<!\(\?)<(?!who>)(\w+)>/g, '(?<$1>[^:]{1,80}?)'],
  [/करें/g, '(?:कर~|कीजि[एय]े?)'],
  [/जोड़~/g, '(?:जोड~|जोडि[एय]े?)'],
  [/~/g, `${REQUEST}${WISH}`],
  [/नहीं/g, 'नहीं?'],
  [/़/g, ''],
  [/[कखगजडढफ]/g, '$&़?'],
  [/[ंँ]/g, '(?:[ंँ]|[ङञणनम]्)'],
];
