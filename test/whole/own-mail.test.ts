import { expect, test } from 'vitest';
import { elementsOf } from '../cards/card-elements.ts';
import type { Shown } from '../teams-user.ts';
import { saveSettings, says } from './people.ts';
import { ask, enroll, read, startWholeBot } from './whole-bot.ts';

const composeIn = (card: Shown): string =>
  elementsOf(card.card ?? {})
    .filter(({ title }) => title === 'Compose email')
    .map(({ url }) => String(url))[0] ?? '';

const programIn = (card: Shown) => elementsOf(card.card ?? {}).find(({ id }) => id === 'mailProgram')?.value;

test('who has no Outlook composes in their own program, from then on and until they say otherwise', async () => {
  const { user } = await startWholeBot();
  await user.say('hi');
  expect(await says(user, 'I don’t have Outlook')).toContain(
    '“Compose email” opens the email app on your device',
  );
  const card = await enroll(user, 'Asha Rao in no-show');
  expect(composeIn(card)).toMatch(/^mailto:asha\.rao@[a-z.-]+\?subject=/);
  expect(read(await ask(user, 'open emails in outlook'))).toContain('opens Outlook');
  expect(composeIn(await ask(user, 'today'))).toMatch(/^https:\/\/outlook\.office\.com\//);
});

test('the same by the settings form, which a client that folds that part away leaves as it was', async () => {
  const { user } = await startWholeBot();
  await user.say('hi');
  await saveSettings(user, { mailProgram: 'own' });
  expect(programIn(await ask(user, 'settings'))).toBe('own');
  await saveSettings(user, { mailProgram: '', hour: '7' });
  expect(programIn(await ask(user, 'settings'))).toBe('own');
});

test.each(['hold my mail', 'what goes out tomorrow', 'send my mail again', 'my signature is Alex'])(
  'where no email leaves by itself, “%s” is told so',
  async (sentence) => {
    const { user } = await startWholeBot();
    await user.say('hi');
    expect(await says(user, sentence)).toBe(
      'I don’t send emails automatically here: you send each one yourself.',
    );
  },
);
