import type { Share } from '../summary.ts';

/** What can be said of the difference between two shares; in points of a hundred, the second less the first. */
export type SharesCompared =
  | { readonly kind: 'too-few' }
  | {
      readonly kind: 'compared';
      readonly points: number;
      /** The interval that holds the true difference in 95 of 100 such comparisons. */
      readonly low: number;
      readonly high: number;
      readonly mayBeChance: boolean;
    };

/** Fewer than that of either say nothing. */
const FEWEST = 20;

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/** Newcombe's interval of a difference of proportions, from the Wilson interval of each (his method 10 of 1998). */
export function compareShares(one: Share, other: Share): SharesCompared {
  if (one.of < FEWEST || other.of < FEWEST) return { kind: 'too-few' };
  const [first, second] = [wilson(one), wilson(other)];
  const difference = second.rate - first.rate;
  const low = difference - Math.hypot(second.rate - second.low, first.high - first.rate);
  const high = difference + Math.hypot(second.high - second.rate, first.rate - first.low);
  return {
    kind: 'compared',
    points: inPoints(difference),
    low: inPoints(low),
    high: inPoints(high),
    mayBeChance: low <= 0 && high >= 0,
  };
}

/** Without a zero below zero. */
const inPoints = (difference: number): number => Math.round(difference * 100) || 0;

function wilson({ count, of }: Share) {
  const rate = count / of;
  const weight = 1 + Z ** 2 / of;
  const center = (rate + Z ** 2 / (2 * of)) / weight;
  const reach = (Z * Math.sqrt((rate * (1 - rate)) / of + Z ** 2 / (4 * of ** 2))) / weight;
  return { rate, low: center - reach, high: center + reach };
}
