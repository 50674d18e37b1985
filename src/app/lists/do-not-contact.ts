import type { TenantId } from '../../domain/ids.ts';
import { domainOf } from '../../domain/address.ts';
import { domainKey } from '../../domain/mail/opt-out.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { optOutKey } from '../mailing/opt-out-key.ts';
import type { Store } from '../ports/store.ts';

const keysOf = (tenant: TenantId, email: string): readonly string[] => [
  optOutKey(tenant, email),
  domainKey(domainOf(email)),
];

/** Those of these addresses that the organization contacts no more, itself or their whole domain. */
export async function listedAmong(
  store: Store,
  tenant: TenantId,
  emails: readonly string[],
): Promise<ReadonlySet<string>> {
  const keys = [...new Set(emails.flatMap((email) => keysOf(tenant, email)))];
  const listed = new Set((await store.optOuts(tenant, keys)).map(({ key }) => key));
  return new Set(emails.filter((email) => keysOf(tenant, email).some((key) => listed.has(key))));
}

/** Whether the one to be talked to is on the list. */
export async function isListed(store: Store, record: SalesRecord): Promise<boolean> {
  const { tenant, primaryContact, email } = record;
  const contact = primaryContact && (await store.record(tenant, primaryContact));
  const emails = [email, contact?.email].filter((one) => one !== undefined);
  return emails.length > 0 && (await listedAmong(store, tenant, emails)).size > 0;
}
