import { describe, expect, test } from 'vitest';
import { cardText } from '../card-text.ts';
import { elementsOf } from '../cards/card-elements.ts';
import type { Json } from '../connector.ts';
import type { TeamsUser } from '../teams-user.ts';
import { MEGAN, meet } from './people.ts';
import { ask, enroll, noRenewals, startWholeBot, TENANT } from './whole-bot.ts';

const GROUP: Json = {
  conversation: { id: '19:chat@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT },
};

type Attachment = { readonly content: Json; readonly preview: { readonly content: Json } };

/** As Teams asks once somebody has put an address into the box of a chat. */
async function pasted(user: TeamsUser, url: unknown, more: Json = GROUP): Promise<readonly Attachment[]> {
  const { status, body } = await user.post({
    type: 'invoke',
    name: 'composeExtension/queryLink',
    value: { url },
    ...more,
  });
  expect(status).toBe(200);
  const { type, attachments } = (body as { composeExtension: { type: string; attachments: Attachment[] } })
    .composeExtension;
  expect(type).toBe('result');
  return attachments;
}

const addressOn = (card: Json): string =>
  String(elementsOf(card).find(({ type }) => type === 'Action.OpenUrl')?.url);

async function startSelling() {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  await enroll(whole.user, 'Asha Rao in no-show');
  const asha = (await whole.kept()).records.find(({ name }) => name === 'Asha Rao');
  return { ...whole, address: `${whole.bot.url}/r/${asha?.id ?? ''}` };
}

describe('the address of a record', () => {
  test.each([
    ['en-US', 'Open in Anukram'],
    ['hi-IN', 'अनुक्रम में खोलें'],
  ])('becomes its shared card in any chat, in %s, which has the address in turn', async (locale, open) => {
    const whole = await startSelling();
    if (locale === 'hi-IN') await ask(whole.user, 'speak hindi');
    const [shown, ...others] = await pasted(whole.user, whole.address);
    expect(others).toEqual([]);
    const text = cardText(shown?.content ?? {});
    expect(text).toContain('Asha Rao');
    expect(text).toContain(open);
    expect(text).not.toMatch(/@|\+91/);
    expect(addressOn(shown?.content ?? {})).toBe(whole.address);
    expect(shown?.preview.content.title).toBe('Asha Rao');
  });

  test('shows the same to a colleague, and in the chat with the bot', async () => {
    const { anotherUser, address, user } = await startSelling();
    const megan = anotherUser(MEGAN);
    await meet(megan);
    expect(await pasted(megan, address)).toHaveLength(1);
    expect(await pasted(user, `${address}?from=mail`, {})).toHaveLength(1);
  });

  test('is nothing to somebody whom the bot doesn’t know, or of another tenant', async () => {
    const { anotherUser, addRecord, bot } = await startSelling();
    const { id } = await addRecord('Vasco Pym', { id: 'vasco' as never });
    const address = `${bot.url}/r/${id}`;
    expect(await pasted(anotherUser(MEGAN), address)).toEqual([]);
    const tenantId = '99999999-bbbb-4bbb-8bbb-999999999999';
    const stranger = anotherUser({ ...MEGAN, tenantId });
    await meet(stranger);
    const theirs = { conversation: { ...(GROUP.conversation as Json), tenantId } };
    expect(await pasted(stranger, address, theirs)).toEqual([]);
  });

  test('of an archived record is nothing', async () => {
    const { user, addRecord, bot } = await startSelling();
    const { id } = await addRecord('Nila Sen', { id: 'nila' as never, archived: true });
    expect(await pasted(user, `${bot.url}/r/${id}`)).toEqual([]);
  });

  test.each([
    'https://example.com/r/sample-asha-rao',
    'not an address',
    '',
    7,
    undefined,
    { toString: 'x' },
    `https://evil.example/?${'x'.repeat(5_000)}`,
  ])('forged as %j is nothing', async (url) => {
    const { user } = await startSelling();
    expect(await pasted(user, url)).toEqual([]);
  });

  test('that is broken is nothing', async () => {
    const { user, bot } = await startSelling();
    for (const path of ['/r/', '/r/%', '/r/%00', '/r/nobody', '/x/sample-asha-rao', `/r/${'a'.repeat(500)}`])
      expect(await pasted(user, `${bot.url}${path}`)).toEqual([]);
  });
});
