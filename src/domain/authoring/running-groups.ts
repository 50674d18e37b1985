import type { StepId } from '../ids.ts';
import { findStep, type Template } from '../template.ts';
import type { GroupKind } from '../version-move.ts';
import { isSame } from './is-same.ts';
import { leadsTo } from './leads-to.ts';

const known = new WeakMap<Template, WeakMap<Template, ReadonlyMap<StepId, GroupKind>>>();

/** For each step of an earlier version. */
export function groupsBy(before: Template, after: Template): ReadonlyMap<StepId, GroupKind> {
  const ofBefore = known.get(before) ?? new WeakMap<Template, ReadonlyMap<StepId, GroupKind>>();
  known.set(before, ofBefore);
  const groups = ofBefore.get(after) ?? groupsOf(before, after);
  ofBefore.set(after, groups);
  return groups;
}

function groupsOf(before: Template, after: Template): ReadonlyMap<StepId, GroupKind> {
  const changed = before.steps.filter((step) => !isSame(step, findStep(after, step.id))).map(({ id }) => id);
  const kindOf = (id: StepId): GroupKind => {
    if (changed.includes(id)) return 'on';
    return changed.some((one) => leadsTo(before, id, one)) ? 'before' : 'past';
  };
  return new Map(before.steps.map(({ id }) => [id, kindOf(id)]));
}
