import { expect, test } from 'vitest';
import type { Json } from '../connector.ts';
import { elementsOf } from '../cards/card-elements.ts';
import { ask, enroll, read, startWholeBot, type WholeBot } from './whole-bot.ts';
import type { Shown } from '../teams-user.ts';

/** Presses it, and waits for the plain messages that follow. */
async function textAsMessages(
  { user, connector }: WholeBot,
  card: Shown,
  title: string,
  ends: RegExp,
): Promise<{ readonly told: string; readonly messages: readonly Json[] }> {
  const before = connector.calls.length;
  const told = read(await user.press(card, title));
  await connector.waitFor(({ activity }) => ends.test(String(activity.text)));
  const sent = connector.calls.slice(before).filter(({ method }) => method === 'POST');
  return { told, messages: sent.map(({ activity }) => activity) };
}

test.each(['enroll', 'show me the email to Asha'])(
  'the subject and the body of an email come as messages to copy (%s)',
  async (from) => {
    const whole = await startWholeBot();
    const enrolled = await enroll(whole.user, 'Asha Rao in no-show');
    const card = from === 'enroll' ? enrolled : await ask(whole.user, from);
    const { told, messages } = await textAsMessages(whole, card, 'Text as a message', /^Hi Asha,/);
    expect(told).toBe('Here it is, to copy.');
    expect(messages.map(({ text }) => String(text).split('\n')[0])).toEqual([
      'Sorry we missed each other',
      'Hi Asha,',
    ]);
    for (const { textFormat } of messages) expect(textFormat).toBe('plain');
  },
);

test('the text of an email is folded, a press away, where the link has it all', async () => {
  const { user } = await startWholeBot();
  const card = await enroll(user, 'Asha Rao in no-show');
  const [text] = elementsOf(card.card ?? {}).filter(({ id }) => id === 'text');
  expect(text).toMatchObject({ isVisible: false });
  expect(JSON.stringify(text)).toContain('Subject: Sorry we missed each other');
  expect(elementsOf(card.card ?? {})).toContainEqual({
    type: 'Action.ToggleVisibility',
    title: 'Show text',
    targetElements: ['text'],
  });
});

test('a text in Hindi that the link can’t have stands on the card, and comes as a message', async () => {
  const whole = await startWholeBot();
  await whole.addRecord('Zarina Quux', { language: 'hi', email: 'zarina@contoso.example' });
  const card = await enroll(whole.user, 'Zarina Quux in no-show');
  expect(read(card)).toMatch(/Subject: [^]*नमस्ते Zarina जी/);
  expect(read(card)).not.toContain('[Show text]');
  const { messages } = await textAsMessages(whole, card, 'Text as a message', /^नमस्ते/);
  expect(messages).toHaveLength(2);
});
