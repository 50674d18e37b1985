import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../src/domain/ids.ts';
import { newOrganization } from '../../src/domain/organization.ts';
import { cardText } from '../card-text.ts';
import type { Call } from '../connector.ts';
import { serveDirectory, type Team, type TeamMember, type TeamsDirectory } from '../teams-directory.ts';
import { toShown, type TeamsUser } from '../teams-user.ts';
import { make, MEERA, MEGAN, meet, RAVI, says } from './people.ts';
import {
  ask,
  enroll,
  read,
  startWholeBot,
  TENANT,
  type WholeBot,
  type WholeBotOptions,
} from './whole-bot.ts';

type InTeam = WholeBot & { readonly directory: TeamsDirectory; readonly sales: Team };

const SALES: readonly TeamMember[] = [MEGAN, RAVI, MEERA];

/** Alex, an administrator, and the bot in a team called Sales. */
async function inSales(members = SALES, options: WholeBotOptions = {}, pageSize?: number): Promise<InTeam> {
  const whole = await startWholeBot(options);
  await meet(whole.user);
  const directory = serveDirectory(whole.connector, pageSize);
  const sales = directory.team('Sales', members);
  await whole.user.post(sales.added);
  return { ...whole, directory, sales };
}

/** All that was written to somebody, as they read it. */
const readBy = ({ connector }: WholeBot, { aadObjectId }: { readonly aadObjectId: string }) =>
  connector.calls
    .filter(
      ({ method, conversationId, delivered }) =>
        method === 'POST' && delivered && conversationId === `a:${aadObjectId}`,
    )
    .map(({ activity }) => read(toShown('', activity)));

/** The message that comes to Alex by itself after it. */
async function resultAfter({ connector, user }: WholeBot, act: () => Promise<unknown>): Promise<string> {
  const before = connector.calls.length;
  await act();
  const call = await connector.waitFor(
    (one) =>
      connector.calls.indexOf(one) >= before &&
      one.method === 'POST' &&
      one.conversationId === user.conversationId,
  );
  return cardText(toShown('', call.activity).card ?? {});
}

/** Asks for it and confirms it; resolves with the result. */
async function inviteAll(whole: InTeam, sentence = 'invite everyone in Sales'): Promise<string> {
  const question = await ask(whole.user, sentence);
  const [, button = ''] = /\[(Invite [^\]]+)\]/.exec(read(question)) ?? [];
  return resultAfter(whole, () => whole.user.press(question, button));
}

describe('one colleague', () => {
  test('who never wrote is written to, and can be enrolled for', async () => {
    const whole = await inSales();
    expect(await says(whole.user, 'invite Megan')).toMatch(/Invited Megan Bowen/);
    const [first, ...more] = readBy(whole, MEGAN);
    expect(more).toEqual([]);
    expect(first).toMatch(/Hello Megan Bowen, I’m Anukram. Alex Wilber asked me to write to you/);
    expect(first).toMatch(/every working morning/i);
    expect(first).toMatch(/“stop”/);
    expect(whole.directory.chats).toMatchObject([
      {
        isGroup: false,
        bot: { id: '28:anukram' },
        members: [{ id: `29:${MEGAN.aadObjectId}` }],
        tenantId: TENANT,
      },
    ]);
    const question = await ask(whole.user, 'enroll Asha Rao in no-show follow up for Megan');
    expect(read(question)).toMatch(/Megan/);
    await whole.user.press(question, 'Enroll');
    expect((await whole.kept()).enrollments).toMatchObject([{ seller: MEGAN.aadObjectId }]);
  });

  test('is welcomed by that alone, and answered when they write', async () => {
    const whole = await inSales();
    await whole.user.say('invite Megan');
    const megan = whole.anotherUser(MEGAN);
    expect(await megan.install()).toEqual([]);
    expect(read(await ask(megan, 'today'))).not.toBe('');
  });

  test.each(['मेगन को आमंत्रित करें', 'Megan ko invite karo', 'please invite Megan Bowen to Anukram'])(
    'is invited by “%s”',
    async (sentence) => {
      const whole = await inSales();
      await whole.user.say(sentence);
      expect(readBy(whole, MEGAN)).toHaveLength(1);
    },
  );

  test('is not written to twice', async () => {
    const whole = await inSales();
    await whole.user.say('invite Megan');
    expect(await says(whole.user, 'invite Megan and Ravi')).toMatch(
      /Invited Ravi Iyer[^]*Megan Bowen already knows me/,
    );
    expect(readBy(whole, MEGAN)).toHaveLength(1);
  });

  test('who removed the bot is not written to again', async () => {
    const whole = await inSales();
    const megan = whole.anotherUser(MEGAN);
    await meet(megan);
    await megan.uninstall();
    const before = readBy(whole, MEGAN).length;
    expect(await says(whole.user, 'invite Megan')).toMatch(/Megan Bowen removed me before/);
    expect(readBy(whole, MEGAN)).toHaveLength(before);
  });

  test('of several with the name, the one that is chosen is invited', async () => {
    const other = { name: 'Megan Fox', aadObjectId: '66666666-aaaa-4aaa-8aaa-666666666666' };
    const whole = await inSales([MEGAN, other]);
    const question = await ask(whole.user, 'invite Megan');
    expect(read(question)).toMatch(/Who do you mean/);
    expect(read(await whole.user.press(question, 'Megan Fox'))).toMatch(/Invited Megan Fox/);
    expect(readBy(whole, MEGAN)).toEqual([]);
  });

  test('whom nobody finds can become known in two ways', async () => {
    const whole = await inSales();
    expect(await says(whole.user, 'invite Zoe')).toMatch(/anyone called “Zoe”[^]*Add to a team[^]*say hi/);
  });

  test('is not looked for where the bot is in no team', async () => {
    const whole = await startWholeBot();
    await meet(whole.user);
    expect(await says(whole.user, 'invite Zoe')).toMatch(/not in any team[^]*Add to a team/);
  });

  test('whom a bot left that died is invited by the next one, and told of once', async () => {
    const whole = await inSales();
    const { store } = whole.bot.services;
    const [team] = await store.joinedTeams(TENANT);
    const before = (await store.organization(TENANT)) ?? newOrganization(TENANT);
    const by = (await store.directory(TENANT)).map(({ id }) => id)[0] ?? ('' as PersonId);
    const left = { id: 'left', team: team?.id ?? '', by, at: '2026-11-23T00:00:00Z' };
    const organization = { ...before, revision: before.revision + 1, invitations: [left] };
    expect(await store.commit(TENANT, { organization })).toBe('saved');
    await whole.user.say('hello');
    await whole.user.say('hello');
    await expect.poll(async () => (await store.organization(TENANT))?.invitations).toEqual([]);
    expect(await store.directory(TENANT)).toHaveLength(4);
    const told = () =>
      whole.connector.calls.filter(({ activity }) => JSON.stringify(activity).includes('people in Sales'));
    await expect.poll(() => told().length).toBe(1);
  });

  test.each([
    'reassign all of Alex to Zoe Quux',
    'give everything of Alex to Zoe Quux',
    'move all of my records to Zoe Quux',
    'Alex के सभी Zoe Quux को सौंपें',
    'Alex ka sab Zoe Quux ko de do',
  ])('whom nobody knows can be invited from “%s”', async (sentence) => {
    const whole = await inSales();
    await enroll(whole.user, 'Asha Rao in no-show');
    expect(await says(whole.user, sentence)).toMatch(
      /Zoe Quux[^]*\[(?:Invite Zoe Quux|Zoe Quux को आमंत्रित करें)\]/,
    );
  });

  test('a customer is enrolled, not invited', async () => {
    const whole = await inSales();
    expect(await says(whole.user, 'invite Asha Rao')).not.toMatch(/Add to a team/);
    expect(whole.directory.chats).toEqual([]);
  });
});

describe('who may', () => {
  test.each(['invite Megan', 'invite everyone in Sales'])('a seller may not “%s”', async (sentence) => {
    const whole = await inSales();
    const ravi = whole.anotherUser(RAVI);
    await meet(ravi);
    expect(await says(ravi, sentence)).toMatch(/You need to be/);
    expect(whole.directory.chats).toEqual([]);
  });

  test('a manager of everyone may invite one, and not a whole team', async () => {
    const whole = await inSales();
    const ravi = whole.anotherUser(RAVI);
    await meet(ravi);
    await make(whole.user, 'make Ravi manager');
    expect(await says(ravi, 'invite Megan')).toMatch(/Invited Megan/);
    expect(await says(ravi, 'invite everyone in Sales')).toMatch(/You need to be an administrator/);
  });

  test('a manager of some may not invite others', async () => {
    const whole = await inSales();
    const [ravi, meera] = [whole.anotherUser(RAVI), whole.anotherUser(MEERA)];
    await meet(ravi, meera);
    await make(whole.user, 'make Ravi manager of Meera');
    expect(await says(ravi, 'invite Megan')).toMatch(/isn’t on your team/);
    expect(readBy(whole, MEGAN)).toEqual([]);
  });

  test('the button of a question does nothing for a seller', async () => {
    const whole = await inSales();
    const ravi = whole.anotherUser(RAVI);
    await meet(ravi);
    const question = await ask(whole.user, 'invite everyone in Sales');
    expect(read(await ravi.press(question, 'Invite 2 people'))).toMatch(/You need to be an administrator/);
    expect(whole.directory.chats).toEqual([]);
  });

  test('nobody sees the teams of another tenant', async () => {
    const whole = await inSales();
    const stranger: TeamsUser = whole.anotherUser({
      aadObjectId: '11111111-aaaa-4aaa-8aaa-111111111111',
      tenantId: '99999999-bbbb-4bbb-8bbb-999999999999',
    });
    await meet(stranger);
    expect(await says(stranger, 'invite Megan')).toMatch(/not in any team/);
    const question = await ask(whole.user, 'invite everyone in Sales');
    expect(read(await stranger.press(question, 'Invite 3 people'))).not.toMatch(/inviting/i);
    expect(whole.directory.chats).toEqual([]);
  });
});

describe('everyone in a team', () => {
  test('is asked about with the count first, and then told what came of it', async () => {
    const whole = await inSales([...SALES, { name: 'Zoe', userRole: 'guest', aadObjectId: 'zoe' }]);
    const megan = whole.anotherUser(MEGAN);
    await meet(megan);
    const before = readBy(whole, MEGAN).length;
    const question = await ask(whole.user, 'invite everyone in Sales');
    expect(read(question)).toMatch(/Invite 2 people in Sales\?/);
    expect(read(question)).toMatch(/1 person already knows me/);
    expect(read(question)).toMatch(/Zoe: a guest/);
    expect(whole.directory.chats).toEqual([]);
    const result = await resultAfter(whole, () => whole.user.press(question, 'Invite 2 people'));
    expect(result).toMatch(/Invited 2 people in Sales[^]*1 person already knows me[^]*Zoe: a guest/);
    expect([RAVI, MEERA].map((one) => readBy(whole, one).length)).toEqual([1, 1]);
    expect(readBy(whole, MEGAN)).toHaveLength(before);
  });

  test('is invited by a plain yes', async () => {
    const whole = await inSales();
    await whole.user.say('invite the Sales team');
    const before = whole.connector.calls.length;
    await whole.user.say('yes');
    await whole.connector.waitFor((one) => JSON.stringify(one.activity).includes('Invited 3 people'));
    expect(whole.connector.calls.length).toBeGreaterThan(before);
  });

  test('pressed twice and delivered again, it is done once', async () => {
    const whole = await inSales();
    const question = await ask(whole.user, 'invite everyone in Sales');
    await resultAfter(whole, () => whole.user.press(question, 'Invite 3 people'));
    expect(read(await whole.user.press(question, 'Invite 3 people'))).toMatch(/already started/);
    expect(SALES.map((one) => readBy(whole, { aadObjectId: one.aadObjectId ?? '' }).length)).toEqual([
      1, 1, 1,
    ]);
  });

  test('two administrators at once write to each of them once', async () => {
    const whole = await inSales(Array.from({ length: 30 }, (_, at) => aMember(at)));
    const [one, other] = [await ask(whole.user, 'invite everyone'), await ask(whole.user, 'invite everyone')];
    await Promise.all([one, other].map((question) => whole.user.press(question, 'Invite 30 people')));
    const isResult = ({ activity }: Call) => /Invited .* in Sales/.test(JSON.stringify(activity));
    await whole.connector.waitFor(() => whole.connector.calls.filter(isResult).length === 2);
    const times = Array.from(
      { length: 30 },
      (_, at) => readBy(whole, { aadObjectId: aMember(at).aadObjectId }).length,
    );
    expect(times).toEqual(times.map(() => 1));
  });

  test('of several pages, each of them is invited', async () => {
    const whole = await inSales(
      Array.from({ length: 45 }, (_, at) => aMember(at)),
      {},
      10,
    );
    expect(await inviteAll(whole)).toMatch(/Invited 45 people in Sales/);
    expect(whole.directory.chats).toHaveLength(45);
  });

  test('where nobody is left, nothing is asked', async () => {
    const whole = await inSales();
    await inviteAll(whole);
    const again = read(await ask(whole.user, 'invite everyone in Sales'));
    expect(again).toMatch(/nobody to invite in Sales[^]*3 people already know me/);
    expect(again).not.toMatch(/\[Invite/);
  });

  test('of several teams it is asked which', async () => {
    const whole = await inSales();
    await whole.user.post(whole.directory.team('Pune', []).added);
    const question = await ask(whole.user, 'invite everyone');
    expect(read(question)).toMatch(/in which team\?/);
    expect(read(await whole.user.press(question, 'Sales'))).toMatch(/Invite 3 people in Sales/);
    expect(read(await ask(whole.user, 'invite everyone in Delhi'))).toMatch(/not in a team called “Delhi”/);
  });

  test('a team that the bot was removed from is not offered', async () => {
    const whole = await inSales();
    await whole.user.post(whole.sales.removed);
    expect(read(await ask(whole.user, 'invite everyone in Sales'))).toMatch(/not in any team/);
  });

  test('a team is known from a mention in it, and by its new name', async () => {
    const whole = await startWholeBot();
    await meet(whole.user);
    const directory = serveDirectory(whole.connector);
    const team = directory.team('Field Sales', SALES);
    const { conversation, channelData } = team.added;
    const { team: _, ...rest } = channelData as { readonly team: object };
    await whole.user.post({
      type: 'message',
      text: 'hi',
      conversation,
      channelData: { ...rest, team: { id: team.id } },
    });
    expect(read(await ask(whole.user, 'invite everyone in Field Sales'))).toMatch(
      /Invite 3 people in Field Sales/,
    );
    await whole.user.post({
      ...team.added,
      membersAdded: undefined,
      channelData: { ...rest, team: { id: team.id, name: 'India' }, eventType: 'teamRenamed' },
    });
    expect(read(await ask(whole.user, 'invite everyone'))).toMatch(/Invite 3 people in India/);
  });
});

describe('when Teams refuses', () => {
  test.each([
    [{ status: 403, code: 'BotDisabledByAdmin' }, /app policies block me for Megan Bowen/],
    [{ status: 403, code: 'ForbiddenOperationException' }, /I’m not installed for Megan Bowen/],
    [{ status: 403, code: 'Told' }, /I’m not installed for Megan Bowen/],
    [{ status: 403, code: 'ConversationBlockedByUser' }, /Megan Bowen blocked or muted me/],
    [{ status: 404, code: 'Told' }, /Teams no longer knows Megan Bowen/],
    [{ status: 429, code: 'Throttled', retryAfter: 0 }, /too busy to take my message for Megan Bowen/],
    [{ status: 401, code: 'BotNotRegistered' }, /rejects my app id or secret/],
    [{ status: 500, code: 'Told' }, /didn’t say whether Megan Bowen got my message/],
  ])('a chat with %o, the administrator reads why, and the others are invited', async (told, why) => {
    const whole = await inSales([MEGAN, RAVI]);
    whole.directory.refuse(MEGAN.aadObjectId, told);
    const result = await inviteAll(whole);
    expect(result).toMatch(why);
    expect(result).toMatch(/Invited 1 person in Sales/);
    expect((await whole.kept()).people.map(({ name }) => name)).not.toContain('Megan Bowen');
  });

  test('the first message, whoever could not be reached can be invited again', async () => {
    const whole = await inSales([MEGAN]);
    whole.connector.answerNext({ status: 403, code: 'BotDisabledByAdmin' });
    expect(await says(whole.user, 'invite Megan')).toMatch(/couldn’t invite Megan Bowen[^]*app policies/);
    expect(await says(whole.user, 'invite Megan')).toMatch(/Invited Megan Bowen/);
    expect(readBy(whole, MEGAN)).toHaveLength(1);
  });

  test('or breaks the line at the first message, nobody is written to twice', async () => {
    const whole = await inSales([MEGAN]);
    whole.connector.answerNext({ status: 'break', delivered: true });
    expect(await says(whole.user, 'invite Megan')).toMatch(/didn’t say whether Megan Bowen got my message/);
    expect(await says(whole.user, 'invite Megan')).toMatch(/Megan Bowen already knows me/);
    expect(readBy(whole, MEGAN)).toHaveLength(1);
  });

  test('or is busy at the first message, it is written once it has time', async () => {
    const whole = await inSales([MEGAN]);
    whole.connector.answerNext({ status: 429, retryAfter: 0 });
    expect(await says(whole.user, 'invite Megan')).toMatch(/Invited Megan Bowen/);
    expect(readBy(whole, MEGAN)).toHaveLength(1);
  });

  test.each([
    [403, /no longer in Sales/],
    [404, /no longer in Sales/],
    [500, /doesn’t tell me right now who is in Sales/],
  ])('its roster with %s, nobody is invited', async (status, words) => {
    const whole = await inSales();
    whole.directory.refuse(whole.sales.id, { status });
    expect(await says(whole.user, 'invite everyone in Sales')).toMatch(words);
    expect(whole.directory.chats).toEqual([]);
  });

  test('a roster that repeats itself has an end', async () => {
    const whole = await inSales();
    const members = [{ id: `29:${MEGAN.aadObjectId}`, name: MEGAN.name, aadObjectId: MEGAN.aadObjectId }];
    whole.directory.refuse(whole.sales.id, { status: 200, body: { members, continuationToken: 'again' } });
    expect(await says(whole.user, 'invite everyone in Sales')).toMatch(
      /Invite 1 person[^]*only part of this team/,
    );
    expect(whole.directory.pages).toHaveLength(2);
  });

  test.each([{ members: 'none' }, { members: [{ name: 'no id' }, 7, null] }, {}, { continuationToken: 5 }])(
    'a roster of another shape, %o, invites nobody',
    async (body) => {
      const whole = await inSales();
      whole.directory.refuse(whole.sales.id, { status: 200, body });
      await whole.user.say('invite everyone in Sales');
      expect(whole.directory.chats).toEqual([]);
    },
  );
});

const aMember = (at: number) => {
  const id = `7777${String(at).padStart(4, '0')}-aaaa-4aaa-8aaa-777777777777`;
  return { name: `Seller ${at}`, aadObjectId: id };
};
