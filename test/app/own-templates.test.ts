import { Memory } from 'lowdb';
import { expect, test } from 'vitest';
import { tenantTemplates, withOwn } from '../../src/app/turn/own-templates.ts';
import { newestTemplates, templateOf as versionOf } from '../../src/app/turn/services.ts';
import type { OwnVersion } from '../../src/domain/authoring/draft.ts';
import type { Template } from '../../src/domain/template.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { CONTOSO, FABRIKAM, MEGAN, templateId } from '../builders.ts';
import { endAt, stepOfType, templateOf } from '../domain/template-builder.ts';

const small = templateOf([stepOfType('task', 'check', { done: endAt('well') })], { well: true });
const version = (id: string, number: number): Template => ({ ...small, id: templateId(id), version: number });
const own = (id: string, number: number): OwnVersion => ({
  tenant: CONTOSO,
  by: MEGAN,
  at: '2026-11-23T09:00:00.000Z',
  template: version(id, number),
});
const shipped = (...versions: readonly Template[]) => ({
  templates: newestTemplates({ templateVersions: versions }),
  templateVersions: versions,
});
const named = (templates: readonly Template[]) =>
  templates.map(({ id, version: number }) => `${id} ${number}`);

test.each<readonly [string, readonly OwnVersion[], readonly string[], readonly string[]]>([
  ['nothing of its own', [], ['webinar 2', 'demo 1'], ['webinar 1', 'webinar 2', 'demo 1']],
  [
    'its own version of one that comes with the bot',
    [own('webinar', 3), own('webinar', 4)],
    ['webinar 4', 'demo 1'],
    ['webinar 1', 'webinar 2', 'demo 1', 'webinar 3', 'webinar 4'],
  ],
  [
    'a template that only it has',
    [own('trial', 1)],
    ['webinar 2', 'demo 1', 'trial 1'],
    ['webinar 1', 'webinar 2', 'demo 1', 'trial 1'],
  ],
  [
    'its own version of the number that the bot came with later',
    [own('webinar', 2)],
    ['webinar 2', 'demo 1'],
    ['webinar 1', 'demo 1', 'webinar 2'],
  ],
  [
    'a template whose id the bot came with later',
    [own('demo', 1), own('demo', 2)],
    ['webinar 2', 'demo 2'],
    ['webinar 1', 'webinar 2', 'demo 1', 'demo 2'],
  ],
])('a tenant with %s', (_, versions, newest, all) => {
  const merged = withOwn(shipped(version('webinar', 1), version('webinar', 2), version('demo', 1)), versions);
  expect(named(merged.newest)).toEqual(newest);
  expect(named(merged.versions)).toEqual(all);
  for (const { template } of versions) {
    expect(versionOf({ templateVersions: merged.versions }, template.id, template.version)).toBe(template);
  }
});

test('they are read once for each thing that is published, and are the same until then', async () => {
  const kept = await createLowdbStore(new Memory());
  let reads = 0;
  const store: typeof kept = { ...kept, ownVersions: (tenant) => ((reads += 1), kept.ownVersions(tenant)) };
  const services = { store, ...shipped(version('webinar', 1)) };
  const none = await tenantTemplates(services, { tenant: CONTOSO });
  expect([none.versions, reads]).toEqual([services.templateVersions, 0]);

  await store.commit(CONTOSO, { publish: own('webinar', 2) });
  const at = (revision: number, tenant = CONTOSO) =>
    tenantTemplates(services, { tenant, ownTemplates: { revision } });
  const [first, again] = await Promise.all([at(1), at(1)]);
  expect(first.versions).toBe(again.versions);
  expect(reads).toBe(1);

  await store.commit(CONTOSO, { publish: own('webinar', 3) });
  expect(named((await at(2)).newest)).toEqual(['webinar 3']);
  expect(named((await at(1, FABRIKAM)).newest)).toEqual(['webinar 1']);
});

test('what could not be read is read again', async () => {
  const kept = await createLowdbStore(new Memory());
  await kept.commit(CONTOSO, { publish: own('webinar', 2) });
  let isDown = true;
  const store: typeof kept = {
    ...kept,
    ownVersions: (tenant) => (isDown ? Promise.reject(new Error('down')) : kept.ownVersions(tenant)),
  };
  const services = { store, ...shipped(version('webinar', 1)) };
  const organization = { tenant: CONTOSO, ownTemplates: { revision: 1 } };
  await expect(tenantTemplates(services, organization)).rejects.toThrow('down');
  isDown = false;
  expect(named((await tenantTemplates(services, organization)).newest)).toEqual(['webinar 2']);
});
