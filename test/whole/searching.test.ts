import { describe, expect, test } from 'vitest';
import { cardText } from '../card-text.ts';
import { elementsOf } from '../cards/card-elements.ts';
import type { Json } from '../connector.ts';
import type { HttpAnswer, TeamsUser } from '../teams-user.ts';
import { make, MEERA, MEGAN, meet, RAVI } from './people.ts';
import { enroll, noRenewals, startWholeBot, TENANT, type WholeBot } from './whole-bot.ts';

/** As Teams asks while somebody types. */
const query = (words: string | undefined, queryOptions: Json = { skip: 0, count: 25 }): Json => ({
  type: 'invoke',
  name: 'composeExtension/query',
  value: {
    commandId: 'search',
    parameters: [
      words === undefined ? { name: 'initialRun', value: 'true' } : { name: 'words', value: words },
    ],
    queryOptions,
  },
});

const inChat = (id: string, conversationType: string): Json => ({
  conversation: { id, conversationType, isGroup: true, tenantId: TENANT },
});
const GROUP = inChat('19:chat@thread.v2', 'groupChat');

const clientOn = (platform: string, locale: string): Json => ({
  locale,
  entities: [{ type: 'clientInfo', locale, platform, timezone: 'Asia/Kolkata' }],
});

type Result = {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: Json;
    readonly preview: { readonly contentType: string; readonly content: Json };
  }[];
};

const resultOf = ({ status, body }: HttpAnswer): Result => {
  expect(status).toBe(200);
  return (body as { composeExtension: Result }).composeExtension;
};

const search = async (user: TeamsUser, words?: string, more: Json = GROUP): Promise<Result> =>
  resultOf(await user.post({ ...query(words), ...more }));

const titles = ({ attachments = [] }: Result) => attachments.map(({ preview }) => preview.content.title);
const previews = ({ attachments = [] }: Result) => attachments.map(({ preview }) => preview.content.text);
const cards = ({ attachments = [] }: Result) => attachments.map(({ content }) => cardText(content));

/** Alex, who has spoken to the bot, with one sequence running. */
async function startSelling() {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  await enroll(whole.user, 'Asha Rao in no-show');
  return whole;
}

const ASHA = {
  email: 'asha.rao@northwind.example',
  phone: '+91 98765 43210',
  value: { amount: 738_912, currency: 'INR' },
};

describe('a search from the compose box', () => {
  test.each([
    ['a personal chat', {}],
    ['a group chat', GROUP],
    ['a channel', inChat('19:team@thread.tacv2', 'channel')],
    ['a meeting', inChat('19:meeting_x@thread.v2', 'groupChat')],
  ])('in %s finds a record and its card', async (_, chat) => {
    const { user } = await startSelling();
    const found = await search(user, 'asha rao', chat);
    expect(found).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    expect(titles(found)[0]).toBe('Asha Rao');
    expect(previews(found)[0]).toMatch(/ · .*Asha Rao · Due today$/);
    expect(cards(found)[0]).toMatch(
      /Asha Rao[^]*contact[^]*Asha Rao[^]*Due today[^]*step 1 of[^]*As of Mon,? 23 Nov/,
    );
    expect(found.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail' },
    });
  });

  test.each([
    ['iOS', 'en-GB', 'As of Mon'],
    ['Windows', 'en-US', 'As of Mon'],
    ['Android', 'hi-IN', '23 नव॰ की स्थिति'],
    ['Web', 'hi', '23 नव॰ की स्थिति'],
  ])('on %s in %s is answered in the language of the person', async (platform, locale, words) => {
    const { anotherUser } = await startSelling();
    const megan = anotherUser({ ...MEGAN, locale });
    await meet(megan);
    const found = await search(megan, 'asha rao', { ...GROUP, ...clientOn(platform, locale) });
    expect(cards(found)[0]).toContain(words);
  });

  test('finds by company and by phone, and shows what is due before anything is typed', async () => {
    const { user, addRecord } = await startSelling();
    await addRecord('Nila Sen', { company: 'Quizzical Freight', phone: '+91 91234 56780' });
    expect(titles(await search(user, 'quizzical'))).toEqual(['Nila Sen']);
    expect(titles(await search(user, '+91 91234 56780'))).toEqual(['Nila Sen']);
    expect(titles(await search(user, '9123456780'))).toEqual(['Nila Sen']);
    for (const words of [undefined, '', '  ', 'due', 'Today', 'आज', 'आज के काम'])
      expect(titles(await search(user, words))).toEqual(['Asha Rao']);
  });

  test('says so where nothing is found, nothing is due, or the bot does not know the person', async () => {
    const { user, anotherUser } = await startSelling();
    expect(await search(user, 'zzyzx')).toEqual({ type: 'message', text: 'I couldn’t find “zzyzx”.' });
    const megan = anotherUser(MEGAN);
    await meet(megan);
    expect((await search(megan)).text).toMatch(/^Nothing is due\. Type a name/);
    const hindi = anotherUser({ ...RAVI, locale: 'hi-IN' });
    expect((await search(anotherUser(MEERA), 'asha')).text).toMatch(/^I don’t know you yet/);
    expect((await search(hindi, 'asha')).text).toContain('नहीं जानता');
  });

  test('goes on where the page before ended', async () => {
    const { user, addRecord } = await startSelling();
    for (const at of Array.from({ length: 30 }, (_, index) => index))
      await addRecord(`Quokka ${String.fromCharCode(65 + at)}x`, { company: 'Zebra' });
    const page = async (skip: number, count: number) =>
      titles(resultOf(await user.post({ ...query('zebra', { skip, count }), ...GROUP })));
    const [first, second, third] = [await page(0, 12), await page(12, 12), await page(24, 12)];
    expect([first, second, third].map(({ length }) => length)).toEqual([12, 12, 6]);
    expect(new Set([...first, ...second, ...third]).size).toBe(30);
    expect(await page(36, 12)).toEqual([]);
  });

  test('keeps nothing, however often it comes', async () => {
    const { user, kept, connector, anotherUser } = await startSelling();
    const before = await kept();
    const twice = { ...query('asha'), ...GROUP, id: 'same' };
    const answers = await Promise.all([user.post(twice), user.post(twice)]);
    expect(answers[0]).toEqual(answers[1]);
    await search(anotherUser(MEERA), 'asha');
    expect(await kept()).toEqual(before);
    // What the bot sends still goes to the person, not to the group.
    await user.say('today');
    expect(new Set(connector.calls.map(({ conversationId }) => conversationId))).toEqual(
      new Set([user.conversationId]),
    );
  });
});

describe('the card for everyone in the chat', () => {
  test('has nothing to press but its address, no phone, no email, no value and no note', async () => {
    const { user, addRecord } = await startSelling();
    await addRecord('Nila Sen', {
      ...ASHA,
      title: 'Head of Nothing',
      linkedIn: 'https://www.linkedin.com/in/nila',
    });
    await enroll(user, 'Nila Sen in no-show');
    await user.say('note for Nila Sen: budget is 99999');
    await addRecord('lead.one@fabrikam.example', { type: 'lead', company: 'Call +91 98765 43210' });
    const all = [await search(user, 'Nila Sen'), await search(user, 'lead.one'), await search(user, 'asha')];
    expect(all.flatMap(titles).length).toBeGreaterThan(2);
    for (const { attachments = [] } of all)
      for (const { content, preview } of attachments) {
        const shown = JSON.stringify([content, preview]);
        expect(shown).not.toMatch(/@|98765|43210|7,?38,?912|99999|linkedin\.com/i);
        const pressed = elementsOf(content).filter(({ type }) => /^(Action|Input)\./.test(String(type)));
        expect(pressed).toMatchObject([
          { type: 'Action.OpenUrl', url: expect.stringMatching(/\/r\/[^/@]+$/) as string },
        ]);
        expect(shown).not.toContain('selectAction');
      }
  });

  test('tells of the sequences that its person sees, of nobody else’s', async () => {
    const whole = await startWholeBot({ samples: noRenewals });
    const [megan, ravi, meera] = [MEGAN, RAVI, MEERA].map(whole.anotherUser) as [
      WholeBot['user'],
      WholeBot['user'],
      WholeBot['user'],
    ];
    await meet(whole.user, megan, ravi, meera);
    await make(whole.user, 'make Megan manager of Ravi');
    await enroll(ravi, 'Asha Rao in no-show');
    expect(cards(await search(megan, 'asha rao'))[0]).toMatch(/Due today[^]*Seller: Ravi Iyer/);
    const [unseen] = cards(await search(meera, 'asha rao'));
    expect(unseen).toContain('Meera Nair has no sequence running for this record.');
    expect(unseen).not.toMatch(/Ravi Iyer|Due|step/);
  });

  test('tells how a sequence ended, and not what was said of it', async () => {
    const { user } = await startSelling();
    await user.say('Asha Rao is lost, went with Tailwind for 99999');
    const [card] = cards(await search(user, 'asha rao'));
    expect(card).toMatch(/lost[^]*Ended/i);
    expect(card).not.toMatch(/Tailwind|99999/);
  });

  test('does not show records of another tenant, or archived ones', async () => {
    const { user, anotherUser, addRecord } = await startSelling();
    await addRecord('Nila Sen', { archived: true });
    await addRecord('Vasco Pym');
    const stranger = anotherUser({
      ...MEGAN,
      tenantId: '99999999-bbbb-4bbb-8bbb-222222222222',
    });
    await meet(stranger);
    const theirs = inChatOf('99999999-bbbb-4bbb-8bbb-222222222222');
    expect(titles(await search(stranger, 'Vasco Pym', theirs))).toEqual([]);
    expect(titles(await search(user, 'Nila Sen'))).not.toContain('Nila Sen');
    const forged = await stranger.post({ ...query('Vasco Pym'), ...GROUP });
    expect(forged.status).toBe(403);
  });
});

const inChatOf = (tenantId: string): Json => ({
  conversation: { id: '19:chat@thread.v2', conversationType: 'groupChat', tenantId },
});

describe('what no Teams sends', () => {
  const of = (value: unknown): Json => ({ type: 'invoke', name: 'composeExtension/query', value });
  const words = (value: unknown) => ({ commandId: 'search', parameters: [{ name: 'words', value }] });
  const paged = (queryOptions: unknown) => ({ ...words('asha'), queryOptions });

  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a text', 'search'],
    ['a list', []],
    ['no command', { parameters: [] }],
    ['another command', { commandId: 'delete', parameters: [] }],
    ['a list for a command', { commandId: ['search'] }],
    ['no parameters', { commandId: 'search' }],
    ['a text for parameters', { commandId: 'search', parameters: 'words' }],
    ['nothing among the parameters', { commandId: 'search', parameters: [null] }],
    ['a parameter of a prototype', { commandId: 'search', parameters: [{ name: '__proto__', value: 'x' }] }],
    ['an object for words', words({ $ne: null })],
    ['a number for words', words(7)],
    ['endless words', words('asha '.repeat(20_000))],
    ['SQL', words("'; DROP TABLE records; --%_")],
    ['markup', words('<script>alert(1)</script> ${name} {words}')],
    ['what can’t be seen', words('\u202e\u0000\ud800')],
    ['a page before the first', paged({ skip: -5, count: -1 })],
    ['a page far away', paged({ skip: 1e15, count: 1e15 })],
    ['half a page', paged({ skip: 0.5, count: 1.5 })],
    ['texts for a page', paged({ skip: '1', count: '1' })],
    ['no page', paged(null)],
    ['all of it as a preview', { ...words('asha'), botMessagePreviewAction: 'send' }],
  ])('%s breaks nothing and changes nothing', async (_, value) => {
    const { user, kept, logged } = await startSelling();
    const before = await kept();
    const { status, body } = await user.post({ ...of(value), ...GROUP });
    expect([200, 501]).toContain(status);
    if (status === 200) expect(body).toHaveProperty('composeExtension.type');
    expect(await kept()).toEqual(before);
    expect(logged.filter((line) => line.startsWith('turn failed'))).toEqual([]);
  });
});
