import { expect, test } from 'vitest';
import { inDialog } from '../../src/bot/dialog-card.ts';
import { elementsOf } from '../cards/card-elements.ts';
import { startBot } from './start-bot.ts';

const open = {
  type: 'invoke',
  name: 'composeExtension/fetchTask',
  conversation: { id: '19:chat@thread.v2', conversationType: 'groupChat' },
  value: { commandId: 'log-reply', messagePayload: { body: { contentType: 'text', content: 'yes' } } },
};
const submit = { ...open, name: 'composeExtension/submitAction' };

const sentence = (text: string) => ({ status: 200, body: { task: { type: 'message', value: text } } });

test('a dialog that breaks is answered with a sentence, in the language of the person', async () => {
  const breaks = () => Promise.reject(new Error('asha'));
  const { user } = await startBot({ actionOpened: breaks, actionPressed: breaks });
  for (const asked of [open, submit]) {
    expect(await user.post(asked)).toEqual(sentence('Sorry'));
    expect(await user.post({ ...asked, locale: 'hi-IN' })).toEqual(sentence('माफ़ कीजिए'));
  }
});

test('a button that ends it closes it', async () => {
  const { user } = await startBot();
  expect(await user.post(submit)).toEqual({ status: 200, body: {} });
});

test('delivered again, it is opened once', async () => {
  let times = 0;
  const { user } = await startBot({
    actionOpened: () =>
      Promise.resolve({ title: String(++times), card: { kind: 'card', summary: '', card: {} } }),
  });
  const answers = [await user.post({ ...open, id: 'same' }), await user.post({ ...open, id: 'same' })];
  expect(answers[1]).toEqual(answers[0]);
});

const button = (title: string) => ({
  type: 'Action.Execute',
  title,
  verb: 'go',
  data: { verb: 'go', type: 'Action.Execute' },
  fallback: { type: 'Action.Submit', title, data: {} },
});
const submitted = (title: string) => ({
  type: 'Action.Submit',
  title,
  data: { verb: 'go', type: 'Action.Execute' },
});

test('in a dialog, every button submits what it carries, the last ones in its footer', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [
      { type: 'Container', selectAction: button('row'), items: [] },
      { type: 'ActionSet', actions: [button('first')] },
      { type: 'Chart.Pie', fallback: { type: 'TextBlock', text: 'words' } },
      { type: 'ActionSet', actions: [button('last'), { type: 'Action.OpenUrl', url: 'https://x' }] },
    ],
  };
  expect(inDialog({ card })).toEqual({
    type: 'AdaptiveCard',
    body: [
      { type: 'Container', selectAction: submitted('row'), items: [] },
      { type: 'ActionSet', actions: [submitted('first')] },
      { type: 'Chart.Pie', fallback: { type: 'TextBlock', text: 'words' } },
    ],
    actions: [submitted('last'), { type: 'Action.OpenUrl', url: 'https://x' }],
  });
});

test('where Teams has dialogs, only what leads to a form of many fields opens one', async () => {
  const to = (data: object) => ({ type: 'Action.Execute', title: 'x', verb: 'x', data });
  const data = [
    { verb: 'edit', record: 'r' },
    { verb: 'details', enrollment: 'e' },
    { verb: 'go', to: 'settings' },
    { verb: 'go', to: 'organization' },
    { verb: 'go', to: 'today' },
    { verb: 'note', enrollment: 'e' },
  ];
  const card = { type: 'AdaptiveCard', body: [{ type: 'ActionSet', actions: data.map(to) }] };
  const message = { kind: 'card', summary: 'x', card } as const;
  const shows = { said: () => Promise.resolve([message]), pressed: () => Promise.resolve(message) };
  const opened = [true, true, true, true, false, false];
  for (const dialogs of [true, false]) {
    const { user } = await startBot(shows, { dialogs });
    const [said] = await user.say('hi');
    const pressed = await user.post({ type: 'invoke', name: 'adaptiveCard/action', value: { action: {} } });
    const types = (shown: unknown) =>
      elementsOf(shown as object).flatMap((one) =>
        one.title === 'x' ? [JSON.stringify(one.data).includes('task/fetch')] : [],
      );
    for (const shown of [said?.card, pressed.body])
      expect(types(shown)).toEqual(dialogs ? opened : opened.map(() => false));
  }
});
