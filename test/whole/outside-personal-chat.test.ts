import { expect, test } from 'vitest';
import type { Json } from '../connector.ts';
import { startWholeBot } from './whole-bot.ts';

const CHANNEL = { conversation: { id: '19:team@thread.tacv2', conversationType: 'channel' } };
const GROUP = { conversation: { id: '19:chat@thread.v2', conversationType: 'groupChat' } };

const mention = (words: string) => ({
  type: 'message',
  text: `<at>Anukram</at> ${words}`,
  entities: [{ type: 'mention', text: '<at>Anukram</at>', mentioned: { id: '28:anukram' } }],
});

/** What is shown in the channel. */
async function answerTo(activity: Json, setting?: string) {
  const whole = await startWholeBot();
  await whole.user.install();
  if (setting) await whole.user.say(setting);
  const before = whole.connector.calls.length;
  await whole.user.post(activity);
  const sent = whole.connector.calls.slice(before);
  return { sent, card: JSON.stringify(sent[0]?.activity.attachments) };
}

test.each([
  ['a channel', { ...mention('today'), ...CHANNEL }, /private chats/, 'Open the chat'],
  ['a group chat', { ...mention('today'), ...GROUP }, /private chats/, 'Open the chat'],
  ['a Hindi Teams', { ...mention('today'), ...GROUP, locale: 'hi-IN' }, /निजी चैट/, 'चैट खोलें'],
  ['a Hindi sentence', { ...mention('आज के काम'), ...CHANNEL }, /निजी चैट/, 'चैट खोलें'],
])('in %s, a mention is led to the chat with the bot', async (_, activity, words, title) => {
  const { sent, card } = await answerTo(activity);
  expect(sent).toMatchObject([{ method: 'POST', conversationId: activity.conversation.id }]);
  expect(card).toMatch(words);
  expect(card).toContain(`"title":"${title}"`);
  expect(card).toContain('https://teams.microsoft.com/l/chat/0/0?users=28%3Aanukram');
});

test('in the language that the person chose', async () => {
  const { card } = await answerTo({ ...mention('today'), ...CHANNEL }, 'speak hindi');
  expect(card).toMatch(/निजी चैट/);
});

test('nothing of the person’s work is shown or done there', async () => {
  const whole = await startWholeBot();
  await whole.user.install();
  const before = await whole.kept();
  await whole.user.post({ ...mention('add contact Zoe Zander'), ...CHANNEL });
  expect(await whole.kept()).toEqual(before);
});
