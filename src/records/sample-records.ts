import { addDays, type Day } from '../domain/day.ts';
import type { TenantId } from '../domain/ids.ts';
import type { SalesRecord } from '../domain/record.ts';
import { accounts } from './samples/accounts.ts';
import { contacts } from './samples/contacts.ts';
import { leads } from './samples/leads.ts';
import { opportunities } from './samples/opportunities.ts';

/** Records to try the bot with. None of the people are real, and the ids are always the same. */
export const sampleRecords = (tenant: TenantId, today: Day): readonly SalesRecord[] =>
  [...contacts, ...leads, ...opportunities, ...accounts].map(({ renewsInDays, ...sample }) => ({
    ...sample,
    tenant,
    ...(renewsInDays !== undefined && { renewalDate: addDays(today, renewsInDays) }),
  }));
