import type { Store } from '../../app/ports/store.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { EnrollmentId, TenantId } from '../../domain/ids.ts';
import type { Indexes } from './indexes.ts';
import { present } from './present.ts';
import type { Recall } from './recall.ts';
import type { Archived } from './rows.ts';
import type { Tables } from './tables.ts';

/** Hears of what the archive could not bring back. */
export type OnBroken = (problem: unknown) => void;

export const enrollmentReads = (
  { enrollments, archived }: Tables,
  { activeOfSeller, endedOfSeller, dueDays, ofRecord, archivedOfRecord, lastTouched }: Indexes,
  recall: Recall,
  onBroken: OnBroken,
) => {
  const enrollment = async (tenant: TenantId, id: EnrollmentId) => {
    const entry = archived.get(tenant, id);
    return enrollments.get(tenant, id) ?? (entry && (await recall(entry)));
  };
  return {
    enrollment,
    enrollments: async (tenant, ids) => present(await Promise.all(ids.map((id) => enrollment(tenant, id)))),
    activeEnrollments: (tenant, seller) => Promise.resolve(activeOfSeller.of(tenant, seller)),
    endedOfSeller: (tenant, seller, since) =>
      Promise.resolve(
        endedOfSeller
          .of(tenant, seller)
          .since(since)
          .map(({ id }) => id),
      ),
    dueEnrollments: (tenant, seller, day) => Promise.resolve(dueDays.by(tenant, seller, day)),
    enrollmentsOfRecord: async (tenant, record) => {
      const kept = ofRecord.of(tenant, record);
      // An unreadable archive must not hide what is running today.
      const read = (entry: Archived) =>
        recall(entry).catch((problem: unknown) => {
          onBroken(problem);
          return undefined;
        });
      const old = await Promise.all(archivedOfRecord.of(tenant, record).map(read));
      return [...kept, ...present(old)].toSorted((one, other) => startOf(other) - startOf(one));
    },
    lastTouchedBy: async (tenant, person) => {
      const id = lastTouched.by(tenant, person);
      return id && enrollment(tenant, id);
    },
  } satisfies Partial<Store>;
};

const startOf = ({ history: [first] }: Enrollment): number => (first ? Date.parse(first.at) : 0);
