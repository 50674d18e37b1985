import { advance, enroll } from '../../src/domain/engine.ts';
import type { Enrollment, Moment } from '../../src/domain/enrollment.ts';
import type { EnrollmentId, PersonId, RecordId } from '../../src/domain/ids.ts';
import { MONDAY } from '../builders.ts';
import { plan, record } from '../domain/enrolled.ts';
import { enrollmentId, RUNNING, sellerId, TENANT } from './sellers.ts';
import { SEVEN_STEPS } from './seven-steps.ts';

/** So many running enrollments of about a kilobyte each, twenty a seller. */
export const manyRunning = (count: number): readonly Enrollment[] =>
  Array.from({ length: count }, (_, index) => running(Math.floor(index / RUNNING), index % RUNNING));

function running(seller: number, index: number): Enrollment {
  const id = enrollmentId(seller, index);
  const owned = { ...record, tenant: TENANT, id: id as string as RecordId };
  const begin = { ...plan, id, seller: sellerId(seller), start: MONDAY };
  const started = enroll(SEVEN_STEPS, owned, begin, momentOf(begin.seller));
  if (!started.ok) throw new Error(started.problem);
  return afterClick(afterClick(started.value));
}

/** What a click commits: the enrollment with one more entry in its history. */
export function afterClick(enrollment: Enrollment): Enrollment {
  const clicked = advance(SEVEN_STEPS, enrollment, NOTE, momentOf(enrollment.seller));
  if (!clicked.ok) throw new Error(clicked.problem);
  return clicked.value.enrollment;
}

/** A click that can be made for ever, so that every round finds what the one before found. */
const NOTE = { kind: 'note', text: 'Asked for the price list; call again on Thursday morning.' } as const;

let clicks = 0;
const momentOf = (by: PersonId): Moment => {
  clicks += 1;
  return { today: MONDAY, at: new Date(Date.UTC(2026, 10, 23, 3) + clicks).toISOString(), by };
};
