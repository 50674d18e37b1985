import type { Store } from '../../src/app/ports/store.ts';
import type { Day } from '../../src/domain/day.ts';
import { enroll } from '../../src/domain/engine.ts';
import type { Enrollment, Moment } from '../../src/domain/enrollment.ts';
import type { EnrollmentId, PersonId, RecordId, TenantId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/person.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import type { Template } from '../../src/domain/template.ts';

export const TENANT = '22222222-bbbb-4bbb-8bbb-222222222222' as TenantId;

/** Ten in the morning in Kolkata, on a Monday; added work has been due since nine. */
export const MORNING = Date.parse('2026-11-30T04:30:00Z');
const DUE_SINCE = '2026-11-30T03:30:00.000Z';
export const TODAY = '2026-11-30' as Day;

/** Adds sellers who each have one thing to do today, with a due card if `isCardDue`. */
export async function addSellers(
  store: Store,
  sellers: readonly PersonId[],
  serviceUrl: string,
  isCardDue: boolean,
  tenant = TENANT,
): Promise<void> {
  const template = (await store.templateVersions()).find(({ recordType }) => recordType === 'contact');
  if (!template) throw new Error('There is no template for contacts');
  await store.commit(tenant, {
    people: sellers.map((id) => personOf(tenant, id, isCardDue)),
    references: sellers.map((person) => ({
      tenant,
      person,
      conversationId: conversationOf(person),
      serviceUrl,
      userId: `29:${person}`,
      botId: '28:anukram',
    })),
    records: sellers.map((seller) => recordOf(tenant, seller)),
    enrollments: sellers.map((seller) => enrollmentOf(template, tenant, seller)),
  });
}

export const conversationOf = (seller: PersonId): string => `a:${seller}`;
export const enrollmentIdOf = (seller: PersonId) => `of ${seller}` as EnrollmentId;

const personOf = (tenant: TenantId, id: PersonId, isCardDue: boolean): Person => ({
  tenant,
  id,
  name: 'Asha',
  settings: { timeZone: 'Asia/Kolkata' },
  seen: {},
  ...(isCardDue && { nextCardAt: DUE_SINCE }),
});

const recordOf = (tenant: TenantId, owner: PersonId): SalesRecord => ({
  tenant,
  id: `of ${owner}` as RecordId,
  type: 'contact',
  name: 'Ravi Kulkarni',
  company: 'Northwind Traders',
  owner,
  status: 'active',
  tags: [],
});

function enrollmentOf(template: Template, tenant: TenantId, seller: PersonId): Enrollment {
  const moment: Moment = { today: TODAY, at: DUE_SINCE, by: seller };
  const plan = { id: enrollmentIdOf(seller), seller, inputs: {}, start: TODAY };
  const enrolled = enroll(template, recordOf(tenant, seller), plan, moment);
  if (!enrolled.ok) throw new Error(enrolled.problem);
  return enrolled.value;
}
