import { expect, test } from 'vitest';
import { parseCardAction } from '../../src/cards/kit/card-action.ts';
import { welcomeCard } from '../../src/cards/help-card.ts';
import { sayIn } from '../../src/language/say.ts';
import { ask, read, startWholeBot } from './whole-bot.ts';

test('a seller with no records at all comes from the welcome to their first action in four presses', async () => {
  const { user } = await startWholeBot({ samples: () => [] });
  const welcome = { id: '', card: welcomeCard(sayIn('en'), undefined).card };
  const form = await user.press(welcome, 'Add my first customer');
  const which = await user.press(form, 'Add', { name: 'Priya Nair', company: 'Fabrikam' });
  const proposal = await user.press(which, 'Follow up when contacts don’t show up');
  expect(read(await user.press(proposal, 'Enroll'))).toContain('Priya Nair');
});

test.each(['speak Hindi', 'अंग्रेज़ी में बोलें'])('help tells “%s”, and it switches the language', async (words) => {
  const { user } = await startWholeBot();
  expect(read(await ask(user, words))).toMatch(/हिन्दी में बात|speak English with you/);
});

test('the button for a first customer is one that is understood', () => {
  const sent = { verb: 'request', request: { intent: 'add-record', act: true } };
  expect(parseCardAction(sent)).toMatchObject(sent);
});
