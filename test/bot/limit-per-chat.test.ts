import { expect, test } from 'vitest';
import type { Message } from '../../src/app/ports/messenger.ts';
import { createTeamsUser } from '../teams-user.ts';
import { startBot } from './start-bot.ts';

const text = (said: string): Message => ({ kind: 'text', text: said });
const times = <Value>(count: number, make: () => Value): readonly Value[] =>
  Array.from({ length: count }, make);

/** Resolves when so many of them are answered. */
const answered = (count: number, posts: readonly Promise<unknown>[]): Promise<void> =>
  new Promise((resolve, reject) => {
    let missing = count;
    const countDown = () => {
      missing -= 1;
      if (missing === 0) resolve();
    };
    for (const post of posts) post.then(countDown, reject);
  });

/** A bot that answers nobody until it is let. */
async function startHeld() {
  let release = (): void => undefined;
  let taken = 0;
  const held = new Promise<void>((resolve) => (release = resolve));
  const take = async () => {
    taken += 1;
    await held;
  };
  const bot = await startBot({
    said: () => take().then(() => [text('answered')]),
    pressed: () => take().then(() => text('done')),
  });
  const said = () => bot.connector.calls.map(({ activity }) => activity.text);
  return { ...bot, release, said, taken: () => taken };
}

test('of 100 messages at once a chat is answered 20, and told once that the others were too many', async () => {
  const bot = await startHeld();
  const posted = times(100, () => bot.user.say('help'));
  await answered(80, posted);
  bot.release();
  await Promise.all(posted);
  expect(bot.said()).toEqual(['Wait a moment', ...times(20, () => 'answered')]);
  expect(bot.log).toContainEqual({
    message: 'too much at once in a chat',
    fields: { conversation: bot.user.conversationId, leftOut: 80 },
  });

  await bot.user.say('help');
  expect(bot.said().at(-1)).toBe('answered');
});

test('a colleague is answered meanwhile', async () => {
  const bot = await startHeld();
  const posted = times(30, () => bot.user.say('help'));
  await answered(10, posted);
  const other = createTeamsUser({ botUrl: bot.url, connector: bot.connector, aadObjectId: 'megan' });
  const said = other.say('help');
  bot.release();
  await Promise.all([said, ...posted]);
  expect(bot.taken()).toBe(21);
});

test('a click that is too much says so and does nothing', async () => {
  const bot = await startHeld();
  const click = () =>
    bot.user.post({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: {} } } });
  const clicks = times(21, click);
  const { body } = await Promise.race(clicks);
  expect(body).toMatchObject({ value: 'Wait a moment' });
  expect(bot.taken()).toBe(20);
  bot.release();
  await Promise.all(clicks);
});
