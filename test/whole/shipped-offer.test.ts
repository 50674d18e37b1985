import { Memory } from 'lowdb';
import { expect, test } from 'vitest';
import { newOrganization } from '../../src/domain/organization.ts';
import type { Template } from '../../src/domain/template.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { MEGAN as BOSS, templateId } from '../builders.ts';
import { toShown } from '../teams-user.ts';
import { MEGAN, meet, says } from './people.ts';
import {
  ask,
  noRenewals,
  pressBelow,
  read,
  shippedTemplates,
  startWholeBot,
  TENANT,
  type WholeBot,
} from './whole-bot.ts';

const WEBINAR = templateId('webinar-follow-up');

/** As the bot comes later: the webinar follow-up asks for something else, under a number of its own. */
async function upgraded(by: number): Promise<readonly Template[]> {
  const all = await shippedTemplates();
  return all.map((one) =>
    one.id === WEBINAR && by > 0
      ? {
          ...one,
          version: one.version + by,
          steps: one.steps.map((step, at) =>
            at === 0 ? { ...step, title: { en: `Thank them ${by}` } } : step,
          ),
        }
      : one,
  );
}

/** All that came that morning. */
async function morning(whole: Pick<WholeBot, 'connector' | 'comes'>, day: string): Promise<string> {
  const before = whole.connector.calls.length;
  await whole.comes(`${day}T03:30:00Z`);
  return whole.connector.calls
    .slice(before)
    .map(({ activityId, activity }) => read(toShown(activityId, activity)))
    .join();
}

/** An organization has a version of its own, and then the bot comes with newer files. */
async function withOwn(by: number) {
  const store = await createLowdbStore(new Memory());
  const before = await startWholeBot({ store, samples: noRenewals });
  const megan = before.anotherUser({ ...MEGAN, locale: 'en-US' });
  await meet(before.user, megan);
  const webinar = (await shippedTemplates()).find(({ id }) => id === WEBINAR);
  if (!webinar) throw new Error('No webinar');
  const organization = { ...newOrganization(TENANT), revision: 1, ownTemplates: { revision: 1 } };
  const template = { ...webinar, version: webinar.version + 1, name: { en: 'Webinar of ours' } };
  const publish = { tenant: TENANT, by: BOSS, at: '2026-11-23T02:00:00.000Z', template };
  expect(await store.commit(TENANT, { organization, publish })).toBe('saved');
  const after = await startWholeBot({
    store,
    samples: noRenewals,
    connector: before.connector,
    templates: await upgraded(by),
  });
  return { ...after, megan: after.anotherUser({ ...MEGAN, locale: 'en-US' }) };
}

test('a newer template is told of once, opens as a draft, and never takes the place of the own one', async () => {
  const whole = await withOwn(1);
  const told = 'A newer Webinar follow up from the bot';
  expect(await morning(whole, '2026-11-24')).toContain(told);
  expect(await morning(whole, '2026-11-25')).not.toContain(told);
  expect(await says(whole.user, 'templates')).toContain('Webinar of ours');
  const versions = await ask(whole.user, 'versions webinar');
  const offer = await pressBelow(whole, versions, 'Newer one from the bot');
  expect(read(offer)).toContain('Yours stays as it is unless you publish the newer one.');
  expect(read(offer)).toContain('Thank them 1');
  const draft = read(await whole.user.press(offer, 'Open as a draft'));
  expect(draft).toContain('Draft of version 4');
  expect(draft).toContain('Thank them 1');
  expect(await says(whole.megan, 'templates')).toContain('Webinar of ours');
});

test('“Not now” is remembered for that version, and what was there before is not offered', async () => {
  const whole = await withOwn(1);
  const offer = await pressBelow(whole, await ask(whole.user, 'versions webinar'), 'Newer one from the bot');
  expect(read(await whole.user.press(offer, 'Not now'))).toContain('you keep your own');
  expect(await morning(whole, '2026-11-24')).not.toContain('from the bot');
});

test('what the bot came with before the own version is never offered', async () => {
  const whole = await withOwn(0);
  expect(await says(whole.user, 'versions webinar')).not.toContain('Newer one from the bot');
});
