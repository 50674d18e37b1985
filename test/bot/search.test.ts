import { expect, test } from 'vitest';
import type { Searched } from '../../src/app/ports/conversation.ts';
import { startBot } from './start-bot.ts';

const query = {
  type: 'invoke',
  name: 'composeExtension/query',
  conversation: { id: '19:chat@thread.v2', conversationType: 'groupChat' },
  value: { commandId: 'search', parameters: [{ name: 'words', value: 'asha' }] },
};

const sentence = (text: string) => ({ status: 200, body: { composeExtension: { type: 'message', text } } });

test('a search that breaks is answered with a sentence, in the language of the person', async () => {
  const { user } = await startBot({ searched: () => Promise.reject(new Error('asha')) });
  expect(await user.post(query)).toEqual(sentence('Sorry'));
  expect(await user.post({ ...query, locale: 'hi-IN' })).toEqual(sentence('माफ़ कीजिए'));
});

test('more of them in a chat than the bot takes at once are answered, too', async () => {
  const waiting: (() => void)[] = [];
  const { user } = await startBot({
    searched: () =>
      new Promise((resolve) => waiting.push(() => resolve({ kind: 'nothing', text: 'nothing' }))),
  });
  const first = Array.from({ length: 20 }, () => user.post(query));
  await expect.poll(() => waiting.length).toBe(20);
  expect(await user.post(query)).toEqual(sentence('Wait a moment'));
  for (const answer of waiting) answer();
  expect(await Promise.all(first)).toEqual(Array.from({ length: 20 }, () => sentence('nothing')));
});

test('each asks anew: Teams repeats no letter, and nothing is kept of it', async () => {
  let times = 0;
  const { user } = await startBot({
    searched: () => Promise.resolve<Searched>({ kind: 'nothing', text: String(++times) }),
  });
  await user.post({ ...query, id: 'same' });
  expect(await user.post({ ...query, id: 'same' })).toEqual(sentence('2'));
});

test('what it lists is text, whatever a record is called', async () => {
  const card = { kind: 'card', summary: '', card: { type: 'AdaptiveCard' } } as const;
  const { user } = await startBot({
    searched: () =>
      Promise.resolve<Searched>({
        kind: 'found',
        records: [{ title: '<b>Asha</b>', text: 'Rao & Sons <img src=x>', card }],
      }),
  });
  expect(await user.post(query)).toMatchObject({
    body: {
      composeExtension: {
        type: 'result',
        attachments: [
          {
            content: { type: 'AdaptiveCard' },
            preview: { content: { title: '&lt;b>Asha&lt;/b>', text: 'Rao & Sons &lt;img src=x>' } },
          },
        ],
      },
    },
  });
});
