import type { RecordId } from '../../domain/ids.ts';
import type { RecordType, SalesRecord } from '../../domain/record.ts';

/** Renewals are a number of days after the samples are loaded, so that some are always near. */
export type Sample = Omit<SalesRecord, 'tenant' | 'renewalDate'> & { readonly renewsInDays?: number };
export type Company = Required<Pick<Sample, 'company' | 'timeZone'>>;
type Details = Partial<Omit<Sample, 'id' | 'type' | 'name' | 'company'>>;

export const idOf = (slug: string) => `sample-${slug}` as RecordId;

export const sampleOf =
  (type: RecordType) =>
  (slug: string, name: string, company: Company, details: Details): Sample => ({
    id: idOf(slug),
    type,
    name,
    ...company,
    status: 'active',
    tags: [],
    language: 'en',
    ...details,
  });

export const profile = (slug: string) => `https://www.linkedin.com/in/${slug}`;
export const money = (amount: number, currency: string) => ({ amount, currency });
