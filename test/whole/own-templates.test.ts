import { expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { newOrganization, type Organization } from '../../src/domain/organization.ts';
import type { Template } from '../../src/domain/template.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { MEGAN, templateId } from '../builders.ts';
import { Memory } from 'lowdb';
import { elementsOf } from '../cards/card-elements.ts';
import { ask, enroll, read, shippedTemplates, startWholeBot, TENANT } from './whole-bot.ts';

const WEBINAR = templateId('webinar-follow-up');

/** What a tenant publishes, in one commit with the revision that tells everyone. */
async function publish(store: Store, template: Template): Promise<void> {
  const before = (await store.organization(TENANT)) ?? newOrganization(TENANT);
  const organization: Organization = {
    ...before,
    revision: before.revision + 1,
    ownTemplates: { revision: (before.ownTemplates?.revision ?? 0) + 1 },
  };
  const own = { tenant: TENANT, by: MEGAN, at: '2026-11-23T02:00:00.000Z', template };
  expect(await store.commit(TENANT, { organization, publish: own })).toBe('saved');
}

async function webinar(): Promise<Template> {
  const found = (await shippedTemplates()).find(({ id }) => id === WEBINAR);
  if (!found) throw new Error('No webinar');
  return found;
}

const renamed = (template: Template, id: string, en: string): Template => ({
  ...template,
  id: templateId(id),
  version: 1,
  name: { en, hi: en },
});

const pictureOn = (card: object = {}) => elementsOf(card).find(({ type }) => type === 'Image');

test('a template of a tenant is found, enrolled in, shown as a picture and due, for that tenant alone', async () => {
  const { bot, user, anotherUser, addRecord } = await startWholeBot();
  await addRecord('Nisha Verma', { type: 'lead' });
  await publish(bot.services.store, renamed(await webinar(), 'trial-check', 'Trial check'));

  const shown = await ask(user, 'template trial check');
  expect(read(shown)).toContain('Trial check');
  const picture = await fetch(String(pictureOn(shown.card)?.url));
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(read(await enroll(user, 'Nisha Verma in trial check'))).toContain('Nisha Verma');
  expect(read(await ask(user, 'today'))).toContain('Trial check');

  const stranger = anotherUser({ tenantId: '99999999-bbbb-4bbb-8bbb-222222222222' });
  expect(read(await ask(stranger, 'templates'))).not.toContain('Trial check');
});

test('another copy of the bot follows at its next turn, and what runs stays on its version', async () => {
  const store = await createLowdbStore(new Memory());
  const one = await startWholeBot({ store });
  const other = await startWholeBot({ store, connector: one.connector });
  await one.addRecord('Nisha Verma', { type: 'lead' });
  await enroll(one.user, 'Nisha Verma in webinar');
  expect(read(await ask(other.user, 'template webinar'))).not.toContain('Talk it over');

  const before = await webinar();
  const [first, ...rest] = before.steps;
  if (!first) throw new Error('No step');
  const changed = { ...first, title: { en: 'Talk it over', hi: 'बात करें' } };
  await publish(store, { ...before, version: before.version + 1, steps: [changed, ...rest] });
  expect(read(await ask(other.user, 'template webinar'))).toContain('Talk it over');
  expect(read(await ask(other.user, 'status Nisha Verma'))).not.toContain('Talk it over');
});

test('a template of a tenant can be turned off like any other', async () => {
  const { bot, user } = await startWholeBot();
  await publish(bot.services.store, renamed(await webinar(), 'trial-check', 'Trial check'));
  expect(read(await ask(user, 'organization settings'))).toContain('trial-check');
  const before = await bot.services.store.organization(TENANT);
  if (!before) throw new Error('No organization');
  const settings = (some: Organization['settings']) => ({
    organization: { ...before, revision: before.revision + 1, settings: some },
  });
  await bot.services.store.commit(TENANT, settings({ archived: [templateId('trial-check')] }));
  expect(read(await ask(user, 'templates'))).not.toContain('Trial check');
  expect(read(await ask(user, 'organization settings'))).not.toContain('trial-check');
  expect(read(await ask(user, 'enroll Asha Rao in trial check'))).toContain('turned off');
});

test('a template that was published while a form was open is not turned off by that form', async () => {
  const { bot, user } = await startWholeBot();
  const form = await ask(user, 'organization settings');
  await publish(bot.services.store, renamed(await webinar(), 'trial-check', 'Trial check'));
  await user.press(form, 'Save', { hour: '9', days: '1,2,3,4,5', templates: 'webinar-follow-up' });
  const listed = read(await ask(user, 'templates'));
  expect(listed).toContain('Trial check');
  expect(listed).not.toContain('prospecting');
});

test('a template is found by what its people call it', async () => {
  const { bot, user } = await startWholeBot();
  const named = renamed(await webinar(), 'win-back', 'Win lapsed clients back');
  await publish(bot.services.store, { ...named, aliases: ['boomerang', 'लौटाओ अभियान'] });
  expect(read(await ask(user, 'template boomerang'))).toContain('Win lapsed clients back');
  expect(read(await ask(user, 'लौटाओ अभियान टेम्पलेट दिखाओ'))).toContain('Win lapsed clients back');
});
