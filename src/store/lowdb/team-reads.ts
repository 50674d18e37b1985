import type { Store } from '../../app/ports/store.ts';
import type { Workload, WorkloadAsked } from '../../app/ports/workload.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { Neglect } from '../../domain/escalation.ts';
import { byDueDay, isDueBy, NEVER } from './due-order.ts';
import type { Indexes } from './indexes.ts';

export const teamReads = ({ activeOfSeller, done }: Indexes) =>
  ({
    workloads: (tenant, asked) =>
      Promise.resolve(
        asked.map((one) =>
          workloadIn(
            activeOfSeller.of(tenant, one.seller),
            done.count(tenant, one.seller, one.from, one.to),
            one,
          ),
        ),
      ),
    neglected: (tenant, of, limit) =>
      Promise.resolve(
        of
          .flatMap(({ seller, ...neglect }) =>
            activeOfSeller.of(tenant, seller).filter((one) => isNeglected(one, neglect)),
          )
          .toSorted(byDueDay)
          .slice(0, limit),
      ),
  }) satisfies Partial<Store>;

function workloadIn(active: readonly Enrollment[], done: number, asked: WorkloadAsked): Workload {
  const { seller, today, overdueBy, neglect } = asked;
  const due = active.filter((one) => isDueBy(one, today));
  const overdue = due.filter((one) => isDueBy(one, overdueBy));
  const neglected = neglect ? overdue.filter((one) => isNeglected(one, neglect)) : [];
  return {
    seller,
    isBusy: active.length > 0,
    due: due.length,
    overdue: overdue.length,
    neglected: neglected.length,
    done,
  };
}

const isNeglected = (one: Enrollment, { dueBy, before }: Neglect): boolean =>
  isDueBy(one, dueBy) && (one.history.at(-1)?.today ?? NEVER) < before;
