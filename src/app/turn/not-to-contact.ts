import { domainOf } from '../../domain/address.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { RecordId, TenantId } from '../../domain/ids.ts';
import { domainKey } from '../../domain/mail/opt-out.ts';
import type { NotToContact, SalesRecord } from '../../domain/record.ts';
import type { Store } from '../ports/store.ts';
import { optOutKey } from './opt-out-key.ts';

type Reads = Pick<Store, 'records' | 'recordsByKeys' | 'optOuts'>;

/** Whom a record is about: itself, and whoever is talked to where it is a deal or a company. */
type About = { readonly record: SalesRecord; readonly contact?: SalesRecord | undefined };

/**
 * Which of these records nobody may contact now, and why: marked so, itself or by another record with the same address,
 * or their address or its whole domain is on the organization's list. The one place where that is decided.
 */
export async function notToContact(
  store: Reads,
  tenant: TenantId,
  all: readonly About[],
): Promise<ReadonlyMap<RecordId, NotToContact>> {
  const emails = [...new Set(all.flatMap(emailsOf))];
  const keys = [...new Set(emails.flatMap((email) => keysOf(tenant, email)))];
  const [sameAddress, optOuts] =
    emails.length === 0
      ? [[], []]
      : await Promise.all([
          store.recordsByKeys(tenant, { emails, phones: [], names: [] }),
          store.optOuts(tenant, keys),
        ]);
  const marked = new Set(sameAddress.filter(isMarked).flatMap(({ email }) => email?.toLowerCase() ?? []));
  const listed = new Set(optOuts.map(({ key }) => key));
  const why = (about: About): NotToContact | undefined => {
    const own = emailsOf(about);
    if (peopleOf(about).some(isMarked) || own.some((email) => marked.has(email))) return 'do-not-contact';
    return own.some((email) => keysOf(tenant, email).some((key) => listed.has(key))) ? 'listed' : undefined;
  };
  return new Map(all.flatMap((about) => entryOf(about.record.id, why(about))));
}

const entryOf = <Value>(id: RecordId, value: Value | undefined): readonly (readonly [RecordId, Value])[] =>
  value === undefined ? [] : [[id, value]];

const peopleOf = ({ record, contact }: About): readonly SalesRecord[] =>
  contact ? [record, contact] : [record];

const emailsOf = (about: About): readonly string[] =>
  peopleOf(about).flatMap(({ email }) => email?.toLowerCase() ?? []);

const isMarked = ({ status }: SalesRecord): boolean => status === 'do-not-contact';

const keysOf = (tenant: TenantId, email: string): readonly string[] => [
  optOutKey(tenant, email),
  domainKey(domainOf(email)),
];

/** The same of one record. */
export async function whyNotContact(
  store: Reads & Pick<Store, 'record'>,
  record: SalesRecord,
): Promise<NotToContact | undefined> {
  const { tenant, primaryContact } = record;
  const contact = primaryContact && (await store.record(tenant, primaryContact));
  return (await notToContact(store, tenant, [{ record, ...(contact && { contact }) }])).get(record.id);
}

/** Those of some enrollments with whom nobody may go on now, in their order. */
export async function silentAmong<One extends Pick<Enrollment, 'record'>>(
  store: Reads,
  tenant: TenantId,
  enrollments: readonly One[],
): Promise<readonly One[]> {
  const records = await store.records(tenant, [...new Set(enrollments.map(({ record }) => record))]);
  const contactIds = new Set(records.flatMap(({ primaryContact }) => primaryContact ?? []));
  const contacts = await store.records(tenant, [...contactIds]);
  const byId = new Map(contacts.map((one) => [one.id, one]));
  const all = records.map((record) => ({
    record,
    contact: record.primaryContact && byId.get(record.primaryContact),
  }));
  const stopped = await notToContact(store, tenant, all);
  return enrollments.filter(({ record }) => stopped.has(record));
}
