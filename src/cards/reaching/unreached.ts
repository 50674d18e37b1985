import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { lines, type Line } from '../kit/elements.ts';

/** Why somebody can't be reached, as an administrator would put it; what they can mend comes first. */
export const UNREACHED = [
  'policy',
  'not-installed',
  'not-registered',
  'busy',
  'blocked',
  'left',
  'unknown',
  'gone',
  'guest',
  'app',
] as const;
export type Unreached = (typeof UNREACHED)[number];

/** Everyone who can't be reached, in a line for each reason. */
export const unreachedLines = (
  all: readonly { readonly name: string; readonly why: Unreached }[],
  say: Say,
): readonly Line[] =>
  lines(
    ...UNREACHED.map((why) => {
      const names = all.filter((one) => one.why === why).map(({ name }) => name);
      return names.length === 0
        ? undefined
        : say(`unreached.${why}`, { names: named(names, say), count: names.length });
    }),
  );

const MOST_NAMED = 10;

/** "Megan, Ravi and 12 others" */
export function named(names: readonly string[], say: Say): string {
  const shown = names.slice(0, MOST_NAMED);
  const count = names.length - shown.length;
  return count === 0
    ? inOneLine(shown, say.language)
    : say('invite.others', { names: shown.join(', '), count });
}
