import { placeFor } from '../../domain/authoring/relocate.ts';
import { groupsBy } from '../../domain/authoring/running-groups.ts';
import { GROUP_KINDS, type GroupKind } from '../../domain/version-move.ts';
import { periodOf } from '../../domain/period.ts';
import { findStep, type Step, type Template } from '../../domain/template.ts';
import { findVersion } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { nextVersion } from './next-version.ts';

/** What runs at one step of an earlier version. */
export type AffectedStep = {
  readonly version: number;
  readonly step: Step;
  readonly count: number;
  /** Where it goes on if it moves; what has no place in the new version stays on its own. */
  readonly to?: Step;
};

export type AffectedGroup = {
  readonly kind: GroupKind;
  readonly count: number;
  readonly steps: readonly AffectedStep[];
};

export type PublishEffect = {
  /** The number that it will have. */
  readonly version: number;
  /** How many run on earlier versions. */
  readonly running: number;
  /** Those in which anything runs. */
  readonly groups: readonly AffectedGroup[];
  /** Whether everything is counted; after an upgrade that takes a while. */
  readonly isComplete: boolean;
};

/** What publishing a template as it is now would do to what runs in it. */
export async function effectOf(
  { services, person, viewer }: Turn,
  template: Template,
): Promise<PublishEffect> {
  const { rows, isComplete } = await services.store.tallies(person.tenant, {
    template: template.id,
    period: periodOf('all', viewer.today),
    of: 'everybody',
  });
  const affected = rows.flatMap(({ version, counts }) => {
    const before = findVersion(services, template.id, version);
    return before ? affectedIn(before, template, (step) => counts.get(`in ${step.id}`) ?? 0) : [];
  });
  const groups = GROUP_KINDS.map((kind) => groupOf(kind, affected)).filter(({ count }) => count > 0);
  return {
    version: nextVersion(services, template.id),
    running: groups.reduce((sum, { count }) => sum + count, 0),
    groups,
    isComplete,
  };
}

type Affected = AffectedStep & { readonly kind: GroupKind | undefined };

function affectedIn(before: Template, after: Template, countAt: (step: Step) => number): readonly Affected[] {
  const groups = groupsBy(before, after);
  return before.steps
    .map((step) => ({ step, count: countAt(step), kind: groups.get(step.id) }))
    .filter(({ count }) => count > 0)
    .map((one) => {
      const id =
        before.recordType === after.recordType ? placeFor({ before, after }, one.step.id) : undefined;
      const to = id && findStep(after, id);
      return { ...one, version: before.version, ...(to && { to }) };
    });
}

function groupOf(kind: GroupKind, affected: readonly Affected[]): AffectedGroup {
  const steps = affected.filter((one) => one.kind === kind).map(({ kind: _, ...step }) => step);
  return { kind, count: steps.reduce((sum, { count }) => sum + count, 0), steps };
}
