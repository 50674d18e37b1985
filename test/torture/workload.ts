import type { Changes } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { EnrollmentId, PersonId, RecordId, StepId, TemplateId, TenantId } from '../../src/domain/ids.ts';

/** What the last acknowledged commit of each worker was. */
export type Acknowledged = ReadonlyMap<number, number>;

export const WORKERS = 8;

/** Small, so that snapshots and archives are being written much of the time. */
export const SNAPSHOT_AFTER = 1 << 16;

/** Now and then a worker also saves an ended enrollment, which goes to the archive in time. */
const ENDS_EVERY = 25;

const TENANT = 'torture' as TenantId;
const FIRST_DAY = '2026-01-01' as Day;

const workId = (worker: number) => `work ${worker}` as EnrollmentId;
const oldRecordId = (worker: number) => `old ${worker}` as RecordId;

/** Commits one change after the other, forever. Reports each once it was acknowledged, and what was there before. */
export async function work(store: Store, worker: number, onSaved: (count: number) => void): Promise<never> {
  let count = (await store.enrollment(TENANT, workId(worker)))?.revision ?? 0;
  for (;;) {
    onSaved(count);
    count += 1;
    const answer = await store.commit(TENANT, changesOf(worker, count));
    if (answer !== 'saved') throw new Error(`Worker ${worker} met a conflict at ${count}`);
  }
}

/** The same number is in three rows, which must never differ. */
const changesOf = (worker: number, count: number): Changes => ({
  people: [
    { tenant: TENANT, id: `person ${worker}` as PersonId, name: String(count), settings: {}, seen: {} },
  ],
  records: [
    {
      tenant: TENANT,
      id: `record ${worker}` as RecordId,
      type: 'contact',
      name: 'Asha Rao',
      company: 'Northwind Traders',
      status: 'active',
      tags: [],
      value: { amount: count, currency: 'INR' },
    },
  ],
  enrollments: [
    anEnrollment(worker, count, workId(worker)),
    ...(count % ENDS_EVERY === 0 ? [anEndedOne(worker, count)] : []),
  ],
});

function anEnrollment(worker: number, revision: number, id: EnrollmentId): Enrollment {
  const [step, by] = ['call' as StepId, `person ${worker}` as PersonId];
  const today = addDays(FIRST_DAY, revision);
  return {
    tenant: TENANT,
    id,
    template: 'product-demo' as TemplateId,
    version: 1,
    record: `record ${worker}` as RecordId,
    seller: by,
    inputs: { deck: 'https://contoso.example/deck' },
    revision,
    history: [{ today, at: `${today}T09:00:00.000Z`, by, revision, event: { kind: 'enroll' }, step }],
    state: { kind: 'open', step, due: today },
  };
}

const anEndedOne = (worker: number, count: number): Enrollment => ({
  ...anEnrollment(worker, count, `old ${worker} ${count}` as EnrollmentId),
  record: oldRecordId(worker),
  revision: 1,
  state: { kind: 'ended', on: addDays(FIRST_DAY, count), how: { kind: 'skipped' } },
});

/** Everything that is wrong, one line each. One commit more than the last acknowledged one may be there. */
export async function check(store: Store, acknowledged: Acknowledged): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [worker, count] of acknowledged) {
    const kept = (await store.enrollment(TENANT, workId(worker)))?.revision ?? 0;
    const person = await store.person(TENANT, `person ${worker}` as PersonId);
    const record = await store.record(TENANT, `record ${worker}` as RecordId);
    const old = await store.enrollmentsOfRecord(TENANT, oldRecordId(worker));
    const seen = [kept, Number(person?.name ?? 0), record?.value?.amount ?? 0, old.length];
    const right = [kept, kept, kept, Math.floor(kept / ENDS_EVERY)];
    if (kept < count || kept > count + 1) {
      problems.push(`worker ${worker}: ${count} was acknowledged, ${kept} is kept`);
    }
    if (seen.join() !== right.join()) {
      problems.push(`worker ${worker}: half a commit is kept: ${seen.join(', ')}`);
    }
  }
  return problems;
}
