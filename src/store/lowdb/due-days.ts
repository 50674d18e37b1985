import type { Day } from '../../domain/day.ts';
import { dueOn } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import { createGroups } from './groups.ts';
import { textOf, type OnKept } from './table.ts';

export type DueDays = {
  readonly onKept: OnKept<Enrollment>;
  /** What a seller has to do by a day, the longest due first. */
  by(tenant: TenantId, seller: PersonId, day: Day): readonly Enrollment[];
};

/** The running enrollments of each seller by the day from which they are due, so that none is looked at to find that. */
export function createDueDays(): DueDays {
  const groups = createGroups<Enrollment>(
    (one) => {
      const due = dueOn(one);
      return due && [one.tenant, one.seller, due];
    },
    ({ id }) => id,
  );
  const days = new Map<string, Map<Day, number>>();

  const count = (one: Enrollment, by: 1 | -1) => {
    const due = dueOn(one);
    if (due === undefined) return;
    const seller = textOf([one.tenant, one.seller]);
    const counts = days.get(seller) ?? new Map<Day, number>();
    const counted = (counts.get(due) ?? 0) + by;
    if (counted > 0) days.set(seller, counts.set(due, counted));
    else counts.delete(due);
    if (counts.size === 0) days.delete(seller);
  };

  return {
    onKept: (before, after) => {
      groups.onKept(before, after);
      if (before) count(before, -1);
      if (after) count(after, 1);
    },
    by: (tenant, seller, day) => {
      const counts = days.get(textOf([tenant, seller])) ?? new Map<Day, number>();
      const due = [...counts.keys()].filter((one) => one <= day).sort();
      const none: readonly Enrollment[] = [];
      return none.concat(...due.map((one) => groups.of(tenant, seller, one)));
    },
  };
}
