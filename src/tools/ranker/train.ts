import { LABELS, type Label } from '../../language/understand/ranker/labels.ts';
import { featuresOf, withLabel } from '../../language/understand/ranker/features.ts';
import type { Learned } from '../../language/understand/ranker/learned.ts';
import { fit, type Example, type FitOptions } from './fit.ts';
import type { Lesson } from './learn.ts';
import { pack } from './pack.ts';
import type { Phrase } from './phrases.ts';

const MEANINGS: FitOptions = { epochs: 16, from: 8, rate: 0.25, seed: 1 };
const ACTS: FitOptions = { ...MEANINGS, epochs: 8, from: 4 };

/** A phrase teaches less than something that was really said, where enough was said. */
const PHRASE_WEIGHT = 0.4;
const ENOUGH_SAID = 30;

/** So many weights that all of it stays within a megabyte. */
const ROOM_FOR_MEANINGS = 850_000;
const ROOM_FOR_ACTS = 90_000;

export function train(lessons: readonly Lesson[], phrases: readonly Phrase[]): Learned {
  const weightOf = weightsOfPhrases(lessons);
  const meanings = taught([
    ...lessons.map(({ features, labels }): Example => ({ features, labels, weight: 1 })),
    ...phrases.map(({ clues, labels }): Example => ({
      features: featuresOf(clues),
      labels: labels.map((label) => ({ label: LABELS.indexOf(label), prior: 1 })),
      weight: weightOf(labels[0]),
    })),
  ]);
  const acts = taught([
    ...lessons.map(({ features, labels, acts, clues }): Example => ({
      features: withLabel(features, LABELS[labels[0]?.label ?? 0] ?? '', clues),
      labels: acts,
      weight: 1,
    })),
    ...phrases.flatMap(({ clues, labels: [label], act }): readonly Example[] =>
      act === undefined
        ? []
        : [
            {
              features: withLabel(featuresOf(clues), label ?? '', clues),
              labels: [{ label: act ? 1 : 0, prior: 1 }],
              weight: weightOf(label),
            },
          ],
    ),
  ]);
  return {
    labels: LABELS,
    meanings: pack(fit(meanings, LABELS.length, MEANINGS), meanings, ROOM_FOR_MEANINGS),
    acts: pack(fit(acts, 2, ACTS), acts, ROOM_FOR_ACTS),
    alike: alikeIn(lessons),
  };
}

/** Nobody was heard to say much of the newest commands: phrases are all there is of them. */
function weightsOfPhrases(lessons: readonly Lesson[]): (label: Label | undefined) => number {
  const said = new Map<number, number>();
  for (const { labels } of lessons)
    for (const { label } of labels) said.set(label, (said.get(label) ?? 0) + 1);
  return (label) =>
    label !== undefined && (said.get(LABELS.indexOf(label)) ?? 0) < ENOUGH_SAID ? 1 : PHRASE_WEIGHT;
}

const taught = (examples: readonly Example[]): readonly Example[] =>
  examples.filter(({ labels }) => labels.length > 0);

/** Fewer lines than that say little about which labels are alike. */
const FEW_LINES = 3;

/** Of the lines for which one label is right, how many hundredths take the other one too. */
function alikeIn(lessons: readonly Lesson[]): Learned['alike'] {
  const sets = lessons.map(({ labels }) => labels.map(({ label }) => label));
  return LABELS.map((_, one) => {
    const having = sets.filter((set) => set.includes(one));
    return LABELS.map((__, other) =>
      Math.round((100 * having.filter((set) => set.includes(other)).length) / (having.length + FEW_LINES)),
    );
  });
}
