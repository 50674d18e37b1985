import { describe, expect, test } from 'vitest';
import type { TemplateId, TenantId } from '../../src/domain/ids.ts';
import type { Json } from '../connector.ts';
import type { TeamsUser } from '../teams-user.ts';
import { make, MEGAN, MEERA, meet, RAVI, says } from './people.ts';
import { ask, read, startWholeBot, TENANT, type WholeBot } from './whole-bot.ts';

const WEBINAR = 'webinar-follow-up' as TemplateId;
const OTHER_TENANT = '99999999-bbbb-4bbb-8bbb-999999999999' as TenantId;

/** Megan with a draft of the webinar, Ravi, who sells, and Meera, who administers another organization. */
async function startAuthoring() {
  const whole = await startWholeBot({
    administrators: ['11111111-aaaa-4aaa-8aaa-111111111111', MEERA.aadObjectId],
  });
  const megan = whole.anotherUser(MEGAN);
  const ravi = whole.anotherUser(RAVI);
  const meera = whole.anotherUser({ ...MEERA, tenantId: OTHER_TENANT });
  await meet(whole.user, megan, ravi, meera);
  await make(whole.user, 'make Megan a template manager');
  await megan.say('customize webinar');
  expect(await says(megan, 'wait 9 days before step 3')).toContain('9 days');
  const draft = await whole.bot.services.store.draft(TENANT, WEBINAR);
  return { ...whole, megan, ravi, meera, at: { template: WEBINAR, revision: draft?.revision ?? 0 } };
}

/** All that those who change templates can change, in both organizations. */
async function templatesIn({ bot }: Pick<WholeBot, 'bot'>) {
  const { store } = bot.services;
  return Promise.all(
    [TENANT, OTHER_TENANT].map(async (tenant) => ({
      drafts: await store.drafts(tenant),
      versions: await store.ownVersions(tenant),
      organization: await store.organization(tenant),
    })),
  );
}

const press = (user: TeamsUser, data: unknown) =>
  user.post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
  });

type At = { readonly template: string; readonly revision: number };

/** One of each that would change something, as a card of ours sends it. */
const REAL: readonly (readonly [string, (at: At) => Json])[] = [
  ['customize', () => ({ verb: 'customize', template: 'no-show' })],
  ['new-template', () => ({ verb: 'new-template', name: 'Fair', recordType: 'lead' })],
  ['a copy', () => ({ verb: 'new-template', name: 'Fair', from: WEBINAR, recordType: '' })],
  ['save-draft-form', (at) => ({ verb: 'save-draft-form', ...at, form: 'about', 'text::name:en': 'Mine' })],
  ['save-step', (at) => ({ verb: 'save-step', ...at, step: 'thank-you-email', 'text::title:en': 'Mine' })],
  ['shift-step', (at) => ({ verb: 'shift-step', ...at, step: 'thank-you-email', to: 'down' })],
  ['remove-step', (at) => ({ verb: 'remove-step', ...at, step: 'thank-you-email', sure: true })],
  ['keep-text', (at) => ({ verb: 'keep-text', ...at, step: 'thank-you-email', keep: 'b' })],
  [
    'keep-winner',
    () => ({ verb: 'keep-winner', template: WEBINAR, version: 3, step: 'thank-you-email', keep: 'b' }),
  ],
  ['undo-edit', (at) => ({ verb: 'undo-edit', ...at })],
  ['redo-edit', (at) => ({ verb: 'redo-edit', ...at })],
  ['discard-draft', (at) => ({ verb: 'discard-draft', ...at, sure: true })],
  ['say-of-step', (at) => ({ verb: 'say-of-step', ...at, words: 'remove step 2', chosen: [] })],
  ['publish-draft', (at) => ({ verb: 'publish-draft', ...at })],
  ['publish-now', (at) => ({ verb: 'publish-now', ...at, 'running:on': 'move' })],
  ['back-to-version', () => ({ verb: 'back-to-version', template: 'no-show', version: 1 })],
];

describe('what a seller presses that only those see who change templates', () => {
  test.each([
    ...REAL,
    ['try-draft', () => ({ verb: 'try-draft', template: WEBINAR })],
    ['draft', () => ({ verb: 'draft', template: WEBINAR })],
    ['draft-step', () => ({ verb: 'draft-step', template: WEBINAR, step: 'thank-you-email' })],
    ['draft-form', () => ({ verb: 'draft-form', template: WEBINAR, form: 'about' })],
    ['versions', () => ({ verb: 'versions', template: WEBINAR })],
    ['version', () => ({ verb: 'version', template: WEBINAR, version: 1 })],
    ['export-template', () => ({ verb: 'export-template', template: WEBINAR })],
  ] as typeof REAL)('%s changes nothing and shows nothing', async (_, dataAt) => {
    const whole = await startAuthoring();
    const before = await templatesIn(whole);
    const { status, body } = await press(whole.ravi, dataAt(whole.at));
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('You need to be');
    expect(await templatesIn(whole)).toEqual(before);
  });
});

describe('what the administrator of another organization presses', () => {
  const drafts = REAL.filter(([, dataAt]) => 'revision' in dataAt({ template: WEBINAR, revision: 1 }));
  test.each(drafts)('%s changes nothing of a draft that is not theirs', async (_, dataAt) => {
    const whole = await startAuthoring();
    const before = await templatesIn(whole);
    const { status, body } = await press(whole.meera, dataAt(whole.at));
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('This draft is no longer there');
    expect(await templatesIn(whole)).toEqual(before);
  });
});

const saved = (at: At, more: Json): Json => ({ verb: 'save-step', ...at, step: 'thank-you-email', ...more });

describe('what no card of ours sends', () => {
  test.each<readonly [string, (at: At) => unknown]>([
    ['a revision of the past', (at) => saved({ ...at, revision: 1 }, { wait: '3' })],
    ['a revision of the future', (at) => saved({ ...at, revision: 2 ** 52 }, { wait: '3' })],
    ['a revision that is none', (at) => saved({ ...at, revision: 1.5 }, { wait: '3' })],
    ['a template of a prototype', (at) => saved({ ...at, template: '__proto__' }, { wait: '3' })],
    ['a step of a prototype', (at) => saved(at, { step: 'constructor', wait: '3' })],
    ['a step of nothing', (at) => ({ verb: 'remove-step', ...at, step: 'toString', sure: true })],
    ['an endless id', (at) => saved(at, { step: 'x'.repeat(5_000) })],
    ['a wait before Christmas', (at) => saved(at, { step: 'call', wait: '-3' })],
    ['a wait of no days', (at) => saved(at, { 'days:no-answer': 'NaN' })],
    ['a wait without an end', (at) => saved(at, { 'days:no-answer': '1e400' })],
    ['half a day', (at) => saved(at, { 'days:no-answer': 0.5 })],
    ['a way to itself', (at) => saved(at, { 'to:no-answer': 'step:thank-you-email' })],
    ['a way to a prototype', (at) => saved(at, { 'to:no-answer': 'step:__proto__' })],
    ['a way to no end', (at) => saved(at, { 'to:no-answer': 'ends:' })],
    ['a way to an end of a prototype', (at) => saved(at, { 'to:no-answer': 'ends:constructor' })],
    ['a way to nothing known', (at) => saved(at, { 'to:no-answer': 'drop table' })],
    ['a type that is none', (at) => saved(at, { type: 'constructor' })],
    ['a list for a text', (at) => saved(at, { 'text::title:en': ['x'] })],
    ['an object for a text', (at) => saved(at, { 'text::title:en': { $ne: 1 } })],
    ['a title without an end', (at) => saved(at, { 'text::title:en': 'x'.repeat(100_000) })],
    ['a text without an end', (at) => saved(at, { 'text::body:en': 'x'.repeat(100_000) })],
    ['a form that is none', (at) => ({ verb: 'save-draft-form', ...at, form: '__proto__' })],
    [
      'an end that is in use',
      (at) => ({ verb: 'save-draft-form', ...at, form: 'ends', 'kind:demo-given': 'remove' }),
    ],
    [
      'a step at no place',
      (at) => ({ verb: 'save-draft-form', ...at, form: 'add-step', place: 'after:__proto__:x' }),
    ],
    [
      'words without an end',
      (at) => ({ verb: 'say-of-step', ...at, words: 'x '.repeat(50_000), chosen: [] }),
    ],
    ['two thousand words', (at) => ({ verb: 'say-of-step', ...at, words: 'add a '.repeat(333), chosen: [] })],
    [
      'steps that are none',
      (at) => ({ verb: 'say-of-step', ...at, words: 'remove it', chosen: ['constructor'] }),
    ],
    ['a version of the future', () => ({ verb: 'back-to-version', template: WEBINAR, version: 2 ** 52 })],
    ['a template that is none', () => ({ verb: 'customize', template: 'constructor' })],
    ['a copy of none', () => ({ verb: 'new-template', from: '__proto__', name: 'Fair', recordType: '' })],
    ['a template for nothing', () => ({ verb: 'new-template', name: 'Fair', recordType: 'toString' })],
    ['a name of nothing seen', () => ({ verb: 'new-template', name: '\u200b\u202e', recordType: 'lead' })],
    ['a verb of a prototype', (at) => ({ ...at, verb: 'constructor' })],
    [
      'a draft to try for a record that is none',
      () => ({ verb: 'try-draft', template: WEBINAR, record: '__proto__' }),
    ],
  ])('%s changes nothing and breaks nothing', async (_, dataAt) => {
    const whole = await startAuthoring();
    const before = await templatesIn(whole);
    const { status } = await press(whole.megan, dataAt(whole.at));
    expect([200, 400]).toContain(status);
    expect(await templatesIn(whole)).toEqual(before);
    expect(whole.logged.filter((line) => line.startsWith('turn failed'))).toEqual([]);
  });
});

describe('a card of a draft that is gone', () => {
  test('publishes nothing of the draft that was begun after it', async () => {
    const { user, megan, moveTo, bot } = await startAuthoring();
    const question = await ask(user, 'customize webinar');
    const form = await user.press(question, 'Publish…');
    await megan.press(
      await megan.press(await ask(megan, 'customize webinar'), 'Throw away…'),
      'Throw it away',
    );
    await moveTo('2026-11-23T02:45:00Z');
    await megan.say('customize webinar');
    expect(await says(megan, 'remove step 2')).toContain('Removed');
    const late = await user.press(form, 'Publish');
    expect(read(late)).toContain('Megan Bowen changed this draft in the meantime:');
    expect(await bot.services.store.ownVersions(TENANT)).toEqual([]);
  });
});

describe('names of markup', () => {
  test('are shown as they are written', async () => {
    const { megan } = await startAuthoring();
    const name = '<b>{0}</b> ${x} [a](http://b.example) **c**';
    const form = await ask(megan, 'new template');
    const created = await megan.press(form, 'Create', { name, recordType: 'lead' });
    expect(read(created)).toContain(name);
    const asked = await megan.press(created, 'Throw away…');
    expect(read(asked)).toContain(name);
  });
});

test('what its publisher says of a version is one line of what can be seen, and no half signs', async () => {
  const { megan, bot } = await startAuthoring();
  const note = `\u202eshorter\nand **kinder** ${'😀'.repeat(300)}`;
  await megan.press(await ask(megan, 'publish'), 'Publish', { note });
  const [version] = await bot.services.store.ownVersions(TENANT);
  expect(version?.note).toBe(`shorter and **kinder** ${'😀'.repeat(177)}`);
});
