import type { RecordKeys } from '../../app/ports/record-search.ts';
import type { RecordId, TenantId } from '../../domain/ids.ts';
import { phoneTail } from '../../domain/phone-tail.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { createIdSets } from './id-sets.ts';
import type { OnKept } from './table.ts';

/** The records that have an email address, the end of a phone number or a name. */
export type RecordKeysIndex = {
  readonly onKept: OnKept<SalesRecord>;
  find(tenant: TenantId, keys: RecordKeys): readonly RecordId[];
};

export function createRecordKeys(): RecordKeysIndex {
  const tenants = new Map<TenantId, ReturnType<typeof createKinds>>();

  return {
    onKept: (before, after) => {
      const tenant = after?.tenant ?? before?.tenant;
      if (tenant === undefined) return;
      const kinds = tenants.get(tenant) ?? createKinds();
      tenants.set(tenant, kinds);
      const from = keysOf(before);
      const to = keysOf(after);
      for (const kind of KINDS) {
        const [old, now] = [from[kind], to[kind]];
        if (old === now) continue;
        if (before && old !== undefined) kinds[kind].take(old, before.id);
        if (after && now !== undefined) kinds[kind].add(now, after.id);
      }
    },
    find: (tenant, { emails, phones, names }) => {
      const kinds = tenants.get(tenant);
      if (!kinds) return [];
      return [
        ...new Set([
          ...emails.flatMap((email) => kinds.email.at(email.toLowerCase())),
          ...phones.flatMap((tail) => kinds.phone.at(tail)),
          ...names.flatMap((name) => kinds.name.at(name.toLowerCase())),
        ]),
      ];
    },
  };
}

const KINDS = ['email', 'phone', 'name'] as const;
type Keys = Readonly<Partial<Record<(typeof KINDS)[number], string | undefined>>>;

/** Each by the texts themselves, which tens of thousands of rows of a list are looked up by. */
const createKinds = () => ({
  email: createIdSets<RecordId>(),
  phone: createIdSets<RecordId>(),
  name: createIdSets<RecordId>(),
});

const keysOf = (record: SalesRecord | undefined): Keys =>
  record && !record.archived
    ? {
        email: record.email?.toLowerCase(),
        phone: record.phone === undefined ? undefined : phoneTail(record.phone),
        name: record.name.toLowerCase(),
      }
    : {};
