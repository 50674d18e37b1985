import { distance } from 'fastest-levenshtein';
import { MEANINGS, type Meaning } from './vocabulary/vocabulary.ts';

const NAMES = [
  'sunday monday tuesday wednesday thursday friday saturday january february august september october november december',
  'tomorrow yesterday weekend',
  'somvar mangalvar budhvar guruvar shukravar shanivar ravivar',
  'सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार जनवरी फरवरी अक्टूबर दिसंबर',
].flatMap((names) => names.split(' '));

const WORDS: readonly (readonly [word: string, meaning: Meaning])[] = NAMES.flatMap((word) => {
  const meaning = MEANINGS.get(word);
  return meaning ? [[word, meaning] as const] : [];
});

const SHORTEST = 5;
const LONG = 8;

/** A long name of a day or month with a slip in it, or its letters changed round, that begins and ends as it does. */
export function nearly(word: string): Meaning | undefined {
  if (word.length < SHORTEST) return undefined;
  return WORDS.find(
    ([right]) =>
      word.startsWith(right.charAt(0)) &&
      word.at(-1) === right.at(-1) &&
      Math.abs(word.length - right.length) <= 2 &&
      (distance(word, right) <= (right.length >= LONG ? 2 : 1) || sorted(word) === sorted(right)),
  )?.[1];
}

const sorted = (word: string): string => Array.from(word).sort().join('');

const PARTICLE = /(?:ko|se|tak|nu|de)$/;

/** "fridayko", "kalse": a day and the particle behind it, written in one. */
export function joined(word: string): Meaning | undefined {
  if (!PARTICLE.test(word)) return undefined;
  const meaning = MEANINGS.get(word.replace(PARTICLE, ''));
  return meaning?.sort === 'weekday' || meaning?.sort === 'relative' ? meaning : undefined;
}

/** "kallll", "budhvaarr": letters that were held down, or doubled where others write one. */
export function respelt(word: string): Meaning | undefined {
  if (!/(.)\1/u.test(word) && !/^[^aeiou]*[aeiou]?[^aeiou]*$/u.test(word)) return undefined;
  const short = word.replace(/(.)\1{2,}/gu, '$1');
  const found =
    short === word ? undefined : (MEANINGS.get(short) ?? MEANINGS.get(word.replace(/(.)\1{2,}/gu, '$1$1')));
  return found ?? SQUEEZED.get(squeezed(word)) ?? skeleton(word);
}

const squeezed = (word: string): string => word.replace(/(.)\1+/gu, '$1');

const SHORTEST_SQUEEZED = 4;

/** What is the same without doubled letters, where only one thing is meant. */
const SQUEEZED = unambiguous(squeezed, SHORTEST_SQUEEZED);

const consonants = (word: string): string => squeezed(word.replace(/w/g, 'v')).replace(/[aeiou]/g, '');

const SHORTEST_SKELETON = 4;

/** "smvr", "shkrvar", "dphr": the vowels left out, as on a phone. */
const SKELETONS = unambiguous(consonants, SHORTEST_SKELETON);

function skeleton(word: string): Meaning | undefined {
  if (!/^[a-z]{4,}$/.test(word) || word.replace(/[^aeiou]/g, '').length > 1) return undefined;
  return SKELETONS.get(consonants(word));
}

function unambiguous(key: (word: string) => string, shortest: number): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning | undefined>();
  for (const [word, meaning] of MEANINGS) {
    const form = key(word);
    // What is short and looks back as well as ahead is not guessed.
    if (meaning.sort === 'relative' || form.length < shortest || word.includes(' ') || !/^[a-z]+$/.test(word))
      continue;
    const before = found.get(form);
    const same = !found.has(form) || (before?.sort === meaning.sort && before.n === meaning.n);
    found.set(form, same ? meaning : undefined);
  }
  return new Map([...found].flatMap(([form, meaning]) => (meaning ? [[form, meaning] as const] : [])));
}
