import { describe, expect, test } from 'vitest';
import { shelve } from '../../src/app/turn/template-versions.ts';
import type { Template } from '../../src/domain/template.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { saveSettings } from './people.ts';
import {
  ask,
  enroll,
  read,
  shippedTemplates,
  startTestConnector,
  startWholeBot,
  temporaryFolder,
  type WholeBot,
} from './whole-bot.ts';

/** What happens before the bot is stopped, and the bot restarted on its data. */
async function restarted(
  before: (whole: WholeBot) => Promise<unknown>,
  templates?: readonly Template[],
): Promise<WholeBot> {
  const folder = await temporaryFolder();
  const connector = await startTestConnector();
  const first = await startWholeBot({ folder, connector });
  await first.user.install();
  await before(first);
  const now = first.bot.services.clock.now().toISOString();
  await first.stop();
  return startWholeBot({ folder, connector, start: now, ...(templates ? { templates } : {}) });
}

describe('after a restart', () => {
  test('sequences stand where they stood, path and all', async () => {
    let before = '';
    const { user } = await restarted(async (whole) => {
      await enroll(whole.user, 'Asha Rao in no-show');
      await whole.user.say('sent Asha Rao');
      await whole.user.say('snooze Asha Rao until friday');
      before = read(await ask(whole.user, 'status Asha Rao'));
    });
    expect(before).toContain('Fri 27 Nov');
    expect(read(await ask(user, 'status Asha Rao'))).toBe(before);
  });

  test('the cards in the chat still work, and undo knows what was done last', async () => {
    let card = { id: '' };
    const { user } = await restarted(async (whole) => {
      card = await enroll(whole.user, 'Asha Rao in no-show');
    });
    expect(read(await user.press(card, 'Sent'))).toContain('email sent');
    expect(read(await ask(user, 'undo'))).toContain('undone');
  });

  test('settings are kept', async () => {
    const { user } = await restarted(async ({ user: alex }) =>
      saveSettings(alex, { zone: 'Europe/Berlin', hour: '7', days: '2,4' }),
    );
    const shown = read(await ask(user, 'settings'));
    for (const part of ['Europe/Berlin', 'at: 7', '2,4']) expect(shown).toContain(part);
  });

  test('records that were added are found', async () => {
    const { user } = await restarted(async ({ user: alex }) =>
      alex.press(await ask(alex, 'add contact Priya Nair, Fabrikam'), 'Add'),
    );
    expect(read(await ask(user, 'find Priya'))).toContain('Priya Nair');
  });

  test('nobody is welcomed a second time', async () => {
    const { user } = await restarted(() => Promise.resolve());
    expect(await user.install()).toEqual([]);
  });

  test('sellers are still reached in the morning, without having written', async () => {
    const { comes, connector, user } = await restarted((whole) => enroll(whole.user, 'Asha Rao in no-show'));
    expect(await comes('2026-11-23T03:30:00Z')).toBe(1);
    expect(connector.calls.at(-1)).toMatchObject({ method: 'POST', conversationId: user.conversationId });
  });

  test('the card of the day does not come again', async () => {
    const { comes } = await restarted(async (whole) => {
      await enroll(whole.user, 'Asha Rao in no-show');
      expect(await whole.comes('2026-11-23T03:30:00Z')).toBe(1);
    });
    expect(await comes('2026-11-23T03:40:00Z')).toBe(0);
  });
});

describe('templates that changed in between', () => {
  test('leave everybody on the version that they started on, and new ones start on the new', async () => {
    const shipped = await shippedTemplates();
    const changed = shipped.map((template) => ({
      ...template,
      version: template.version + 1,
      name: { en: `${template.name.en}, improved` },
    }));
    const { version = 0 } = shipped.find(({ id }) => id === 'contact-no-show') ?? {};
    const { user, kept } = await restarted((whole) => enroll(whole.user, 'Asha Rao in no-show'), changed);
    expect(read(await ask(user, 'Asha Rao replied'))).not.toContain('improved');
    expect(read(await enroll(user, 'Vikram Shetty in no-show'))).toContain('improved');
    expect((await kept()).enrollments.map(({ version }) => version)).toEqual([version, version + 1]);
  });

  test('are refused by name when they kept their version', async () => {
    const folder = await temporaryFolder();
    await (await startWholeBot({ folder })).stop();
    const [first, ...others] = await shippedTemplates();
    if (!first) throw new Error('There are no templates');
    const store = await openLowdbStore(folder);
    const changed = { ...first, steps: first.steps.slice(0, 1) };
    expect(await shelve(store, [changed, ...others])).toEqual({ ok: false, problem: [first.id] });
    expect((await shelve(store, [{ ...changed, version: first.version + 1 }, ...others])).ok).toBe(true);
    await store.close();
  });
});
