import { describe, expect, test } from 'vitest';
import type { Conversation, Speaker } from '../../src/app/ports/conversation.ts';
import type { Message } from '../../src/app/ports/messenger.ts';
import { createFastTime } from '../machine-time.ts';
import { BOT_ID, createTeamsUser, type Shown } from '../teams-user.ts';
import { startBot } from './start-bot.ts';

const text = (words: string): Message => ({ kind: 'text', text: words });
const card = (title: string): Message => ({
  kind: 'card',
  summary: title,
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'Input.Text', id: 'note', value: 'as it was' }],
    actions: [{ type: 'Action.Execute', title: 'Done', data: { enrollment: 'e1', revision: 3 } }],
  },
});

describe('what is said', () => {
  test('is answered in order, text plain and a card alone with its summary', async () => {
    const heard: string[] = [];
    const said: Conversation['said'] = (_, words) => {
      heard.push(words.text);
      return Promise.resolve([text('*one*'), card('Two')]);
    };
    const { user, connector } = await startBot({ said });
    const answers = await user.say('today');
    expect(heard).toEqual(['today']);
    expect(answers).toMatchObject([{ text: '*one*' }, { summary: 'Two', card: { type: 'AdaptiveCard' } }]);
    expect(connector.calls[0]?.activity).toMatchObject({
      textFormat: 'plain',
      conversation: { id: user.conversationId },
    });
    expect(connector.calls[1]?.activity).not.toHaveProperty('text');
  });

  test('comes with who said it, where, and in which zone', async () => {
    const speakers: Speaker[] = [];
    const said: Conversation['said'] = (speaker) => {
      speakers.push(speaker);
      return Promise.resolve([]);
    };
    const { user, connector } = await startBot({ said });
    await user.say('hello');
    expect(speakers).toEqual([
      {
        tenant: '22222222-bbbb-4bbb-8bbb-222222222222',
        id: '11111111-aaaa-4aaa-8aaa-111111111111',
        name: 'Alex Wilber',
        locale: 'en-US',
        timeZone: 'Asia/Kolkata',
        reference: {
          tenant: '22222222-bbbb-4bbb-8bbb-222222222222',
          person: '11111111-aaaa-4aaa-8aaa-111111111111',
          conversationId: user.conversationId,
          serviceUrl: connector.serviceUrl,
          userId: '29:11111111-aaaa-4aaa-8aaa-111111111111',
          botId: BOT_ID,
          locale: 'en-US',
        },
        delivered: expect.any(String) as string,
      },
    ]);
  });

  const zones: readonly (readonly [string, object, string | undefined])[] = [
    [
      'the client’s zone when the message has none',
      { entities: [{ type: 'clientInfo', timezone: 'Europe/Paris' }] },
      'Europe/Paris',
    ],
    ['no zone that does not exist', { localTimezone: 'Mars/Olympus' }, undefined],
    ['none at all', {}, undefined],
  ];
  test.each([
    ['when it was sent, by the clock of Teams', '2026-11-23T03:30:00.1234567Z', '2026-11-23T03:30:00.123Z'],
    ['no time that is none', 'yesterday', undefined],
  ])('comes with %s', async (_, timestamp, sent) => {
    const heard: (string | undefined)[] = [];
    const { user } = await startBot({
      said: ({ sentAt }) => Promise.resolve(void heard.push(sentAt?.toISOString())).then(() => []),
    });
    await user.post({ type: 'message', text: 'hello', timestamp });
    expect(heard).toEqual([sent]);
  });

  test.each(zones)('comes with %s', async (_, fields, zone) => {
    const heard: (string | undefined)[] = [];
    const { user } = await startBot({
      said: ({ timeZone }) => Promise.resolve(void heard.push(timeZone)).then(() => []),
    });
    await user.post({ type: 'message', text: 'hello', ...fields });
    expect(heard).toEqual([zone]);
  });

  test('loses the mention of the bot, and is empty when nothing but a file came', async () => {
    const heard: string[] = [];
    const { user } = await startBot({
      said: (_, words) => Promise.resolve(void heard.push(words.text)).then(() => []),
    });
    const mention = { type: 'mention', text: '<at>Anukram</at>', mentioned: { id: BOT_ID } };
    await user.post({ type: 'message', text: '<at>Anukram</at> today', entities: [mention] });
    await user.post({ type: 'message', attachments: [{ contentType: 'image/png' }] });
    expect(heard).toEqual(['today', '']);
  });
});

test('an installation is told of by both events, a removal by one', async () => {
  const events: string[] = [];
  const { user } = await startBot({
    installed: ({ id }) => {
      events.push(`installed ${id}`);
      return Promise.resolve(events.length === 1 ? text('Welcome') : undefined);
    },
    uninstalled: ({ id }) => Promise.resolve(void events.push(`uninstalled ${id}`)),
  });
  expect(await user.install()).toMatchObject([{ text: 'Welcome' }]);
  await user.uninstall();
  const id = '11111111-aaaa-4aaa-8aaa-111111111111';
  expect(events).toEqual([`installed ${id}`, `installed ${id}`, `uninstalled ${id}`]);
});

test('the one who is added counts, whoever tells of it, and the bot itself does not', async () => {
  const installed: string[] = [];
  const { user } = await startBot({
    installed: ({ id }) => Promise.resolve(void installed.push(id)).then(() => undefined),
  });
  await user.post({
    type: 'conversationUpdate',
    from: { id: 'service' },
    membersAdded: [{ id: BOT_ID }, { id: '29:bea', aadObjectId: 'bea' }],
  });
  await user.post({ type: 'conversationUpdate', membersAdded: [{ id: BOT_ID }] });
  await user.post({ type: 'installationUpdate', action: 'ADD-upgrade' });
  expect(installed).toEqual(['bea', '11111111-aaaa-4aaa-8aaa-111111111111']);
});

test('a message is of whoever sent it, whatever else it lists', async () => {
  const speakers: string[] = [];
  const { user } = await startBot({
    said: ({ id }) => Promise.resolve(void speakers.push(id)).then(() => []),
  });
  await user.post({ type: 'message', text: 'hello', membersAdded: [{ id: '29:bea', aadObjectId: 'bea' }] });
  expect(speakers).toEqual(['11111111-aaaa-4aaa-8aaa-111111111111']);
});

describe('a click', () => {
  const drawn: Shown = { id: 'message-7', ...(card('Before') as { card: Shown['card'] } as object) };

  test('carries the button’s data and the inputs, and nothing else', async () => {
    const pressed: unknown[] = [];
    const { user } = await startBot({
      pressed: (_, data) => Promise.resolve(void pressed.push(data)).then(() => text('ok')),
    });
    await user.press(drawn, 'Done', { note: 'called' });
    expect(pressed).toEqual([{ enrollment: 'e1', revision: 3, note: 'called' }]);
  });

  test('is answered with the next card, which then is shown on all devices', async () => {
    const { user, connector } = await startBot({ pressed: () => Promise.resolve(card('After')) });
    expect((await user.press(drawn, 'Done')).card).toMatchObject({ type: 'AdaptiveCard' });
    const update = await connector.waitFor(({ method }) => method === 'PUT');
    expect(update).toMatchObject({
      activityId: 'message-7',
      conversationId: user.conversationId,
      activity: { summary: 'After' },
    });
  });

  test('is answered with a text, and the card stays', async () => {
    const { user, connector, close } = await startBot({
      pressed: () => Promise.resolve(text('Nothing to do')),
    });
    expect(await user.press(drawn, 'Done')).toEqual({ id: '', text: 'Nothing to do' });
    await close();
    expect(connector.calls).toEqual([]);
  });

  test('does not wait for Teams to show the card elsewhere', async () => {
    const { user, connector, log } = await startBot(
      { pressed: () => Promise.resolve(card('After')) },
      { sendTimeoutMs: 500, time: createFastTime() },
    );
    connector.answerNext('hang', { status: 404, code: 'ActivityNotFoundInConversation' });
    expect((await user.press(drawn, 'Done')).card).toBeDefined();
    await connector.waitFor(({ method }) => method === 'PUT');
    await user.say('still there?');
    await expect
      .poll(() => log)
      .toMatchObject([
        { message: 'message not delivered', fields: { reason: 'HTTP 404 ActivityNotFoundInConversation' } },
      ]);
  });

  test('that Teams made by itself to refresh the card writes nothing', async () => {
    const { user, connector, close } = await startBot({ pressed: () => Promise.resolve(card('After')) });
    const value = { action: { type: 'Action.Execute', data: {} }, trigger: 'automatic' };
    const answer = await user.post({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'm', value });
    expect(answer.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    await close();
    expect(connector.calls).toEqual([]);
  });

  test('of an old client replaces the card by an update', async () => {
    const pressed: unknown[] = [];
    const { user, connector } = await startBot({
      pressed: (_, data) => Promise.resolve(void pressed.push(data)).then(() => card('After')),
    });
    await user.post({ type: 'message', value: { enrollment: 'e1' }, replyToId: 'message-7' });
    await user.post({ type: 'message', value: { enrollment: 'e2' } });
    expect(pressed).toEqual([{ enrollment: 'e1' }, { enrollment: 'e2' }]);
    expect(connector.calls).toMatchObject([{ method: 'PUT', activityId: 'message-7' }, { method: 'POST' }]);
  });

  test.each([[undefined], ['text'], [[]], [{}], [{ action: null }], [{ action: { data: 'x' } }]])(
    'with odd contents is left to the conversation: %j',
    async (value) => {
      const { user } = await startBot();
      const answer = await user.post({ type: 'invoke', name: 'adaptiveCard/action', value });
      expect(answer).toMatchObject({ status: 200, body: { value: 'pressed' } });
    },
  );
});

describe('outside of a personal chat', () => {
  const group = { conversation: { id: '19:team', conversationType: 'channel' } };

  test('a message is answered with where to find the bot', async () => {
    const { user, connector } = await startBot({
      outsidePersonalChat: ({ locale }, said) =>
        Promise.resolve(text(`not here, ${locale ?? ''}: ${said ?? ''}`)),
    });
    await user.post({ type: 'message', text: 'today', ...group });
    expect(connector.calls).toMatchObject([
      { conversationId: '19:team', activity: { text: 'not here, en-US: today' } },
    ]);
  });

  test('a click is answered so too, and an installation with silence', async () => {
    const { user, connector } = await startBot({ installed: () => Promise.resolve(text('Welcome')) });
    const click = await user.post({ type: 'invoke', name: 'adaptiveCard/action', value: {}, ...group });
    expect(click.body).toMatchObject({ value: 'not here' });
    await user.post({ type: 'installationUpdate', action: 'add', ...group });
    expect(connector.calls).toEqual([]);
  });
});

test('what the bot does not know is ignored', async () => {
  const { user, connector } = await startBot();
  expect((await user.post({ type: 'messageReaction' })).status).toBe(200);
  expect((await user.post({ type: 'typing' })).status).toBe(200);
  expect((await user.post({ type: 'invoke', name: 'composeExtension/query', value: {} })).status).toBe(501);
  expect(connector.calls).toEqual([]);
});

describe('an activity that comes again', () => {
  test('is answered as before and done once, also while it is under way', async () => {
    let times = 0;
    const { user } = await startBot({ pressed: () => Promise.resolve(text(`pressed ${++times}`)) });
    const click = { type: 'invoke', name: 'adaptiveCard/action', id: 'same', value: {} };
    const answers = await Promise.all([user.post(click), user.post(click)]);
    answers.push(await user.post(click));
    expect(answers.map(({ body }) => (body as { value: string }).value)).toEqual([
      'pressed 1',
      'pressed 1',
      'pressed 1',
    ]);
  });

  test('in another conversation is another one', async () => {
    let times = 0;
    const { user, url, connector } = await startBot({
      said: () => Promise.resolve([text(`said ${++times}`)]),
    });
    const other = createTeamsUser({ botUrl: url, connector, aadObjectId: 'bea' });
    await user.post({ type: 'message', text: 'hello', id: 'same' });
    await other.post({ type: 'message', text: 'hello', id: 'same' });
    expect(connector.calls.map(({ activity }) => activity.text)).toEqual(['said 1', 'said 2']);
  });
});

describe('when something breaks', () => {
  const broken = () => Promise.reject(new Error('Maria Gomez has no phone'));

  test('a message gets one sentence in the language of the person', async () => {
    const { user, connector, log } = await startBot({ said: broken });
    await user.post({ type: 'message', text: 'call Maria', locale: 'hi-IN' });
    expect(connector.calls.map(({ activity }) => activity.text)).toEqual(['माफ़ कीजिए']);
    expect(JSON.stringify(log)).toContain(user.conversationId);
    expect(JSON.stringify(log)).toContain('routing.test.ts');
    expect(JSON.stringify(log)).not.toMatch(/Maria|Alex/);
  });

  test('a click gets it too, and Teams a good status', async () => {
    const { user } = await startBot({ pressed: broken });
    const answer = await user.post({ type: 'invoke', name: 'adaptiveCard/action', value: {} });
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 200, value: 'Sorry' } });
  });

  test('an answer that Teams does not take is noted, and the others still go out', async () => {
    const { user, connector, log } = await startBot({
      said: () => Promise.resolve([text('one'), text('two')]),
    });
    connector.answerNext(403);
    await user.say('hello');
    expect(connector.calls.map(({ activity }) => activity.text)).toEqual(['one', 'two']);
    expect(log).toMatchObject([{ message: 'message not delivered', fields: { reason: 'HTTP 403 Told' } }]);
  });
});
