import { expect, test } from 'vitest';
import type { NewId } from '../../src/app/ports/runtime.ts';
import type { Services, TenantServices } from '../../src/app/turn/services.ts';
import type { Turn } from '../../src/app/turn/turn.ts';
import type { EnrollmentId, RecordId } from '../../src/domain/ids.ts';

/** Holes that were in the types: each used to compile. */
const inTenant = ({ services }: Pick<Turn, 'services'>): TenantServices => services;
const newId = (() => 'id') as NewId;

test('the services of all tenants are not taken for those of one', () => {
  const everywhere = {} as Services;
  // @ts-expect-error A turn works with what its tenant has turned on.
  expect(inTenant({ services: everywhere })).toBe(everywhere);
});

test('a new id is of the kind that it is made for', () => {
  const id: EnrollmentId = newId('enrollment');
  // @ts-expect-error An enrollment's id names no record.
  const record: RecordId = newId('enrollment');
  expect(record).toBe(id);
});
