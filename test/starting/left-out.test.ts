import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { PersonId, TenantId } from '../../src/domain/ids.ts';
import { giveRole, newOrganization } from '../../src/domain/organization.ts';
import { warnOfLeftOut } from '../../src/left-out.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { Memory } from 'lowdb';
import type { Database } from '../../src/store/lowdb/tables.ts';

const APP = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const TENANT = '8d6a3c1e-0b4f-4c57-9d3e-1f2a3b4c5d6e' as TenantId;
const PRODUCTION = { MICROSOFT_APP_ID: APP, MICROSOFT_APP_PASSWORD: 'secret', ALLOWED_TENANTS: TENANT };
const COMPLETE = { ...PRODUCTION, PUBLIC_URL: 'https://anukram.contoso.com', ADMINS: APP };

const openStore = () => createLowdbStore(new Memory<Database>());

/** What is logged with these settings. */
async function warnings(env: Record<string, string>, store = openStore()): Promise<readonly unknown[]> {
  const config = readConfig(env);
  if (!config.ok) throw new Error(config.problem.join());
  const lines: unknown[] = [];
  const warn = (message: string, fields: unknown) => void lines.push([message, fields]);
  await warnOfLeftOut(config.value, await store, { info: warn, warn, error: warn });
  return lines;
}

const NO_FILES = 'cards have no pictures';
const NO_ADMINISTRATOR = [
  'nobody can give roles or change the organization settings',
  { missing: 'ADMINS', tenants: [TENANT] },
];

test('nothing is said where nothing is missing, nor in local mode', async () => {
  expect(await warnings(COMPLETE)).toEqual([]);
  expect(await warnings({})).toEqual([]);
});

test('production without ADMINS says so', async () => {
  expect(await warnings({ ...COMPLETE, ADMINS: '' })).toEqual([NO_ADMINISTRATOR]);
});

test('but not where somebody was made an administrator by talking to the bot', async () => {
  const store = await openStore();
  const person = 'megan' as PersonId;
  const decision = { at: '2026-11-23T02:30:00Z', by: person };
  const made = (role: 'manager' | 'administrator', before = newOrganization(TENANT)) =>
    giveRole(before, { person, role }, decision);
  await store.commit(TENANT, { organization: made('manager') });
  expect(await warnings({ ...COMPLETE, ADMINS: '' }, Promise.resolve(store))).toEqual([NO_ADMINISTRATOR]);
  await store.commit(TENANT, { organization: made('administrator', await store.organization(TENANT)) });
  expect(await warnings({ ...COMPLETE, ADMINS: '' }, Promise.resolve(store))).toEqual([]);
});

test('without pictures the settings that are missing are named, and no other', async () => {
  expect(await warnings({ ...COMPLETE, PUBLIC_URL: '' })).toEqual([[NO_FILES, { missing: 'PUBLIC_URL' }]]);
});

test('with a managed identity nothing can be set, so the reason is named', async () => {
  const identity = {
    ...COMPLETE,
    MICROSOFT_APP_PASSWORD: '',
    MICROSOFT_APP_TYPE: 'UserAssignedMsi',
    MICROSOFT_APP_TENANT_ID: TENANT,
  };
  const because = { because: 'a managed identity has no password to seal addresses with' };
  expect(await warnings(identity)).toEqual([[NO_FILES, because]]);
});
