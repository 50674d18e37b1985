import { addDays, type Day } from '../../domain/day.ts';
import type { Enrollment, HistoryEntry } from '../../domain/enrollment.ts';
import { isReport } from '../../domain/history.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import { textOf, type OnKept } from './table.ts';

/** How many outcomes a person reported on a day in their time zone, without those that were undone. */
export type Done = {
  readonly onKept: OnKept<Enrollment>;
  /** From one day to another, both included. Counts from weeks ago are forgotten. */
  count(tenant: TenantId, person: PersonId, from: Day, to: Day): number;
};

/** Counted back from a person's newest day. Nothing asks for more than the two weeks before this one. */
const DAYS_KEPT = 35;

export function createDone(): Done {
  const people = new Map<string, Map<Day, number>>();

  const note = (tenant: TenantId, { by, today }: HistoryEntry, change: 1 | -1) => {
    const key = textOf([tenant, by]);
    const days = people.get(key) ?? new Map<Day, number>();
    people.set(key, days.set(today, (days.get(today) ?? 0) + change));
    if (days.size > DAYS_KEPT) forgetOld(days);
  };

  return {
    onKept: (before, after) => {
      if (!after) return;
      for (const entry of after.history.slice(before?.history.length ?? 0)) {
        const { event } = entry;
        if (isReport(event)) note(after.tenant, entry, 1);
        const undone =
          event.kind === 'undo' && after.history.find(({ revision }) => revision === event.undid);
        if (undone && isReport(undone.event)) note(after.tenant, undone, -1);
      }
    },
    count: (tenant, person, from, to) => {
      let count = 0;
      for (const [day, done] of people.get(textOf([tenant, person])) ?? [])
        if (from <= day && day <= to) count += done;
      return count;
    },
  };
}

/** Keeps at most `DAYS_KEPT` days. */
function forgetOld(days: Map<Day, number>): void {
  const newest = [...days.keys()].reduce((one, other) => (one > other ? one : other));
  const oldest = addDays(newest, -DAYS_KEPT);
  for (const day of days.keys()) if (day <= oldest) days.delete(day);
}
