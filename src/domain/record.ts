import type { Day } from './day.ts';
import { fold } from './fold.ts';
import type { PersonId, RecordId, TenantId } from './ids.ts';
import type { Language } from './text.ts';

export const RECORD_TYPES = ['contact', 'lead', 'opportunity', 'account'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

export const RECORD_STATUSES = ['active', 'qualified', 'disqualified', 'do-not-contact'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** Why nobody contacts them: somebody is marked so, or the organization's list has their address or its domain. */
export type NotToContact = 'do-not-contact' | 'listed';

/** What turned out to reach nobody. A number or address that takes its place is good again. */
export type Marks = { readonly wrongPhone?: string; readonly bouncedEmail?: string };

/** A customer to sell to: a person, or a deal or company with a person to talk to. */
export type SalesRecord = Marks & {
  readonly tenant: TenantId;
  readonly id: RecordId;
  readonly type: RecordType;
  /** A person's name for contacts and leads; otherwise the name of the deal or company. */
  readonly name: string;
  readonly company: string;
  readonly city?: string;
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly linkedIn?: string;
  readonly value?: { readonly amount: number; readonly currency: string };
  readonly status: RecordStatus;
  readonly tags: readonly string[];
  readonly owner?: PersonId;
  readonly timeZone?: string;
  /** The language that emails to this customer are written in. */
  readonly language?: Language;
  readonly renewalDate?: Day;
  /** Which renewal was proposed to the owner and when, so that each is proposed once. */
  readonly renewalProposed?: { readonly of: Day; readonly on: Day };
  /** On which days of the last month something became so, or stopped being so, by facet. */
  readonly lately?: Readonly<Record<string, Day>>;
  /** Hidden from search and not to be enrolled; its history stays. */
  readonly archived?: true;
  /** The person whom texts address, when the record is a deal or a company. */
  readonly primaryContact?: RecordId;
};

/** What a step of a template does to its record once the seller confirms it. */
export type RecordChange =
  { readonly kind: 'status'; readonly status: RecordStatus } | { readonly kind: 'tag'; readonly tag: string };

/** A record can be changed by its owner, or by anyone while it has none. */
export const isOwn = ({ owner }: SalesRecord, { id }: { readonly id: PersonId }): boolean =>
  owner === undefined || owner === id;

export function changeRecord(record: SalesRecord, change: RecordChange): SalesRecord {
  switch (change.kind) {
    case 'status':
      return { ...record, status: change.status };
    case 'tag':
      return withTag(record, change.tag);
  }
}

const isTag = (tag: string) => (one: string) => fold(one) === fold(tag);

export const hasTag = ({ tags }: SalesRecord, tag: string): boolean => tags.some(isTag(tag));

export const withTag = (record: SalesRecord, tag: string): SalesRecord =>
  hasTag(record, tag) ? record : { ...record, tags: [...record.tags, tag] };

export const withoutTag = (record: SalesRecord, tag: string): SalesRecord =>
  hasTag(record, tag) ? { ...record, tags: record.tags.filter((one) => !isTag(tag)(one)) } : record;

export const isWrongPhone = ({ phone, wrongPhone }: SalesRecord): boolean =>
  phone !== undefined && phone === wrongPhone;

export const hasBounced = ({ email, bouncedEmail }: SalesRecord): boolean =>
  email !== undefined && email === bouncedEmail;

/** Remembers that the number or the address of a record reaches nobody. */
export function markRecord(record: SalesRecord, what: 'phone' | 'email'): SalesRecord {
  const { phone, email } = record;
  if (what === 'phone') return phone === undefined ? record : { ...record, wrongPhone: phone };
  return email === undefined ? record : { ...record, bouncedEmail: email };
}

export const marksOf = ({ wrongPhone, bouncedEmail }: Marks): Marks => ({
  ...(wrongPhone === undefined ? {} : { wrongPhone }),
  ...(bouncedEmail === undefined ? {} : { bouncedEmail }),
});

export function restoreMarks(record: SalesRecord, marks: Marks): SalesRecord {
  const { wrongPhone: _, bouncedEmail: __, ...rest } = record;
  return { ...rest, ...marks };
}
