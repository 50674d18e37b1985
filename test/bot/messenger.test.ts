import { expect, test } from 'vitest';
import type { ConversationReference, Message } from '../../src/app/ports/messenger.ts';
import type { PersonId, TenantId } from '../../src/domain/ids.ts';
import { startBot, type TestBot } from './start-bot.ts';

const hello: Message = { kind: 'text', text: 'hello' };

const referenceTo = ({ connector }: TestBot): ConversationReference => ({
  tenant: 't1' as TenantId,
  person: 'p1' as PersonId,
  conversationId: 'a:chat/1',
  serviceUrl: connector.serviceUrl,
  userId: '29:p1',
  botId: '28:bot',
});

test('sends to the conversation and tells the id', async () => {
  const bot = await startBot();
  const sent = await bot.teams.messenger.send(referenceTo(bot), {
    kind: 'card',
    card: { type: 'AdaptiveCard' },
    summary: 'Today',
  });
  expect(sent).toEqual({ kind: 'sent', activityId: 'sent-1' });
  expect(bot.connector.calls).toMatchObject([
    {
      method: 'POST',
      conversationId: 'a:chat/1',
      activity: { summary: 'Today', recipient: { id: '29:p1' }, from: { id: '28:bot' } },
    },
  ]);
});

test('updates a message that was sent before', async () => {
  const bot = await startBot();
  const sent = await bot.teams.messenger.update(referenceTo(bot), 'sent-9', hello);
  expect(sent).toEqual({ kind: 'sent', activityId: 'sent-9' });
  expect(bot.connector.calls).toMatchObject([
    { method: 'PUT', activityId: 'sent-9', activity: { text: 'hello' } },
  ]);
});

test('one conversation is written to one after another, and another does not wait for it', async () => {
  const bot = await startBot({}, { sendTimeoutMs: 500 });
  const here = referenceTo(bot);
  bot.connector.answerNext('hang');
  const hanging = bot.teams.messenger.send(here, { kind: 'text', text: 'first' });
  const waiting = bot.teams.messenger.send(here, { kind: 'text', text: 'second' });
  await bot.connector.waitFor(({ activity }) => activity.text === 'first');
  await bot.teams.messenger.send({ ...here, conversationId: 'a:2' }, { kind: 'text', text: 'elsewhere' });
  expect([await hanging, await waiting]).toMatchObject([{ kind: 'unknown' }, { kind: 'sent' }]);
  expect(bot.connector.calls.map(({ activity }) => activity.text)).toEqual(['first', 'elsewhere', 'second']);
});
