import type { RecordId } from '../../domain/ids.ts';
import { spotNames } from './names/spot-names.ts';
import type { Vocabulary } from './names/vocabulary.ts';
import { normalize } from './sentence/normalize.ts';

/** The records whose whole name stands in a text; all of those who share it. */
export const namedInFull = (text: string, vocabulary: Vocabulary): readonly RecordId[] => [
  ...new Set(
    spotNames(normalize(text), vocabulary).flatMap(({ value }) =>
      value.kind === 'record'
        ? value.candidates.filter(({ how }) => how === 'exact' || how === 'full').map(({ id }) => id)
        : [],
    ),
  ),
];
