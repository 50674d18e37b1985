import { isSame } from '../authoring/is-same.ts';
import { countOf, type Counts } from '../counts.ts';
import type { StepOutcome } from '../enrollment.ts';
import type { Share } from '../summary.ts';
import { isEmail, type Step, type Template } from '../template.ts';
import type { Variant } from '../variant.ts';

/** What came of the two texts of a step. */
export type TextTrial = {
  readonly step: Step;
  /** What counts: whether they replied, answered, or it was done. */
  readonly goal: TrialGoal;
  readonly shares: Readonly<Record<Variant, Share>>;
};

export type TrialGoal = 'replied' | 'answered' | 'done' | 'held';

/** Of each step of the template with two texts: how often each worked, in all versions that said the same. */
export const textTrials = (
  template: Template,
  versions: readonly Template[],
  counts: Counts,
): readonly TextTrial[] =>
  template.steps.flatMap((step) => (step.second ? [trialOf(step, sameIn(step, versions), counts)] : []));

function trialOf(step: Step, versions: readonly number[], counts: Counts): TextTrial {
  const goal = goalOf(step);
  const sum = (variant: Variant, ...outcome: readonly StepOutcome[]) =>
    versions
      .map((version) => countOf(counts, 'text', step.id, String(version), variant, ...outcome))
      .reduce((total, count) => total + count, 0);
  const shareOf = (variant: Variant): Share => ({ count: sum(variant, goal), of: sum(variant) });
  return { step, goal, shares: { a: shareOf('a'), b: shareOf('b') } };
}

function goalOf(step: Step): TrialGoal {
  if (isEmail(step)) return 'replied';
  if (step.outcomes.answered) return 'answered';
  return step.type === 'meeting' ? 'held' : 'done';
}

/** Another share changes nothing of what was said. */
const sameIn = (step: Step, versions: readonly Template[]): readonly number[] =>
  versions
    .filter(({ steps }) => isSame(wordsOf(step), wordsOf(steps.find(({ id }) => id === step.id))))
    .map(({ version }) => version);

function wordsOf(step: Step | undefined): unknown {
  if (!step?.second) return undefined;
  const { type, title, instructions, email, script } = step;
  const { share: _, ...second } = step.second;
  return { type, title, instructions, email, script, second };
}
