import type { Store } from '../../src/app/ports/store.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { firstStep } from '../../src/domain/template.ts';
import { enrollmentId, personId, recordId, templateId } from '../builders.ts';
import { shippedTemplates, TENANT } from './whole-bot.ts';

const WEBINAR = templateId('webinar-follow-up');

/** Many in the webinar follow-up, of one seller, without the work of enrolling them. */
export async function withMany(store: Store, count: number): Promise<void> {
  const template = (await shippedTemplates()).find(({ id }) => id === WEBINAR);
  if (!template) throw new Error('No webinar');
  const step = firstStep(template).id;
  const seller = personId('ravi');
  const at = '2026-11-20T09:00:00.000Z';
  const today = '2026-11-20' as Day;
  const enrollments = Array.from({ length: count }, (_, number): Enrollment => ({
    tenant: TENANT,
    id: enrollmentId(`many ${number}`),
    template: WEBINAR,
    version: template.version,
    record: recordId(`record ${number}`),
    seller,
    inputs: {},
    state: { kind: 'open', step, due: '2026-11-23' as Day },
    revision: 1,
    history: [{ by: seller, at, today, revision: 1, event: { kind: 'enroll' }, step }],
  }));
  await store.commit(TENANT, { enrollments });
}

/** A store whose process is gone once it has kept so many pages of enrollments as it still may. */
export function dyingStore(kept: Store) {
  let left = Infinity;
  const store: Store = {
    ...kept,
    commit: (tenant, changes) => {
      const isPage = (changes.enrollments ?? []).length > 100;
      if (isPage && left === 0) return Promise.reject(new Error('The process is gone'));
      if (isPage) left -= 1;
      return kept.commit(tenant, changes);
    },
  };
  return {
    store,
    dieAfter: (pages: number) => {
      left = pages;
    },
  };
}
