import type { Changes } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import {
  ALEX,
  CONTOSO,
  aPerson,
  aRecord,
  anEnrollment,
  anEntry,
  day,
  enrollmentId,
  recordId,
} from '../builders.ts';
import { aClaim } from './store-test.ts';

/** Small enough that a life has several snapshots, in bytes of logs. */
export const SNAPSHOT_AFTER = 1000;

const ended = (id: string, on: string): Enrollment =>
  anEnrollment({
    id: enrollmentId(id),
    record: recordId('old'),
    history: [anEntry({ at: `${on}T09:00:00.000Z` })],
    state: { kind: 'ended', on: day(on), how: { kind: 'skipped' } },
  });

/** Commits that bring a folder all kinds of files; the first goes to the archive when the second comes. */
export const LIFE: readonly Changes[] = [
  { enrollments: [ended('old 1', '2026-01-05'), ended('old 2', '2026-01-06')], records: [aRecord()] },
  ...Array.from({ length: 9 }, (_, index): Changes => {
    const revision = index + 1;
    return {
      people: [aPerson({ name: `Alex ${revision}` })],
      records: [aRecord({ id: recordId(`r${index % 4}`), name: `Record ${revision}` })],
      enrollments: [anEnrollment({ revision, history: [anEntry({ revision })] })],
      settleDailyCard: aClaim({ activityId: `1:${revision}` }),
    };
  }),
];

/** Everything that a life can leave, as a reader sees it. */
export const dump = async (store: Store) => ({
  person: await store.person(CONTOSO, ALEX),
  records: await store.records(CONTOSO, ['asha', 'r0', 'r1', 'r2', 'r3'].map(recordId)),
  found: (await store.searchRecords(CONTOSO, 'record', 9)).map(({ record }) => record.id).sort(),
  enrollment: await store.enrollment(CONTOSO, enrollmentId('one')),
  active: (await store.activeEnrollments(CONTOSO, ALEX)).map(({ id }) => id),
  old: (await store.enrollmentsOfRecord(CONTOSO, recordId('old'))).map(({ id }) => id).sort(),
  oldOne: await store.enrollment(CONTOSO, enrollmentId('old 1')),
  touched: (await store.lastTouchedBy(CONTOSO, ALEX))?.id,
  card: await store.dailyCard(CONTOSO, ALEX, day('2026-11-23')),
});

export type Dump = Awaited<ReturnType<typeof dump>>;
