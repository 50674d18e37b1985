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
  const { add, take, at } = createIdSets<RecordId>();

  return {
    onKept: (before, after) => {
      const from = before && !before.archived ? keysOf(before) : [];
      const to = after && !after.archived ? keysOf(after) : [];
      if (before) for (const key of from) if (!to.includes(key)) take(key, before.id);
      if (after) for (const key of to) if (!from.includes(key)) add(key, after.id);
    },
    find: (tenant, { emails, phones, names }) => {
      const keys = [
        ...emails.map((email) => keyTo(tenant, 'email', email)),
        ...phones.map((tail) => keyTo(tenant, 'phone', tail)),
        ...names.map((name) => keyTo(tenant, 'name', name)),
      ];
      return [...new Set(keys.flatMap(at))];
    },
  };
}

function keysOf({ tenant, name, email, phone = '' }: SalesRecord): readonly string[] {
  const tail = phoneTail(phone);
  return [
    keyTo(tenant, 'name', name),
    ...(email === undefined ? [] : [keyTo(tenant, 'email', email)]),
    ...(tail === undefined ? [] : [keyTo(tenant, 'phone', tail)]),
  ];
}

const keyTo = (tenant: TenantId, kind: 'email' | 'phone' | 'name', value: string): string =>
  `${tenant}\n${kind} ${value.toLowerCase()}`;
