import { describe, expect, test } from 'vitest';
import type { PersonId, TemplateId, TenantId } from '../../src/domain/ids.ts';
import { aPerson, aRecord, recordId } from '../builders.ts';
import { elementsOf } from '../cards/card-elements.ts';
import type { Json } from '../connector.ts';
import { act, goOn, GROUP, message, shows, type Dialog } from './acting-on-a-message.ts';
import { choose, lookupIn, typed, typing } from './looking-up.ts';
import { make, MEERA, MEGAN, meet, RAVI } from './people.ts';
import { ask, enroll, noRenewals, shippedTemplates, startWholeBot, TENANT } from './whole-bot.ts';

async function startSelling() {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  await enroll(whole.user, 'Asha Rao in no-show');
  return whole;
}

const NO_SHOW = 'Follow up when contacts don’t show up';

/** A message that tells of nobody whom the bot knows. */
const OF_NOBODY = message('Let’s talk tomorrow', { id: '1', displayName: 'Quentin Xu' });

const clientOn = (platform: string, locale: string): Json => ({
  ...GROUP,
  locale,
  entities: [{ type: 'clientInfo', locale, platform }],
});

const labelled = ({ card }: Dialog, label: string): Json | undefined =>
  elementsOf(card).find((one) => one.label === label);

describe('whom a message is about', () => {
  test.each([
    ['iOS', 'en-GB', 'Find by name or company', 'Not listed? Type it here', 'Next', 'Log'],
    ['Windows', 'hi-IN', 'नाम या कंपनी से खोजें', 'सूची में नहीं मिला? यहाँ लिखें', 'आगे', 'दर्ज करें'],
  ])('is looked up as somebody types, on %s in %s', async (platform, locale, label, other, next, log) => {
    const whole = await startWholeBot({ samples: noRenewals });
    const user = whole.anotherUser({ locale });
    await meet(user);
    await whole.user.say(locale === 'hi-IN' ? 'hindi mein bolo' : 'hi');
    await enroll(user, 'Asha Rao in no-show').catch(() => undefined);
    const client = clientOn(platform, locale);
    const page = await act(user, 'log-note', OF_NOBODY, client);
    expect(labelled(page, label)).toMatchObject({ type: 'Input.ChoiceSet', style: 'filtered', choices: [] });
    expect(labelled(page, other)).toMatchObject({ type: 'Input.Text', id: 'who' });
    const picked = await choose(user, page, 'record', 'ash', /^Asha Rao · /);
    const shown = await goOn(user, page, next, picked, client);
    expect(shows(shown)).toContain('Asha Rao');
    expect(shows(shown)).toContain(`[${log}]`);
  });

  test('can still be typed where a client can’t look up', async () => {
    const { user } = await startSelling();
    const page = await act(user, 'log-note', OF_NOBODY);
    expect(shows(await goOn(user, page, 'Next', { who: 'Asha Rao' }))).toContain('Note about Asha Rao');
    const again = await goOn(user, page, 'Next');
    expect(lookupIn(again, 'record')).toBeDefined();
  });

  test('is found by a company, an email address and a part of a name, not when archived', async () => {
    const { user, addRecord } = await startSelling();
    await addRecord('Zorn Quint', { company: 'Lucerne', email: 'zorn@lucerne.example' });
    await addRecord('Zorn Quiet', { archived: true });
    const titles = async (words: string) => (await typed(user, 'records', words)).map(({ title }) => title);
    for (const words of ['lucerne', 'zorn@lucerne.example', 'zorn', 'quint'])
      expect(await titles(words), words).toEqual(['Zorn Quint · Lucerne · contact']);
    expect(await titles('')).toEqual([]);
    expect(await titles('nobodyatall')).toEqual([]);
  });

  test('reads differently where two are called alike', async () => {
    const { user, addRecord } = await startSelling();
    for (const at of [1, 2])
      await addRecord('Anna Smith', { id: `anna ${at}` as never, title: `Buyer ${at}` });
    const titles = (await typed(user, 'records', 'anna smith')).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Anna Smith'))).toEqual([
      expect.stringMatching(/Buyer [12]/),
      expect.stringMatching(/Buyer [12]/),
    ]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('for whom somebody is enrolled', () => {
  const proposed = (whole: Awaited<ReturnType<typeof startSelling>>) =>
    act(whole.user, 'enroll-person', message('Please call me', { id: '1', displayName: 'Meera Pillai' }));

  test('is looked up by whoever may act for others, and kept', async () => {
    const whole = await startSelling();
    const ravi = whole.anotherUser(RAVI);
    await meet(ravi);
    await whole.addRecord('Meera Pillai');
    const choice = await proposed(whole);
    const page = await goOn(whole.user, choice, NO_SHOW);
    expect(lookupIn(page, 'seller')).toMatchObject({ label: 'For', choices: [{ title: 'Alex Wilber' }] });
    const picked = await choose(whole.user, page, 'seller', 'rav', /^Ravi Iyer/);
    await goOn(whole.user, page, 'Enroll', picked);
    const kept = (await whole.kept()).enrollments.at(-1);
    expect(kept?.seller).toBe(RAVI.aadObjectId);
  });

  test('is the person who presses where the field stays as it is, or empty', async () => {
    for (const inputs of [{}, { seller: '' }]) {
      const whole = await startSelling();
      await whole.addRecord('Meera Pillai');
      const page = await goOn(whole.user, await proposed(whole), NO_SHOW);
      await goOn(whole.user, page, 'Enroll', inputs);
      const kept = (await whole.kept()).enrollments;
      expect([kept.length, kept[1]?.seller]).toEqual([2, kept[0]?.seller]);
    }
  });

  test('is no question for a seller, whose forged answer changes nothing', async () => {
    const whole = await startSelling();
    const meera = whole.anotherUser(MEERA);
    await meet(meera);
    await whole.addRecord('Zorn Quint');
    const page = await act(meera, 'enroll-person', message('hi', { id: '1', displayName: 'Zorn Quint' }));
    const proposal = await goOn(meera, page, NO_SHOW);
    expect(() => lookupIn(proposal, 'seller')).toThrow('Nothing is looked up');
    const before = await whole.kept();
    const refused = await goOn(meera, proposal, 'Enroll', { seller: '11111111-aaaa-4aaa-8aaa-111111111111' });
    expect(shows(refused)).toContain('manager');
    expect((await whole.kept()).enrollments).toEqual(before.enrollments);
  });

  test('is only somebody whom the manager leads, found among thousands', async () => {
    const whole = await startSelling();
    const [ravi, megan] = [whole.anotherUser(RAVI), whole.anotherUser(MEGAN)];
    await meet(ravi, megan);
    const people = Array.from({ length: 300 }, (_, at) =>
      aPerson({ tenant: TENANT, id: `p${at}` as PersonId, name: `Ravi Number${at}` }),
    );
    await whole.bot.services.store.commit(TENANT, { people });
    await make(whole.user, 'make Megan Bowen manager of Ravi Iyer');
    const names = async (words: string) =>
      (await typed(megan, 'colleagues', words)).map(({ title }) => title.split(' · ')[0]);
    expect(await names('ravi')).toEqual(['Ravi Iyer']);
    expect(await names('alex')).toEqual([]);
    expect(await names('megan')).toEqual(['Megan Bowen']);
    expect(await typed(ravi, 'colleagues', 'ravi')).toEqual([]);
    expect(await typed(whole.user, 'colleagues', 'ravi number27')).not.toEqual([]);
  });
});

describe('which template', () => {
  async function startWith(count: number) {
    const template = (await shippedTemplates()).find(({ id }) => id === 'contact-no-show');
    if (!template) throw new Error('There is no such template');
    const templates = Array.from({ length: count }, (_, at) => ({
      ...template,
      id: `way-${at + 1}` as TemplateId,
      name: { en: `Way ${at + 1}`, hi: `तरीका ${at + 1}` },
    }));
    const whole = await startWholeBot({ samples: noRenewals, templates });
    await meet(whole.user);
    return whole;
  }

  test('of many is looked up, and leads to its proposal', async () => {
    const { user } = await startWith(45);
    const page = await act(user, 'enroll-person', message('yes', { id: '1', displayName: 'Asha Rao' }));
    const picked = await choose(user, page, 'template', 'way 37', /^Way 37 · /);
    expect(shows(await goOn(user, page, 'Search', picked))).toMatch(/Way 37[^]*\[Enroll\]/);
    expect(await typed(user, 'contact-templates', '')).toHaveLength(15);
    expect(await typed(user, 'account-templates', '')).toEqual([]);
  });

  test('of few is listed', async () => {
    const { user } = await startWith(4);
    const page = await act(user, 'enroll-person', message('yes', { id: '1', displayName: 'Asha Rao' }));
    expect(() => lookupIn(page, 'template')).toThrow('Nothing is looked up');
  });

  test('is none that somebody else alone may use', async () => {
    const whole = await startSelling();
    const [megan, ravi] = [whole.anotherUser(MEGAN), whole.anotherUser(RAVI)];
    await meet(megan, ravi);
    await ask(whole.user, 'only Megan may use no-show');
    const titles = async (user: typeof megan) =>
      (await typed(user, 'contact-templates', 'show up')).map(({ title }) => title.split(' · ')[0]);
    expect(await titles(megan)).toEqual([NO_SHOW]);
    expect(await titles(ravi)).toEqual([]);
  });
});

describe('of what is looked up', () => {
  test('nobody of another organization, and nobody who is unknown, sees anything', async () => {
    const { anotherUser } = await startSelling();
    const elsewhere = anotherUser({ tenantId: '99999999-bbbb-4bbb-8bbb-999999999999', name: 'Eve' });
    const stranger = anotherUser({ ...MEGAN });
    for (const dataset of ['records', 'colleagues', 'contact-templates'])
      for (const words of ['', 'asha', 'alex', 'no-show']) {
        expect(await typed(elsewhere, dataset, words, {})).toEqual([]);
        expect(await typed(stranger, dataset, words)).toEqual([]);
      }
  });

  test('nothing is kept or sent, and what is asked twice is answered twice', async () => {
    const { user, kept, connector } = await startSelling();
    await connector.waitFor(({ method }) => method === 'PUT').catch(() => undefined);
    const before = [await kept(), connector.calls.length];
    const first = await typed(user, 'records', 'asha', { ...GROUP, id: 'same' });
    expect(await typed(user, 'records', 'asha', { ...GROUP, id: 'same' })).toEqual(first);
    expect([await kept(), connector.calls.length]).toEqual(before);
  });

  test('no more is read than is shown, however many there are', async () => {
    const samples = (tenant: TenantId) =>
      Array.from({ length: 10_000 }, (_, at) =>
        aRecord({ tenant, id: recordId(`many ${at}`), name: `Anna Number${at}` }),
      );
    const whole = await startWholeBot({ samples });
    await meet(whole.user);
    expect(await typed(whole.user, 'records', 'anna')).toHaveLength(15);
    expect(await typed(whole.user, 'records', 'number9999')).not.toEqual([]);
  });

  const value = (more: Json): Json => ({
    type: 'invoke',
    name: 'application/search',
    ...GROUP,
    value: { queryText: 'asha', queryOptions: { skip: 0, top: 15 }, dataset: 'records', ...more },
  });
  test.each<readonly [string, Json]>([
    ['nothing', { type: 'invoke', name: 'application/search' }],
    ['a text', { type: 'invoke', name: 'application/search', value: 'asha' }],
    ['a list', { type: 'invoke', name: 'application/search', value: ['asha'] }],
    ['no dataset', value({ dataset: undefined })],
    ['another dataset', typing('people', 'asha')],
    ['a dataset of a prototype', typing('__proto__', 'asha')],
    ['a list of datasets', typing(['records'], 'asha')],
    ['the address of a dataset', typing('https://example.com/records', 'asha')],
    ['templates of nothing', typing('constructor-templates', 'asha')],
    ['a number for words', typing('records', 7)],
    ['an object for words', typing('records', { $ne: 1 })],
    ['no words', value({ queryText: undefined })],
    ['two hundred thousand letters', typing('records', 'a'.repeat(200_000))],
    ['a hundred thousand words', typing('records', 'a '.repeat(100_000))],
    ['wildcards', typing('records', '% _ * . \\ [a-z]+')],
    ['SQL', typing('records', "'; DROP TABLE records; --")],
    ['half a character', typing('colleagues', '\ud800 \u0000 \u202e')],
    ['a page before the first', value({ queryOptions: { skip: -1, top: 15 } })],
    ['a page far away', value({ queryOptions: { skip: 2 ** 50, top: 15 } })],
    ['everything at once', value({ queryOptions: { skip: 0, top: 1e9 } })],
    ['nothing at all at once', value({ queryOptions: { skip: 0, top: 0 } })],
    ['words for a page', value({ queryOptions: 'all' })],
    ['half a page', value({ queryOptions: { skip: 0.5, top: 1.5 } })],
  ])('%s breaks nothing and changes nothing', async (_, activity) => {
    const { anotherUser, kept, logged } = await startSelling();
    const megan = anotherUser(MEGAN);
    await meet(megan);
    const before = await kept();
    const { status, body } = await megan.post(activity);
    expect([200, 501]).toContain(status);
    const { results = [] } = ((body ?? {}) as { value?: { results?: readonly unknown[] } }).value ?? {};
    expect(results.length).toBeLessThanOrEqual(15);
    expect(await kept()).toEqual(before);
    expect(logged.filter((line) => line.startsWith('turn failed'))).toEqual([]);
  });
});

test('a card of the chat stays what it was', async () => {
  const { user } = await startSelling();
  for (const sentence of ['enroll', 'find', 'enroll Ravi Kulkarni in no-show']) {
    const { card = {} } = await ask(user, sentence);
    expect(JSON.stringify(card)).not.toContain('choices.data');
  }
});
