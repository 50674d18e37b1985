import { describe, expect, test } from 'vitest';
import { cardText } from '../card-text.ts';
import { elementsOf } from '../cards/card-elements.ts';
import type { Json } from '../connector.ts';
import type { Shown, TeamsUser } from '../teams-user.ts';
import { submitsIn } from './acting-on-a-message.ts';
import { MEGAN, meet } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot, TENANT, type WholeBot } from './whole-bot.ts';

async function startSelling() {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  await enroll(whole.user, 'Asha Rao in no-show');
  return whole;
}

const invoke = (name: string, data: unknown, more: Json = {}): Json => ({
  type: 'invoke',
  name,
  value: { data, context: { theme: 'default' } },
  ...more,
});

type Form = { readonly card: Json };

const formIn = (body: unknown): Form | undefined => {
  const { task } = (body ?? {}) as { readonly task?: { readonly type: string; readonly value: unknown } };
  if (!task) return undefined;
  expect(task.type).toBe('continue');
  const { card, title } = task.value as { readonly title: string; readonly card: { readonly content: Json } };
  expect(title).toBe('Anukram');
  return { card: card.content };
};

/** The data of a button on a card in the chat. */
const dataOn = ({ card = {} }: Shown, title: string): Json => {
  const button = elementsOf(card).find((one) => one.type === 'Action.Execute' && one.title === title);
  if (!button) throw new Error(`No “${title}” in ${cardText(card)}`);
  return button.data as Json;
};

async function open(user: TeamsUser, message: Shown, title: string, more: Json = {}): Promise<Form> {
  const data = { ...dataOn(message, title), msteams: { type: 'task/fetch' } };
  const { status, body } = await user.post(invoke('task/fetch', data, { replyToId: message.id, ...more }));
  expect(status).toBe(200);
  const form = formIn(body);
  if (!form) throw new Error('No form');
  return form;
}

async function submit(
  user: TeamsUser,
  { card }: Form,
  title: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Json = {},
): Promise<Form | undefined> {
  const button = submitsIn({ card } as never).find((one) => one.title === title);
  const fields = elementsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
  const data = {
    ...(button?.data as Json),
    ...Object.fromEntries(fields.map(({ id, value = '' }) => [String(id), value])),
    ...inputs,
  };
  const { status, body } = await user.post(invoke('task/submit', data, more));
  expect(status).toBe(200);
  return formIn(body);
}

/** What takes the place of a message in the chat. */
async function becomes({ connector }: WholeBot, { id }: Shown, act: () => Promise<unknown>): Promise<string> {
  const before = connector.calls.length;
  const isUpdate = (call: (typeof connector.calls)[number]) =>
    connector.calls.indexOf(call) >= before && call.method === 'PUT' && call.activityId === id;
  await act();
  await connector.waitFor(isUpdate);
  const [attachment] = (connector.calls.find(isUpdate)?.activity.attachments ?? []) as { content: Json }[];
  return cardText(attachment?.content);
}

describe('a record', () => {
  test.each([
    ['iOS', 'en-GB', '(Name: Asha Rao)', 'Save', 'Saved Asha Rao.'],
    ['Windows', 'en-US', '(Name: Asha Rao)', 'Save', 'Saved Asha Rao.'],
    ['Android', 'hi-IN', '(नाम: Asha Rao)', 'सहेजें', 'Asha Rao की जानकारी सहेज ली।'],
    ['Web', 'hi', '(नाम: Asha Rao)', 'सहेजें', 'Asha Rao की जानकारी सहेज ली।'],
  ])(
    'is edited in a dialog on %s in %s, and its card says so',
    async (platform, locale, name, save, saved) => {
      const whole = await startSelling();
      const { user, kept } = whole;
      const record = await ask(user, 'Asha Rao');
      const client = { locale, entities: [{ type: 'clientInfo', locale, platform }] };
      const form = await open(user, record, 'Edit', client);
      expect(cardText(form.card)).toContain(name);
      const shown = await becomes(whole, record, async () => {
        expect(await submit(user, form, save, { phone: '+91 98111 22333' }, client)).toBeUndefined();
      });
      expect(shown).toContain(saved);
      const asha = (await kept()).records.find((one) => one.name === 'Asha Rao');
      expect(asha?.phone).toBe('+91 98111 22333');
    },
  );

  test('with a mistake stays in the dialog, and the card as it was', async () => {
    const { user, kept, connector } = await startSelling();
    const form = await open(user, await ask(user, 'Asha Rao'), 'Edit');
    const before = [await kept(), connector.calls.length];
    const again = await submit(user, form, 'Save', { email: 'asha@' });
    expect(cardText(again?.card)).toContain('“asha@” isn’t an email address.');
    expect([await kept(), connector.calls.length]).toEqual(before);
    expect(await submit(user, again ?? form, 'Save', { email: 'asha@rao.example' })).toBeUndefined();
  });

  test('is left alone by Cancel, which closes the dialog', async () => {
    const { user, kept, connector } = await startSelling();
    const form = await open(user, await ask(user, 'Asha Rao'), 'Edit');
    const before = [await kept(), connector.calls.length];
    expect(await submit(user, form, 'Cancel')).toBeUndefined();
    expect([await kept(), connector.calls.length]).toEqual(before);
  });

  test('is saved once, however often Teams tells of it', async () => {
    const whole = await startSelling();
    const form = await open(whole.user, await ask(whole.user, 'Asha Rao'), 'Edit');
    const twice = { id: 'same' };
    await submit(whole.user, form, 'Save', { name: 'Asha R. Rao' }, twice);
    await submit(whole.user, form, 'Save', { name: 'Asha R. Rao' }, twice);
    expect(read(await ask(whole.user, 'undo'))).toContain('Asha Rao');
    expect((await whole.kept()).records.some(({ name }) => name === 'Asha R. Rao')).toBe(false);
  });
});

describe('details and settings', () => {
  test('of the texts are filled in in a dialog, and the action goes on from there', async () => {
    const whole = await startSelling();
    const action = await ask(whole.user, 'today');
    const form = await open(whole.user, action, 'Details in the texts');
    expect(cardText(form.card)).toContain('(When was the missed meeting?: )');
    const shown = await becomes(whole, action, () =>
      submit(whole.user, form, 'Save', { 'input-meetingDate': '2026-11-20' }),
    );
    expect(shown).toContain('Asha Rao');
    expect((await whole.kept()).enrollments[0]?.inputs).toEqual({ meetingDate: '2026-11-20' });
  });

  test('are changed in a dialog, which says what holds now', async () => {
    const { user, kept } = await startSelling();
    const data = { verb: 'go', to: 'settings', below: true };
    const form = formIn((await user.post(invoke('task/fetch', data))).body);
    const saved = await submit(user, form ?? { card: {} }, 'Save', { hour: '11' });
    expect(cardText(saved?.card)).toContain('11:00');
    expect((await kept()).people[0]?.settings.hour).toBe(11);
  });
});

describe('a client without dialogs', () => {
  test('gets the form as a card, in place of the one that was pressed', async () => {
    const whole = await startSelling();
    const record = await ask(whole.user, 'Asha Rao');
    const value = { ...dataOn(record, 'Edit'), msteams: { type: 'task/fetch' } };
    const shown = await becomes(whole, record, () =>
      whole.user.post({ type: 'message', text: undefined, value, replyToId: record.id }),
    );
    expect(shown).toContain('(Name: Asha Rao)');
  });

  test('still gets it by a sentence', async () => {
    const { user } = await startSelling();
    expect(read(await ask(user, 'edit Asha Rao'))).toContain('(Name: Asha Rao)');
    expect(read(await ask(user, 'settings'))).toContain('(Time zone:');
  });
});

describe('what no Teams sends', () => {
  const edit = { verb: 'edit', record: 'sample-asha-rao' };
  const save = { ...edit, verb: 'save-record', name: 'X', openedOn: 'x' };
  test.each<readonly [string, Json]>([
    ['nothing to open', { type: 'invoke', name: 'task/fetch' }],
    ['a text to open', invoke('task/fetch', 'edit')],
    ['no verb', invoke('task/fetch', { record: 'x' })],
    ['another verb', invoke('task/fetch', { verb: 'delete-all' })],
    ['a record that is none', invoke('task/fetch', { verb: 'edit', record: '../x' })],
    ['nothing to save', { type: 'invoke', name: 'task/submit' }],
    ['a list to save', invoke('task/submit', [save])],
    ['somebody else’s record', invoke('task/submit', save)],
    ['somebody else’s record, opened nowhere', invoke('task/submit', { ...save, openedOn: undefined })],
    ['a place that is none', invoke('task/submit', { ...save, openedOn: { $ne: 1 } })],
    ['an endless place', invoke('task/submit', { ...save, openedOn: 'x'.repeat(9_000) })],
    [
      'somebody else’s enrollment',
      invoke('task/submit', { verb: 'save-details', enrollment: 'x', revision: 1 }),
    ],
    ['the organization’s settings', invoke('task/submit', { verb: 'organization', hour: '3' })],
    [
      'from a group chat',
      invoke('task/submit', save, {
        conversation: { id: '19:x@thread.v2', conversationType: 'groupChat', tenantId: TENANT },
      }),
    ],
  ])('%s breaks nothing and changes nothing', async (_, activity) => {
    const { anotherUser, kept, logged } = await startSelling();
    const megan = anotherUser(MEGAN);
    await meet(megan);
    const before = await kept();
    expect([200, 501]).toContain((await megan.post(activity)).status);
    expect(await kept()).toEqual(before);
    expect(logged.filter((line) => line.startsWith('turn failed'))).toEqual([]);
  });
});

describe('a draft of a template', () => {
  async function draftOf() {
    const whole = await startWholeBot();
    return { whole, draft: await ask(whole.user, 'customize webinar') };
  }

  test('is named in a dialog, and its card shows what changed', async () => {
    const { whole, draft } = await draftOf();
    const form = await open(whole.user, draft, 'Name, description and who it is for');
    expect(cardText(form.card)).toContain('Webinar follow up');
    const shown = await becomes(whole, draft, async () => {
      expect(await submit(whole.user, form, 'Save', { 'text::name:en': 'After a webinar' })).toBeUndefined();
    });
    expect(shown).toMatch(/After a webinar[^]*\[Publish…\]/);
  });

  test('is gone back to without a change', async () => {
    const { whole, draft } = await draftOf();
    const form = await open(whole.user, draft, 'Name, description and who it is for');
    const shown = await becomes(whole, draft, async () => {
      expect(await submit(whole.user, form, 'Back to the draft')).toBeUndefined();
    });
    expect(shown).toContain('nothing changed yet');
  });
});
