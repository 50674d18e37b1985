import { fold } from '../../words.ts';

/** The words of a list as they are compared. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => fold(list).split(' ')));
