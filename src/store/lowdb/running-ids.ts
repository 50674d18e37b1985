import { isActive } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import { textOf } from './table.ts';

/** The running enrollments of a template. They are sorted when they are first asked for, which most never are. */
type Running = { readonly ids: Set<EnrollmentId>; sorted?: EnrollmentId[] };

/** Running enrollments by template, in the order of their ids. */
export function createRunning() {
  const groups = new Map<string, Running>();

  const add = (group: string, id: EnrollmentId) => {
    const running = groups.get(group) ?? { ids: new Set() };
    groups.set(group, running);
    running.ids.add(id);
    running.sorted?.splice(placeAfter(running.sorted, id), 0, id);
  };
  const take = (group: string, id: EnrollmentId) => {
    const running = groups.get(group);
    running?.ids.delete(id);
    running?.sorted?.splice(placeAfter(running.sorted, id) - 1, 1);
  };
  const sortedIn = (running: Running): readonly EnrollmentId[] =>
    (running.sorted ??= [...running.ids].sort());

  return {
    onKept: (before: Enrollment | undefined, after: Enrollment | undefined) => {
      const from = before && groupOf(before);
      const to = after && groupOf(after);
      if (from === to) return;
      if (before && from !== undefined) take(from, before.id);
      if (after && to !== undefined) add(to, after.id);
    },
    /** Those after one of them, or all. */
    *after(tenant: string, template: string, id: EnrollmentId | undefined): Generator<EnrollmentId> {
      const running = groups.get(textOf([tenant, template]));
      const sorted = running ? sortedIn(running) : [];
      for (let place = id === undefined ? 0 : placeAfter(sorted, id); place < sorted.length; place += 1) {
        const found = sorted[place];
        if (found !== undefined) yield found;
      }
    },
  };
}

const groupOf = (one: Enrollment): string | undefined =>
  isActive(one) ? textOf([one.tenant, one.template]) : undefined;

/** Where what comes after an id begins. */
function placeAfter(sorted: readonly EnrollmentId[], id: EnrollmentId): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return low;
}
