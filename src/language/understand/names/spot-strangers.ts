import type { Spotted } from '../sentence.ts';
import type { Named } from './named.ts';
import type { SentenceWord } from './sentence-words.ts';
import type { Vocabulary } from './vocabulary.ts';

export const spotStrangers = (
  _words: readonly SentenceWord[],
  known: readonly Spotted<Named>[],
  _vocabulary: Vocabulary,
): readonly Spotted<Named>[] => known;
