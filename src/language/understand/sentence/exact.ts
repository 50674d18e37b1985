import { canonical } from './canonical.ts';
import type { Intent } from '../../../domain/intents.ts';
import { NO, ORDINALS, YES } from '../lexicon/answers.ts';
import { COMMAND_WORDS } from '../lexicon/commands.ts';

const spelled = (phrases: string): readonly string[] =>
  phrases.split(',').map((phrase) => phrase.trim().split(/\s+/u).map(canonical).join(' '));

const YES_PHRASES: ReadonlySet<string> = new Set(spelled(YES));
const NO_PHRASES: ReadonlySet<string> = new Set(spelled(NO));

const PLACE_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(ORDINALS).flatMap(([place, words]) =>
    spelled(words).map((word) => [word, Number(place)] as const),
  ),
);

const COMMAND_OF: ReadonlyMap<string, Intent> = new Map(
  Object.entries(COMMAND_WORDS).flatMap(([intent, phrases]) =>
    spelled(phrases).map((phrase) => [phrase, intent as Intent] as const),
  ),
);

/** Whether words are a whole yes or no and nothing else. */
export function plainAnswer(words: readonly string[]): 'yes' | 'no' | undefined {
  const phrase = words.join(' ');
  return YES_PHRASES.has(phrase) ? 'yes' : NO_PHRASES.has(phrase) ? 'no' : undefined;
}

/** Words that count only where no other does: "the second one", "haan kar do". */
const WEAK: ReadonlySet<string> = new Set(['one', 'ek', 'do', 'pahle', 'pehle'].map(canonical));

/** Whether a word counts out one of several, whatever else it may mean. */
export const isCounting = (word: string): boolean => PLACE_OF.has(word);

/** "the second one", "2", "dusra wala": the place that is counted out, of so many. */
export function placeIn(words: readonly string[], of: number): number | undefined {
  const counting = words.filter((word) => PLACE_OF.has(word));
  const strong = counting.filter((word) => !WEAK.has(word));
  const places = new Set((strong.length > 0 ? strong : counting).map((word) => PLACE_OF.get(word) ?? 0));
  const [place = 0] = places;
  if (places.size !== 1) return undefined;
  const at = place < 0 ? of - 1 : place - 1;
  return at < of ? at : undefined;
}

/** What a sentence is that is a command from its first word to its last. */
export const plainCommand = (words: readonly string[]): Intent | undefined => COMMAND_OF.get(words.join(' '));
