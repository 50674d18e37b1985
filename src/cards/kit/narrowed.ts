import { matching } from '../../language/understand/fuzzy-match.ts';
import { pageOf, type Page } from './page-within.ts';

/** Which part of a long choice somebody looks at. */
export type Choosing = { readonly page: number; readonly words: string };

type Named = { readonly title: string; readonly where: string };

/** More than anybody looks through at once. */
export const MOST_AT_A_LOOK = 20;

/** A page of a choice that is long, of those that the typed words mean; undefined where all are shown. */
export function narrowed<One extends Named>(
  all: readonly One[],
  choosing: Choosing | undefined,
): Page<One> | undefined {
  if (all.length <= MOST_AT_A_LOOK && !choosing) return undefined;
  const { page, words } = choosing ?? { page: 0, words: '' };
  const meant = words.trim() === '' ? all : matching(words, all, ({ title, where }) => `${title} ${where}`);
  return pageOf(meant, page);
}
