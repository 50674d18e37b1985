import { Memory } from 'lowdb';
import { expect, test } from 'vitest';
import { shelve } from '../../src/app/turn/template-versions.ts';
import type { Template } from '../../src/domain/template.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { templateId } from '../builders.ts';
import { endAt, stepOfType, templateOf } from '../domain/template-builder.ts';

const small = templateOf([stepOfType('task', 'check', { done: endAt('well') })], { well: true });
const webinar: Template = { ...small, id: templateId('webinar'), version: 1 };
const demo: Template = { ...small, id: templateId('demo'), version: 1 };
const improved: Template = { ...webinar, name: { en: 'Better' } };

const openStore = () => createLowdbStore(new Memory());
const named = (templates: readonly Template[]) => templates.map(({ id, version }) => `${id} ${version}`);

test('what is new is kept, and offered', async () => {
  const store = await openStore();
  expect(await shelve(store, [webinar, demo])).toMatchObject({
    ok: true,
    value: { current: [webinar, demo] },
  });
  expect(named(await store.templateVersions())).toEqual(['webinar 1', 'demo 1']);
});

test('the same again is fine, and kept once', async () => {
  const store = await openStore();
  await shelve(store, [webinar]);
  expect((await shelve(store, [{ ...webinar }])).ok).toBe(true);
  expect(named(await store.templateVersions())).toEqual(['webinar 1']);
});

test('a new version is offered beside the old one, which those who are on it stay on', async () => {
  const store = await openStore();
  await shelve(store, [webinar]);
  const shelf = await shelve(store, [{ ...improved, version: 2 }]);
  if (!shelf.ok) throw new Error(shelf.problem.join());
  expect(named(shelf.value.current)).toEqual(['webinar 2']);
  expect(named(shelf.value.versions)).toEqual(['webinar 1', 'webinar 2']);
});

test('a template that is gone is offered no more, but kept', async () => {
  const store = await openStore();
  await shelve(store, [webinar, demo]);
  const shelf = await shelve(store, [demo]);
  if (!shelf.ok) throw new Error(shelf.problem.join());
  expect(named(shelf.value.current)).toEqual(['demo 1']);
  expect(named(shelf.value.versions)).toEqual(['webinar 1', 'demo 1']);
});

test('all that were changed without a new version are named, and nothing is kept', async () => {
  const store = await openStore();
  await shelve(store, [webinar, demo]);
  const changed = [improved, { ...demo, description: { en: 'Other' } }, { ...demo, id: templateId('new') }];
  expect(await shelve(store, changed)).toEqual({ ok: false, problem: ['webinar', 'demo'] });
  expect(named(await store.templateVersions())).toEqual(['webinar 1', 'demo 1']);
});
