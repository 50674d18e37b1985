import { fold } from '../words.ts';

/** Whether a sentence has one of these words or phrases, apart by commas; a `*` stands for how a word goes on. */
export function phrases(list: string): (sentence: string) => boolean {
  const any = list
    .split(',')
    .map((phrase) => fold(phrase).replaceAll('*', '[\\p{L}\\p{M}]*'))
    .filter((phrase) => phrase !== '')
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
  return (sentence) => pattern.test(fold(sentence));
}

/** The first kind of a table whose words stand in a sentence. */
export const firstOf = <Kind extends string>(
  kinds: readonly (readonly [Kind, (sentence: string) => boolean])[],
  sentence: string,
): Kind | undefined => kinds.find(([, isSaid]) => isSaid(sentence))?.[0];
