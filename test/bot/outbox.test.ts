import { describe, expect, test } from 'vitest';
import type {
  ConversationReference,
  DeliveryProblem,
  Message,
  ShutOut,
} from '../../src/app/ports/messenger.ts';
import { TEAMS_WINDOWS } from '../../src/bot/conversation-limits.ts';
import { tenantId, personId } from '../builders.ts';
import type { Answer } from '../connector.ts';
import { createFastTime } from '../machine-time.ts';
import { PUBLISHED } from '../teams-limits.ts';
import { startBot, type TestBot } from './start-bot.ts';

const hello: Message = { kind: 'text', text: 'hello' };

const referenceTo = ({ connector }: TestBot, conversationId = 'a:chat/1'): ConversationReference => ({
  tenant: tenantId('t1'),
  person: personId('p1'),
  conversationId,
  serviceUrl: connector.serviceUrl,
  userId: '29:p1',
  botId: '28:bot',
});

/** A bot whose pauses cost no time, and what it does with a Teams that answers so. */
async function startTold(...answers: readonly Answer[]) {
  const time = createFastTime();
  const sendTimeoutMs = answers.includes('hang') ? 500 : 10_000;
  const bot = await startBot({}, { time, sendTimeoutMs, elsewhere: () => undefined });
  bot.connector.answerNext(...answers);
  const to = referenceTo(bot);
  return {
    ...bot,
    time,
    send: () => bot.teams.messenger.send(to, hello),
    sendClaimed: () => bot.teams.messenger.send(to, hello, () => Promise.resolve(true)),
    update: () => bot.teams.messenger.update(to, 'sent-9', hello),
  };
}

const refusals: readonly (readonly [number, string, DeliveryProblem])[] = [
  [400, 'BadArgument', 'refused'],
  [401, 'BotNotRegistered', 'not-registered'],
  [403, 'BotDisabledByAdmin', 'unreachable'],
  [403, 'BotNotInConversationRoster', 'unreachable'],
  [403, 'ConversationBlockedByUser', 'unreachable'],
  [403, 'ForbiddenOperationException', 'unreachable'],
  [403, 'InvalidBotApiHost', 'wrong-host'],
  [403, 'NotEnoughPermissions', 'refused'],
  [404, 'ActivityNotFoundInConversation', 'message-gone'],
  [404, 'ConversationNotFound', 'conversation-gone'],
  [413, 'MessageSizeTooBig', 'too-big'],
];

/** What a refusal says of the person. */
const SHUT_OUT: Readonly<Record<string, ShutOut>> = {
  BotDisabledByAdmin: 'policy',
  BotNotInConversationRoster: 'not-installed',
  ConversationBlockedByUser: 'blocked',
  ForbiddenOperationException: 'not-installed',
  ConversationNotFound: 'gone',
};

describe.each(['send', 'update'] as const)('%s', (how) => {
  test.each(refusals)('is not repeated after %i %s', async (status, code, problem) => {
    const shutOut = SHUT_OUT[code];
    const bot = await startTold({ status, code });
    const reason = `HTTP ${status} ${code}`;
    expect(await bot[how]()).toEqual({ kind: 'failed', problem, reason, ...(shutOut && { shutOut }) });
    expect(bot.connector.calls).toHaveLength(1);
  });

  test('understands a refusal that hides its code', async () => {
    const body = { errorCode: 209, message: JSON.stringify({ subCode: 'MessageWritesBlocked' }) };
    const bot = await startTold({ status: 403, body });
    expect(await bot[how]()).toMatchObject({
      problem: 'unreachable',
      reason: 'HTTP 403 MessageWritesBlocked',
    });
  });

  test.each([412, 429, 503])('comes again after %i, later each time', async (status) => {
    const bot = await startTold({ status, retryAfter: 0 }, status, status);
    expect(await bot[how]()).toMatchObject({ kind: 'sent' });
    expect(bot.connector.calls).toHaveLength(4);
  });

  test('waits as long as Teams asks for', async () => {
    const bot = await startTold({ status: 429, retryAfter: 7 });
    expect(await bot[how]()).toMatchObject({ kind: 'sent' });
    expect(bot.time.now()).toBeGreaterThanOrEqual(7_000);
  });

  test('gives up in the end', async () => {
    const bot = await startTold(503, 503, 503, 503);
    expect(await bot[how]()).toEqual({ kind: 'failed', problem: 'busy', reason: 'HTTP 503 Told' });
    expect(bot.connector.calls).toHaveLength(4);
  });

  test('fails when nobody is there', async () => {
    const bot = await startTold();
    await bot.connector.close();
    expect(await bot[how]()).toMatchObject({ kind: 'failed', problem: 'busy' });
  });
});

const inDoubt: readonly (readonly [string, Answer, string])[] = [
  ['500', 500, 'HTTP 500 Told'],
  ['502 after having delivered', { status: 502, delivered: true }, 'HTTP 502 Told'],
  ['504', 504, 'HTTP 504 Told'],
  ['no answer at all', 'hang', 'timeout'],
  ['a line that breaks', 'break', 'ECONNRESET'],
];

describe('what may have been delivered', () => {
  test.each(inDoubt)('is not sent again after %s', async (_, answer, reason) => {
    const bot = await startTold(answer);
    expect(await bot.send()).toEqual({ kind: 'unknown', reason });
    expect(bot.connector.calls).toHaveLength(1);
  });

  test.each(inDoubt.slice(1))('is updated again after %s', async (_, answer) => {
    const bot = await startTold(answer, answer);
    expect(await bot.update()).toEqual({ kind: 'sent', activityId: 'sent-9' });
    expect(bot.connector.calls).toHaveLength(3);
  });

  test('is not sent again after success that tells no id, which an update does not need', async () => {
    const answer = { status: 202, body: {} };
    const bot = await startTold(answer, answer);
    expect(await bot.send()).toEqual({ kind: 'unknown', reason: 'HTTP 202 without an id' });
    expect(await bot.update()).toEqual({ kind: 'sent', activityId: 'sent-9' });
    expect(bot.connector.calls).toHaveLength(2);
  });

  test('but not after a 500, as Microsoft asks', async () => {
    const bot = await startTold(500);
    expect(await bot.update()).toMatchObject({ kind: 'unknown' });
    expect(bot.connector.calls).toHaveLength(1);
  });
});

describe('a message that is asked about before it leaves', () => {
  test('leaves once, whatever Teams says', async () => {
    const bot = await startTold({ status: 429, retryAfter: 3 });
    expect(await bot.sendClaimed()).toMatchObject({ problem: 'busy', retryAfterMs: 3_000 });
    expect(bot.connector.calls).toHaveLength(1);
  });

  test('stays when the answer is no', async () => {
    const bot = await startTold();
    const sent = await bot.teams.messenger.send(referenceTo(bot), hello, () => Promise.resolve(false));
    expect(sent).toMatchObject({ kind: 'failed', problem: 'withdrawn' });
    expect(bot.connector.calls).toEqual([]);
  });

  test('stays when there is no answer', async () => {
    const bot = await startTold();
    const asked = bot.teams.messenger.send(referenceTo(bot), hello, () => Promise.reject(new Error('store')));
    await expect(asked).rejects.toThrow('store');
    expect(bot.connector.calls).toEqual([]);
  });
});

test('a tenant that is served from elsewhere is written to there', async () => {
  const other = await startBot();
  const bot = await startBot({}, { elsewhere: () => other.connector.serviceUrl });
  bot.connector.answerNext({ status: 403, code: 'InvalidBotApiHost' });
  expect(await bot.teams.messenger.send(referenceTo(bot), hello)).toMatchObject({ kind: 'sent' });
  expect(other.connector.calls).toHaveLength(1);
});

test('one conversation gets no more than it takes, however much there is to say', async () => {
  const time = createFastTime();
  const bot = await startBot({}, { time, conversationWindows: TEAMS_WINDOWS, requestsPerSecond: 1_000 });
  const arrived: number[] = [];
  for (let message = 0; message < 70; message += 1) {
    await bot.teams.answers.send(referenceTo(bot), hello);
    arrived.push(time.now());
  }
  for (const { ms, messages } of PUBLISHED.perConversation ?? []) {
    const most = Math.max(
      ...arrived.map((from) => arrived.filter((at) => at >= from && at < from + ms).length),
    );
    expect(most).toBeLessThanOrEqual(messages);
  }
  expect(bot.connector.calls).toHaveLength(70);
});

test("nobody's answer waits for the morning of the others", async () => {
  const bot = await startBot({}, { requestsPerSecond: 1 });
  const morning = Array.from({ length: 5 }, (_, seller) =>
    bot.teams.messenger.send(referenceTo(bot, `a:${seller}`), { kind: 'text', text: 'card' }),
  );
  await bot.connector.waitFor(({ activity }) => activity.text === 'card');
  await bot.teams.answers.send(referenceTo(bot, 'a:4'), { kind: 'text', text: 'answer' });
  expect(bot.connector.calls.map(({ activity }) => activity.text)).toEqual(['card', 'answer']);
  await bot.connector.close();
  await Promise.all(morning.slice(0, 1));
});

test('Teams with its published limits takes 150 messages, and refuses next to none', async () => {
  const bot = await startBot();
  bot.connector.limit(PUBLISHED);
  const sent = await Promise.all(
    Array.from({ length: 150 }, (_, seller) =>
      bot.teams.messenger.send(referenceTo(bot, `a:${seller}`), hello),
    ),
  );
  expect(sent.every(({ kind }) => kind === 'sent')).toBe(true);
  expect(bot.connector.calls.filter(({ status }) => status === 429).length).toBeLessThanOrEqual(2);
});

test('what Teams throttles is counted for operators', async () => {
  let throttled = 0;
  const bot = await startBot({}, { time: createFastTime(), onThrottled: () => (throttled += 1) });
  bot.connector.answerNext(429);
  await bot.teams.messenger.send(referenceTo(bot), hello);
  expect(throttled).toBe(1);
});
