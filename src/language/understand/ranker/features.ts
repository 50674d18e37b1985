import { skeletonOf } from '../sentence/canonical.ts';
import { conceptsIn } from '../sentence/concepts.ts';
import type { Label } from './labels.ts';

/** Hashed features of a sentence, each once, with how much it weighs. */
export type Features = { readonly buckets: Uint32Array; readonly values: Float32Array };

/** What the features are taken from. */
export type Clues = {
  readonly words: readonly string[];
  /** As it was typed, for its punctuation. */
  readonly text: string;
  /** Facts by name: what was shown, what is asked, what was spotted, which cues stand in the sentence. */
  readonly facts: readonly string[];
  /** What a short answer means depends on it: the open question, or what was shown. */
  readonly situation: string;
  /** What was done last: to do it again is to do that. */
  readonly last?: Label | undefined;
};

export const BUCKETS = 1 << 20;

/** Groups of features, so that many short pieces of letters don't drown a few words. */
export function featuresOf(clues: Clues): Features {
  const found = new Map<number, number>();
  const put = (names: Iterable<string>, weight: number): void => {
    const distinct = new Set(names);
    const each = weight / Math.sqrt(Math.max(distinct.size, 4));
    for (const name of distinct) {
      const bucket = hash(name);
      found.set(bucket, (found.get(bucket) ?? 0) + each);
    }
  };
  const words = clues.words.slice(0, MAX_WORDS);
  put(pieces(words), 1);
  put(singles(words), 1);
  put(neighbors(words), 1);
  put(edges(words), 0.5);
  put(facts(clues), 1);
  put(crossed(words, clues), 0.7);
  put(concepts(words), CONCEPTS);
  return { buckets: Uint32Array.from(found.keys()), values: Float32Array.from(found.values()) };
}

/** The same, beside what the sentence is taken to mean. */
export function withLabel({ buckets, values }: Features, label: string, clues: Clues): Features {
  const own = featuresOfLabel(label, clues);
  return {
    buckets: Uint32Array.of(...buckets, ...own.buckets),
    values: Float32Array.of(...values, ...own.values),
  };
}

/** What a meaning says of a sentence: a polite question for a pause is one, "has she replied?" is none. */
export function featuresOfLabel(label: string, clues: Clues): Features {
  const signs = clues.facts.filter((fact) => fact.startsWith('cue:'));
  const names = [
    label,
    ...signs.map((sign) => `${label}|${sign}`),
    ...(clues.text.includes('?') ? [`${label}|?`] : []),
  ];
  return {
    buckets: Uint32Array.from(names, (name) => hash(`L${name}`)),
    values: Float32Array.from(names, (_, at) => (at === 0 ? 0.7 : 0.3)),
  };
}

const CONCEPTS = 1.5;
const MAX_WORDS = 80;

function* pieces(words: readonly string[]): Generator<string> {
  for (const word of words) {
    if (word.startsWith('<') || word === '|') continue;
    const padded = `_${word}_`;
    for (let size = 2; size <= 5; size++)
      for (let at = 0; at + size <= padded.length; at++) yield `c${padded.slice(at, at + size)}`;
  }
}

/** Words by themselves; those of the first clause, which mostly says it, once more. */
function* singles(words: readonly string[]): Generator<string> {
  const end = words.indexOf('|', FIRST_CLAUSE);
  for (const [at, word] of words.entries()) {
    yield `w${word}`;
    yield `s${skeleton(word)}`;
    if (end > 0 && at < end) yield `1${skeleton(word)}`;
  }
}

/** A shorter one is a name or a greeting. */
const FIRST_CLAUSE = 3;

function* neighbors(words: readonly string[]): Generator<string> {
  for (let at = 0; at < words.length; at++) {
    const [one = '', next = '$', third] = words.slice(at, at + 3);
    yield `b${one} ${next}`;
    yield `t${skeleton(one)} ${skeleton(next)}`;
    if (third !== undefined) {
      yield `k${skeleton(one)} * ${skeleton(third)}`;
      yield `3${skeleton(one)} ${skeleton(next)} ${skeleton(third)}`;
    }
  }
}

function* edges(words: readonly string[]): Generator<string> {
  yield `^${words[0] ?? ''}`;
  yield `^${words.slice(0, 2).map(skeleton).join(' ')}`;
  yield `$${words.at(-1) ?? ''}`;
  yield `$${words.slice(-2).map(skeleton).join(' ')}`;
}

function* facts({ words, text, facts: given, situation }: Clues): Generator<string> {
  yield `f${situation}`;
  for (const fact of given) yield `f${fact}`;
  yield `n${Math.min(words.length, 4)}`;
  yield `n${Math.ceil(words.length / 4)}`;
  if (text.includes('?')) yield 'f?';
  if (/\?["')\s]*$/u.test(text)) yield 'f?$';
  if (text.includes('!')) yield 'f!';
  if (text.includes(':')) yield 'f:';
  if (text.includes(',')) yield 'f,';
  if (/["“]/u.test(text)) yield 'f"';
}

/** What it is about, whatever the words and the language, and in which order. */
function* concepts(words: readonly string[]): Generator<string> {
  const found = conceptsIn(words);
  for (let at = 0; at < found.length; at++) {
    const one = found[at] ?? '';
    yield `g${one}`;
    for (const next of found.slice(at + 1, at + 4)) yield `h${one} ${next}`;
  }
  for (const word of words) if (word.startsWith('<') || NEGATIONS.has(word)) yield `g${word}`;
  for (const word of words) if (NEGATIONS.has(word)) for (const one of new Set(found)) yield `hnot ${one}`;
}

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never dont didnt doesnt isnt vasnt hasnt havent vont kant nahi mat bina'.split(' '),
);

/** A short answer reads differently under a question. */
function* crossed(words: readonly string[], { situation, facts: given }: Clues): Generator<string> {
  for (const fact of given) yield `x${situation}|${fact}`;
  if (words.length > 8) return;
  for (const word of words) yield `x${situation}|${word}`;
  yield `x${situation}|n${Math.min(words.length, 4)}`;
}

const skeleton = (word: string): string => (word.startsWith('<') ? word : skeletonOf(word));

/** FNV-1a */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  return (value >>> 0) % BUCKETS;
}
