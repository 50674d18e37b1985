import type { Store } from '../../src/app/ports/store.ts';
import { advance, enroll } from '../../src/domain/engine.ts';
import type { Enrollment, Moment } from '../../src/domain/enrollment.ts';
import type { EnrollmentId, PersonId, RecordId, TenantId } from '../../src/domain/ids.ts';
import { newOrganization } from '../../src/domain/organization.ts';
import type { Person } from '../../src/domain/person.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import type { Template } from '../../src/domain/template.ts';
import { MONDAY } from '../builders.ts';

/** 08:00 on that Monday, in Kolkata. */
export const MORNING = '2026-11-23T02:30:00Z';

/** How many sellers talk to the bot; the others only fill the store. */
export const TALKING = 5;
/** How much each of them has running. */
export const RUNNING = 20;

export const TENANT = '22222222-bbbb-4bbb-8bbb-222222222222' as TenantId;

export const sellerId = (seller: number) =>
  `11111111-aaaa-4aaa-8aaa-${String(seller).padStart(12, '0')}` as PersonId;
export const enrollmentId = (seller: number, index: number) => `running-${seller}-${index}` as EnrollmentId;
export const recordName = (seller: number, index: number): string =>
  `${FIRST_NAMES[index % FIRST_NAMES.length] ?? ''} ${LAST_NAMES[seller % LAST_NAMES.length] ?? ''}`;

const FIRST_NAMES =
  'Asha Ravi Meera Arjun Priya Kiran Anita Vikram Divya Rahul Sunita Manoj Kavita Nikhil Pooja Sanjay Neha Amit Lakshmi Deepak'.split(
    ' ',
  );
const LAST_NAMES = 'Rao Iyer Sharma Patel Nair Gupta Singh Das Menon Joshi'.split(' ');

/**
 * A number of running enrollments, twenty per seller, all at a call that is due today and that "No answer" moves to
 * tomorrow: every day begins like the one before.
 */
export async function enrollEverybody(
  store: Store,
  templates: readonly Template[],
  enrollments: number,
  ownerOf: (seller: number) => PersonId = sellerId,
): Promise<void> {
  const template = templates.find(({ id }) => id === 'contact-no-show');
  if (!template) throw new Error('The template has gone');
  const sellers = Array.from({ length: enrollments / RUNNING }, (_, seller) => seller);
  const records = sellers.flatMap((seller) =>
    eachRunning((index) => ({ ...recordOf(seller, index), owner: ownerOf(seller) })),
  );
  await store.commit(TENANT, {
    people: sellers.map(personOf),
    records,
    enrollments: records.map((record) => startOf(template, record)),
  });
  await store.commit(TENANT, {
    enrollments: records.map((record) => atCall(template, startOf(template, record))),
  });
}

const eachRunning = <Value>(make: (index: number) => Value): readonly Value[] =>
  Array.from({ length: RUNNING }, (_, index) => make(index));

/** Works every day, and never gets a daily card: that would be someone else's work. */
const personOf = (seller: number): Person => ({
  tenant: TENANT,
  id: sellerId(seller),
  name: `Seller ${seller}`,
  settings: { workingDays: [0, 1, 2, 3, 4, 5, 6] },
  seen: { timeZone: 'Asia/Kolkata' },
  nextCardAt: '2999-01-01T00:00:00.000Z',
});

const recordOf = (seller: number, index: number): SalesRecord => ({
  tenant: TENANT,
  id: enrollmentId(seller, index) as string as RecordId,
  type: 'contact',
  name: recordName(seller, index),
  company: `Works ${seller}-${index}`,
  email: `customer.${seller}.${index}@example.com`,
  phone: `+91 98765 ${String(seller * RUNNING + index).padStart(5, '0')}`,
  owner: sellerId(seller),
  value: { amount: 1_000 * (index + 1), currency: 'INR' },
  status: 'active',
  tags: [],
});

function startOf(template: Template, record: SalesRecord): Enrollment {
  const { id, owner } = record;
  if (!owner) throw new Error(`Record ${id} is nobody's`);
  const plan = { id: id as string as EnrollmentId, seller: owner, inputs: {}, start: MONDAY };
  const started = enroll(template, record, plan, momentOf(owner));
  if (!started.ok) throw new Error(started.problem);
  return started.value;
}

function atCall(template: Template, enrollment: Enrollment): Enrollment {
  const replied = advance(
    template,
    enrollment,
    { kind: 'outcome', outcome: 'replied' },
    momentOf(enrollment.seller),
  );
  if (!replied.ok) throw new Error(replied.problem);
  return replied.value.enrollment;
}

const momentOf = (by: PersonId): Moment => ({ today: MONDAY, at: MORNING, by });

export const MANAGER = colleagueId(0);

/** A tenant of thousands who have nothing to do, and the manager who leads them, each by name. */
export async function addColleagues(store: Store, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, index) => ({
    ...personOf(index),
    id: colleagueId(index),
    name: index === 0 ? 'Megan Bowen' : `${recordName(index, index)} ${index}`,
  }));
  await store.commit(TENANT, {
    people,
    organization: {
      ...newOrganization(TENANT),
      revision: 1,
      settings: { escalateAfter: 2 },
      grants: [
        { person: MANAGER, role: 'manager', of: [sellerId(0), ...people.slice(1).map(({ id }) => id)] },
      ],
    },
  });
}

function colleagueId(colleague: number): PersonId {
  return `33333333-cccc-4ccc-8ccc-${String(colleague).padStart(12, '0')}` as PersonId;
}
