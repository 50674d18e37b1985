import { isLabel, type Label } from './labels.ts';
import type { Learned } from './learned.ts';
import type { Rank } from './rank.ts';
import { featuresOf, featuresOfLabel } from './features.ts';
import { likelihoods, unpack } from './weights.ts';

/** As many meanings as anybody would be asked to choose from, and some to spare. */
const MEANINGS = 10;

export function rankerOf(learned: Learned): Rank {
  const scoreMeanings = unpack(learned.meanings);
  const scoreActs = unpack(learned.acts);
  const alike = alikeTo(learned);
  return (clues) => {
    const features = featuresOf(clues);
    const likely = likelihoods(scoreMeanings(features));
    const acts = scoreActs(features);
    return learned.labels
      .flatMap((label, at) =>
        isLabel(label)
          ? [{ label, likelihood: acceptance(likely, alike[at], sameAs(label)), share: likely[at] ?? 0 }]
          : [],
      )
      .sort((one, other) => worth(other) - worth(one))
      .slice(0, MEANINGS)
      .map((ranked) => ({ ...ranked, act: actOf(ranked.label) }));

    /** Where the label stands that says the same, of what was done last and of doing it again. */
    function sameAs(label: Label): number {
      return clues.last === undefined || (label !== clues.last && label !== 'again')
        ? -1
        : learned.labels.indexOf(label === 'again' ? clues.last : 'again');
    }

    function actOf(label: Label): number {
      return likelihoods(scoreActs(featuresOfLabel(label, clues), acts))[1] ?? 0;
    }
  };
}

const worth = ({ likelihood, share }: { readonly likelihood: number; readonly share: number }): number =>
  likelihood + 2 * share;

/** Of each label, how often it is right where each other one is. */
const alikeTo = ({ labels, alike }: Learned): readonly Float32Array[] =>
  labels.map((_, label) =>
    Float32Array.from(labels, (__, other) => (other === label ? 1 : (alike[other]?.[label] ?? 0) / 100)),
  );

/** How likely a meaning is right: by itself, or beside another one that is. */
function acceptance(likely: Float32Array, alike: Float32Array | undefined, same: number): number {
  let sum = 0;
  for (let other = 0; other < likely.length; other++)
    sum += (likely[other] ?? 0) * (other === same ? 1 : (alike?.[other] ?? 0));
  return sum;
}
