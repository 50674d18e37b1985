import { describe, expect, test } from 'vitest';
import type { PersonId, TemplateId } from '../../src/domain/ids.ts';
import type { Template } from '../../src/domain/template.ts';
import { elementsOf } from '../cards/card-elements.ts';
import type { Shown } from '../teams-user.ts';
import { aPerson } from '../builders.ts';
import { ask, enroll, read, shippedTemplates, startWholeBot, TENANT, type WholeBot } from './whole-bot.ts';

const rowsOf = ({ card = {} }: Shown): readonly string[] =>
  elementsOf(card).flatMap(({ type, selectAction }) =>
    type === 'Container' && selectAction !== undefined
      ? [(selectAction as { readonly title: string }).title]
      : [],
  );

async function waysTo(count: number): Promise<readonly Template[]> {
  const template = (await shippedTemplates()).find(({ id }) => id === 'contact-no-show');
  if (!template) throw new Error('There is no such template');
  return Array.from({ length: count }, (_, at) => ({
    ...template,
    id: `way-${at + 1}` as TemplateId,
    name: { en: `Way ${at + 1}`, hi: `तरीका ${at + 1}` },
  }));
}

const search = (user: WholeBot['user'], card: Shown, words: string) => user.press(card, 'Search', { words });

describe('a choice of more than twenty', () => {
  test('of templates has pages and a search', async () => {
    const { user } = await startWholeBot({ templates: await waysTo(45) });
    const first = await ask(user, 'enroll Asha Rao');
    expect(read(first)).toContain('45 choices.');
    expect(rowsOf(first)).toHaveLength(10);
    const second = await user.press(first, '35 more');
    expect(rowsOf(second)[0]).toContain('Way 11');
    expect(rowsOf(await user.press(second, 'Previous page'))[0]).toContain('Way 1');
    const found = await search(user, second, 'way 37');
    expect(read(found)).toContain('1 matches “way 37”.');
    expect(rowsOf(found)[0]).toContain('Way 37');
    expect(read(await search(user, found, 'nowhere'))).toContain('Nothing matches “nowhere”.');
    expect(read(await user.press(found, rowsOf(found)[0] ?? ''))).toContain('[Enroll]');
  });

  test('of namesakes is searched by what tells them apart, and whoever types an answer means one that is shown', async () => {
    const { user, addRecord } = await startWholeBot();
    for (let at = 0; at < 60; at += 1)
      await addRecord('Anna Smith', { id: `anna ${at}` as never, company: 'Contoso', title: `Buyer ${at}` });
    const question = await ask(user, 'enroll Anna Smith in no-show');
    expect(read(question)).toContain('60 choices.');
    const found = await search(user, question, 'buyer 42');
    expect(rowsOf(found)).toEqual([expect.stringContaining('Buyer 42')]);
    const second = await user.press(question, '50 more');
    const [, meant = ''] = /Buyer (\d+)/.exec(rowsOf(second)[1] ?? '') ?? [];
    const said = await ask(user, 'the second one');
    expect(read(await user.press(said, 'Enroll'))).toContain(`Buyer ${meant}`);
    const proposal = await user.press(found, rowsOf(found)[0] ?? '');
    expect(read(await user.press(proposal, 'Enroll'))).toContain('Buyer 42');
  });

  test('of colleagues finds one of them', async () => {
    const { user, bot } = await startWholeBot();
    await ask(user, 'hello');
    const people = Array.from({ length: 30 }, (_, at) =>
      aPerson({ tenant: TENANT, id: `p${at}` as PersonId, name: `Seller Number${at}` }),
    );
    await bot.services.store.commit(TENANT, { people });
    const question = await ask(user, 'reassign Asha Rao');
    expect(read(question)).toContain('choices.');
    const found = await search(user, question, 'number27');
    expect(rowsOf(found)[0]).toContain('Seller Number27');
  });

  test('of what is running is by page', async () => {
    const { user, addRecord, moveTo } = await startWholeBot();
    const names = Array.from({ length: 24 }, (_, at) => `Quint${String.fromCharCode(97 + at)} Zorn`);
    for (const name of names) {
      await addRecord(name);
      await enroll(user, `${name} in no-show`);
    }
    await moveTo('2026-11-24T02:30:00Z');
    const question = await ask(user, 'skip');
    expect(read(question)).toContain('24 choices.');
    const second = await user.press(question, '14 more');
    expect(rowsOf(second)).toHaveLength(10);
    expect(rowsOf(second).some((row) => rowsOf(question).includes(row))).toBe(false);
    const found = await search(user, second, 'quintx');
    expect(rowsOf(found)[0]).toContain('Quintx Zorn');
    expect(read(await user.press(found, rowsOf(found)[0] ?? ''))).toContain('Quintx Zorn: skipped.');
  });

  test('a forged part of it changes nothing', async () => {
    const { user, kept } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    const before = await kept();
    for (const again of [{}, { verb: 'nothing' }, { verb: 'narrow' }, 7])
      await user.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: {
          action: { type: 'Action.Execute', data: { verb: 'narrow', again, page: 0, shown: '', words: '' } },
        },
      });
    expect((await kept()).enrollments).toEqual(before.enrollments);
  });
});

test('twenty are shown at once', async () => {
  const { user } = await startWholeBot({ templates: await waysTo(20) });
  expect(rowsOf(await ask(user, 'enroll Asha Rao'))).toHaveLength(20);
});
