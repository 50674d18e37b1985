import type { Store } from '../../app/ports/store.ts';
import type { LateQuery } from '../../app/ports/tallies.ts';
import { dueOn } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { periodsOf } from '../../domain/period.ts';
import { enrolledOn } from '../../domain/tally.ts';
import { byDueDay } from './due-order.ts';
import type { Indexes } from './indexes.ts';
import type { Recall } from './recall.ts';

export const summaryReads = ({ counting, activeOfTemplate, activeOfSeller }: Indexes, recall: Recall) =>
  ({
    tallies: (tenant, query) => counting.tallies(tenant, query, recall),
    countNews: () => counting.count(recall),
    lateEnrollments: (tenant, query) => {
      const { template, through, of, limit } = query;
      if (of === 'everybody') {
        const late = activeOfTemplate.of(tenant, template).upTo(through, limit, (one) => isLate(one, query));
        return Promise.resolve(late);
      }
      const late = of
        .flatMap((seller) => activeOfSeller.of(tenant, seller))
        .filter((one) => isLate(one, query));
      return Promise.resolve(late.toSorted(byDueDay).slice(0, limit));
    },
  }) satisfies Partial<Store>;

function isLate(enrollment: Enrollment, { template, through, period, version }: LateQuery): boolean {
  const due = dueOn(enrollment);
  const day = enrolledOn(enrollment);
  return (
    enrollment.template === template &&
    (version === undefined || enrollment.version === version) &&
    due !== undefined &&
    due <= through &&
    day !== undefined &&
    periodsOf(day).includes(period)
  );
}
