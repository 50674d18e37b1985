/**
 * How a name sounds, roughly: its consonants, and the vowels at its ends. The same in Latin letters and in Devanagari
 * ("Asha Rao", "आशा राव") and for its usual spellings. Only for comparing; empty when there is nothing to pronounce.
 */
export const phoneticKey = (word: string): string =>
  SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), inLatin(word));

export const isDevanagari = (text: string): boolean => /\p{Script=Devanagari}/u.test(text);

/** Whether two words sound alike across scripts; within one script, spelling tells names apart better. */
export const soundsLike = (one: string, other: string): boolean =>
  isDevanagari(one) !== isDevanagari(other) &&
  phoneticKey(one) !== '' &&
  phoneticKey(one) === phoneticKey(other);

/** Different spellings of the same sound become one, in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^iy/, 'ay'],
  [/ao$/, 'av'],
  [/ey$/, 'e'],
  [/ee|y$/g, 'i'],
  [/ph/g, 'f'],
  [/s?ch+/g, 'č'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/qu(?=[aeio])|[qc]/g, 'k'],
  [/č/g, 'c'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/(?<=[bcdgjkpst])h/g, ''],
  [/m(?=[pb])/g, 'n'],
  [/^e/, 'a'],
  [/^o/, 'u'],
  [/(?<=.)e$/, ''],
  [/o$/, 'u'],
  [/(?<!^)[aeiouy](?=.)/g, ''],
  [/(.)\1+/g, '$1'],
];

function inLatin(word: string): string {
  if (LATIN.test(word)) return word.toLowerCase();
  const letters = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u093c]/g, '')
    .replace(/सिंह$/, 'सिंग')
    // Between two consonants side by side there is an unwritten vowel; also at the end of कृष्ण.
    .replace(/(?<=[क-ह])(?=[क-ह])/g, 'अ')
    .replace(/(?<=्[रयणनमव])$/, 'ा');
  return Array.from(letters, (letter) => DEVANAGARI.get(letter) ?? letter)
    .join('')
    .replace(/[^a-z]/g, '');
}

const LATIN = /^[A-Za-z]*$/;

const DEVANAGARI: ReadonlyMap<string, string> = new Map(
  (
    'अa आa इi ईi उu ऊu ऋri एe ऐai ऍe ओo औau ऑo ाa िi ीi ुu ूu ृri ेe ैai ॅe ोo ौau ॉo ंn ँn ' +
    'कk खk गg घg ङn चch छch जj झj ञn टt ठt डd ढd णn तt थt दd धd नn पp फf बb भb मm यy रr लl ळl वv शs षs सs हh'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
