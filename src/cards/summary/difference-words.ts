import type { Share } from '../../domain/summary.ts';
import { compareShares } from '../../domain/trials/compare-shares.ts';
import type { Say } from '../../language/say.ts';
import { numberOf } from '../../language/numbers.ts';
import { share } from './numbers.ts';

/** "12 of 40 replied (30%)" */
export const sharesOf = (
  what: 'replied' | 'answered' | 'done' | 'held' | 'ended-well',
  of: Share,
  say: Say,
): string => say(`trial.${what}`, { ...of, rate: share(of, say) });

/** Which of two is ahead and by how much, and whether that may be chance. `names`: what the two are called. */
export function differenceInWords(
  one: Share,
  other: Share,
  names: readonly [string, string],
  say: Say,
): string {
  const compared = compareShares(one, other);
  if (compared.kind === 'too-few') return say('trial.too-few');
  const { points, low, high, mayBeChance } = compared;
  const verdict = say(mayBeChance ? 'trial.may-be-chance' : 'trial.hardly-chance');
  const interval = (from: number, to: number) => ({ low: signed(from, say), high: signed(to, say) });
  if (points === 0) return `${say('trial.same', interval(low, high))} ${verdict}`;
  const ahead =
    points > 0
      ? { which: names[1], points, ...interval(low, high) }
      : { which: names[0], points: -points, ...interval(-high, -low) };
  return `${say('trial.ahead', ahead)} ${verdict}`;
}

/** With a minus, and without a zero below zero. */
const signed = (value: number, { language }: Say): string => numberOf(value || 0, language).replace('-', '−');
