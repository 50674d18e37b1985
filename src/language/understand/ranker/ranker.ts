import { isLabel, type Label } from './labels.ts';
import type { Learned } from './learned.ts';
import type { Rank } from './rank.ts';
import { featuresOf, withLabel } from './features.ts';
import { likelihoods, unpack } from './weights.ts';

/** As many meanings as anybody would be asked to choose from, and some to spare. */
const MEANINGS = 10;

export function rankerOf(learned: Learned): Rank {
  const scoreMeanings = unpack(learned.meanings);
  const scoreActs = unpack(learned.acts);
  const alike = learned.alike.map((row) => Float32Array.from(row, (hundredths) => hundredths / 100));
  return (clues) => {
    const features = featuresOf(clues);
    const likely = likelihoods(scoreMeanings(features));
    return learned.labels
      .flatMap((label, at) =>
        isLabel(label) ? [{ label, likelihood: acceptance(at, likely, alike), share: likely[at] ?? 0 }] : [],
      )
      .sort((one, other) => worth(other) - worth(one))
      .slice(0, MEANINGS)
      .map((ranked) => ({ ...ranked, act: actOf(ranked.label) }));

    function actOf(label: Label): number {
      return likelihoods(scoreActs(withLabel(features, label, clues)))[1] ?? 0;
    }
  };
}

const worth = ({ likelihood, share }: { readonly likelihood: number; readonly share: number }): number =>
  likelihood + 2 * share;

/** How likely a meaning is right: by itself, or beside another one that is. */
const acceptance = (label: number, likely: Float32Array, alike: readonly Float32Array[]): number =>
  likely.reduce(
    (sum, likelihood, other) => sum + likelihood * (other === label ? 1 : (alike[other]?.[label] ?? 0)),
    0,
  );
