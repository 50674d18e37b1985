import { expect } from 'vitest';
import { giveRole, newOrganization, type Organization } from '../../src/domain/organization.ts';
import { ALEX, CONTOSO, FABRIKAM, MEGAN, MONDAY, aPerson } from '../builders.ts';
import { aReference, given, type StoreTest } from './store-test.ts';

const at = '2026-11-23T09:00:00.000Z';
const withManager = (organization: Organization) =>
  giveRole(organization, { person: MEGAN, role: 'manager' }, { at, by: ALEX });

export function organizationContract(test: StoreTest): void {
  test('what a tenant decided is kept, for that tenant alone', async ({ opened, store }) => {
    const organization = withManager(newOrganization(CONTOSO));
    await given(store, { organization });

    expect(await store.organization(CONTOSO)).toEqual(organization);
    expect(await store.organization(FABRIKAM)).toBeUndefined();
    expect(await (await opened.reopen()).organization(CONTOSO)).toEqual(organization);
  });

  test('of two decisions made on the same one before, the second is a conflict', async ({ store }) => {
    const first = withManager(newOrganization(CONTOSO));
    await given(store, { organization: first });

    expect(await store.commit(CONTOSO, { organization: first })).toBe('conflict');
    expect(await store.commit(CONTOSO, { organization: { ...first, revision: 3 } })).toBe('conflict');
    expect(await store.commit(CONTOSO, { organization: withManager(first) })).toBe('saved');
    expect(await store.organization(CONTOSO)).toMatchObject({ revision: 2 });
  });

  test('the directory has everybody of the tenant, and who can be written to', async ({ store }) => {
    await given(store, { people: [aPerson({ lastSeen: MONDAY })], install: aReference() });
    await given(store, {
      people: [aPerson({ id: MEGAN, name: 'Megan Bowen', settings: { language: 'hi' } })],
    });
    await given(store, { people: [aPerson({ tenant: FABRIKAM, name: 'Somebody else' })] }, FABRIKAM);

    const directory = await store.directory(CONTOSO);
    expect(directory.toSorted((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
      { id: ALEX, name: 'Alex Wilber', settings: {}, seen: {}, lastSeen: MONDAY, unreachable: false },
      { id: MEGAN, name: 'Megan Bowen', settings: { language: 'hi' }, seen: {}, unreachable: true },
    ]);

    const gone = { since: at, reason: '403' };
    await given(store, { references: [aReference({ unreachable: gone })] });
    expect((await store.directory(CONTOSO)).every(({ unreachable }) => unreachable)).toBe(true);
  });
}
