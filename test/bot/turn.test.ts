import { TeamsInfo } from 'botbuilder';
import type { TurnContext } from 'botbuilder-core';
import { expect, test } from 'vitest';
import { admit } from '../../src/bot/gate.ts';
import { sendIn, updateIn } from '../../src/bot/in-turn.ts';
import type { Answer } from '../connector.ts';
import { createFastTime } from '../machine-time.ts';
import { BOT_ID } from '../teams-user.ts';
import { startBot, type TestBot } from './start-bot.ts';

/** Does it within a turn of the SDK. */
async function inTurn<Value>(
  { teams, connector }: TestBot,
  work: (context: TurnContext) => Promise<Value>,
): Promise<Value> {
  const admitted = await admit(teams, undefined, {
    type: 'message',
    id: 'said-1',
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: 't1' },
    from: { id: '29:alex', aadObjectId: 'alex' },
    recipient: { id: BOT_ID },
    deliveryMode: 'expectReplies',
  });
  if (!admitted.ok) throw new Error(admitted.problem.reason);
  return new Promise((resolve, reject) => {
    teams
      .take(admitted.value, async (context) => {
        await work(context).then(resolve, reject);
      })
      .catch(reject);
  });
}

const quick = () => startBot({}, { time: createFastTime(), sendTimeoutMs: 500 });

test('a turn sends to its conversation, as a message and not as a reply', async () => {
  const bot = await quick();
  const sent = await inTurn(bot, (context) => sendIn(context, { kind: 'text', text: 'hello' }));
  expect(sent).toEqual({ kind: 'sent', activityId: 'sent-1' });
  expect(bot.connector.calls).toMatchObject([
    { method: 'POST', conversationId: 'a:chat', activity: { text: 'hello', from: { id: BOT_ID } } },
  ]);
  expect(bot.connector.calls[0]?.activity).not.toHaveProperty('replyToId');
});

test('a turn learns what became of what it sent and updated', async () => {
  const bot = await quick();
  bot.connector.answerNext({ status: 403, code: 'MessageWritesBlocked' }, 500, 404);
  const outcomes = await inTurn(bot, async (context) => [
    await sendIn(context, { kind: 'text', text: 'one' }),
    await sendIn(context, { kind: 'text', text: 'two' }),
    await updateIn(context, 'sent-0', { kind: 'text', text: 'three' }),
  ]);
  expect(outcomes).toMatchObject([
    { kind: 'failed', problem: 'unreachable' },
    { kind: 'unknown' },
    { kind: 'failed' },
  ]);
  expect(bot.connector.calls).toHaveLength(3);
});

test('what the SDK asks of Teams by itself goes over the same line', async () => {
  const bot = await quick();
  bot.connector.answerNext({ status: 200, body: { id: '29:bea', name: 'Bea' } });
  const member = await inTurn(bot, (context) => TeamsInfo.getMember(context, '29:bea'));
  expect(member).toMatchObject({ id: '29:bea', name: 'Bea' });
});

const refusals: readonly Answer[] = ['hang', 'break', 429, 500, 503];
test.each(refusals)('the SDK does not repeat what it asks by itself: %s', async (answer) => {
  const bot = await quick();
  bot.connector.answerNext(answer);
  await expect(inTurn(bot, (context) => TeamsInfo.getMember(context, '29:bea'))).rejects.toThrow();
  expect(bot.connector.calls).toHaveLength(1);
});
