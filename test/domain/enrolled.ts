import { addDays, parseDay, type Day } from '../../src/domain/day.ts';
import { enroll, type EnrollmentPlan } from '../../src/domain/engine.ts';
import type { Enrollment, Moment } from '../../src/domain/enrollment.ts';
import type { EnrollmentId, PersonId, RecordId, TenantId } from '../../src/domain/ids.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import type { Template } from '../../src/domain/template.ts';

const MONDAY = parseDay('2026-11-23') ?? fail();

function fail(): never {
  throw new Error('Not a day');
}

/** Days are told from the day of the enrollment, which is a Monday and day 0. */
export const day = (ahead: number): Day => addDays(MONDAY, ahead);

export const seller = 'alex' as PersonId;

export const moment = (today: Day): Moment => ({ today, at: `${today}T09:00:00.000Z`, by: seller });

export const record: SalesRecord = {
  tenant: 'contoso' as TenantId,
  id: 'ada' as RecordId,
  type: 'contact',
  name: 'Ada Lovelace',
  company: 'Analytical Engines',
  status: 'active',
  tags: [],
};

export const plan: EnrollmentPlan = {
  id: 'enrollment' as EnrollmentId,
  seller,
  inputs: { product: 'Loom' },
  start: MONDAY,
};

/** A record of the right type, enrolled on day 0. */
export function enrolled(template: Template): Enrollment {
  const started = enroll(template, { ...record, type: template.recordType }, plan, moment(MONDAY));
  if (!started.ok) throw new Error(started.problem);
  return started.value;
}
