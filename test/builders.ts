import type { Day } from '../src/domain/day.ts';
import type { Enrollment, HistoryEntry } from '../src/domain/enrollment.ts';
import type {
  EnrollmentId,
  MailId,
  PersonId,
  RecordId,
  ReminderId,
  StepId,
  TemplateId,
  TenantId,
} from '../src/domain/ids.ts';
import type { OutgoingMail } from '../src/domain/mail/outgoing.ts';
import type { Person } from '../src/domain/person.ts';
import type { SalesRecord } from '../src/domain/record.ts';
import type { Reminder } from '../src/domain/reminder.ts';

/** Shortcuts for tests: ids and days without a parser. */
export const tenantId = (id: string) => id as TenantId;
export const personId = (id: string) => id as PersonId;
export const recordId = (id: string) => id as RecordId;
export const enrollmentId = (id: string) => id as EnrollmentId;
export const reminderId = (id: string) => id as ReminderId;
export const mailId = (id: string) => id as MailId;
export const templateId = (id: string) => id as TemplateId;
export const stepId = (id: string) => id as StepId;
export const day = (text: string) => text as Day;

export const CONTOSO = tenantId('contoso');
export const FABRIKAM = tenantId('fabrikam');
export const ALEX = personId('alex');
export const MEGAN = personId('megan');
export const MONDAY = day('2026-11-23');

export const aPerson = (some: Partial<Person> = {}): Person => ({
  tenant: CONTOSO,
  id: ALEX,
  name: 'Alex Wilber',
  settings: {},
  seen: {},
  ...some,
});

export const aRecord = (some: Partial<SalesRecord> = {}): SalesRecord => ({
  tenant: CONTOSO,
  id: recordId('asha'),
  type: 'contact',
  name: 'Asha Rao',
  company: 'Northwind Traders',
  status: 'active',
  tags: [],
  ...some,
});

export const anEntry = (some: Partial<HistoryEntry> = {}): HistoryEntry => ({
  today: MONDAY,
  at: `${MONDAY}T09:00:00.000Z`,
  by: ALEX,
  revision: 1,
  event: { kind: 'enroll' },
  step: stepId('first-email'),
  ...some,
});

/** Enrolled on a Monday by its seller, its first step due at once. */
export const anEnrollment = (some: Partial<Enrollment> = {}): Enrollment => ({
  tenant: CONTOSO,
  id: enrollmentId('one'),
  template: templateId('product-demo'),
  version: 1,
  record: recordId('asha'),
  seller: ALEX,
  inputs: {},
  revision: 1,
  history: [anEntry(some.seller ? { by: some.seller } : {})],
  state: { kind: 'open', step: stepId('first-email'), due: MONDAY },
  ...some,
});

/** Asked for, and due on Monday at three in the afternoon, in Kolkata. */
export const aReminder = (some: Partial<Reminder> = {}): Reminder => ({
  tenant: CONTOSO,
  id: reminderId('call back'),
  person: ALEX,
  record: recordId('asha'),
  at: `${MONDAY}T09:30:00.000Z`,
  revision: 1,
  state: { kind: 'waiting', tries: 0 },
  lookAt: `${MONDAY}T09:30:00.000Z`,
  ...some,
});

/** The automated email of a first step, planned on its morning. */
export const aMail = (some: Partial<OutgoingMail> = {}): OutgoingMail => ({
  tenant: CONTOSO,
  id: mailId('intro'),
  enrollment: enrollmentId('one'),
  step: stepId('first-email'),
  entered: 1,
  seller: ALEX,
  record: recordId('asha'),
  plannedAt: `${MONDAY}T03:30:00.000Z`,
  revision: 1,
  state: { kind: 'planned', tries: 0 },
  lookAt: `${MONDAY}T03:45:00.000Z`,
  ...some,
});
