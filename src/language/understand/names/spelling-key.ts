/**
 * A word in the one spelling that all its usual ones have, in both scripts: "Shreya", "shriya" and "श्रेया" are one.
 * Vowels are three (a, i, u), and an a is only kept where a word begins or ends.
 */
export const spellingKey = (word: string): string =>
  inLatin(word)
    .replace(WRITTEN, (letters) => SOUNDS.get(letters) ?? letters)
    .replace(/iy/g, 'i')
    .replace(/(?<=[a-z])y(?![aiu])/g, 'i')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(?<!^)a(?!$)|A/g, '')
    .replace(/m(?=[bp])/g, 'n');

/** The consonants of a key, and a vowel at its start: they stay when Hindi writes an English word. */
export const consonantsOf = (key: string): string =>
  key
    .replace(/^[aiu]+/, 'a')
    // The g of "Logistics" is heard as a j.
    .replace(/j/g, 'g')
    .replace(/(?<!^)[aiuyh]/g, '');

/** What letters sound like; the first that fits is taken. */
const SPELLINGS =
  'eigh:i igh:i chr:kr tion:sn sion:sn dge:j ksh:ks chh:c sch:s sh:s ch:c ck:k dt:t ph:f th:t dh:d bh:b kh:k gh:g jh:j zh:j qu:k ' +
  'aa:a ae:a ee:i ea:i ei:i ie:i eu:u oo:u ou:u oa:u oe:u ue:u au:u ao:av ai:i ' +
  'x:ks z:j w:v q:k c:k e:i o:u';

/** Before "aw" by itself, which is a vowel: "Chawla", "Bhawna". */
const W_HEARD = 'awla:avla awna:avna';

const PAIRS = `${W_HEARD} ${SPELLINGS}`
  .split(' ')
  .map((pair) => pair.split(':') as [written: string, sound: string]);
const SOUNDS: ReadonlyMap<string, string> = new Map([
  ...PAIRS,
  ['ay', 'i'],
  ['ey', 'i'],
  ['aw', 'u'],
  ['ow', 'u'],
]);
const WRITTEN = new RegExp(
  ['awla|awna', '(?:[ae]y|[ao]w)(?![aeiou])', ...PAIRS.map(([written]) => written)].join('|'),
  'g',
);

const isDevanagari = (word: string): boolean => /[\u0900-\u097f]/.test(word);

function inLatin(word: string): string {
  if (!isDevanagari(word)) return word.replace(/c(?=[eiy])/g, 's').replace(/[^a-z]/g, '');
  const spelled = word
    .replace(/सिंह$/, 'सिंग')
    // Between two consonants side by side there is a vowel that is not written.
    .replace(/(?<=[क-ह])(?=[क-हंँ])/g, UNWRITTEN)
    // "विजय" ends as "Vijay" does.
    .replace(/Aय$/, 'ाय')
    // The end of कृष्ण is an a that is not written.
    .replace(/(?<=्[रयणनमव])$/, 'ा');
  return Array.from(spelled, (letter) =>
    letter === UNWRITTEN ? letter : (DEVANAGARI.get(letter) ?? ''),
  ).join('');
}

const UNWRITTEN = 'A';

const DEVANAGARI: ReadonlyMap<string, string> = new Map(
  (
    'अa आa इi ईi उu ऊu ऋri एi ऐi ऍi ओu औu ऑu ाa िi ीi ुu ूu ृri ेi ैi ॅi ोu ौu ॉu ंn ँn ' +
    'कk खk गg घg ङn चch छch जj झj ञn टt ठt डd ढd णn तt थt दd धd नn पp फf बb भb मm यy रr लl ळl वv शs षs सs हh'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
