import { expect, test } from 'vitest';
import { meet, says } from './people.ts';
import { ask, noRenewals, startWholeBot, type WholeBot } from './whole-bot.ts';

async function withIla(): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  await whole.addRecord('Ila Rane', { type: 'lead', email: 'ila@zava.example' });
  return whole;
}

test('a wish to unsubscribe never takes somebody off the list, in either language', async () => {
  const { user } = await withIla();
  await user.press(await ask(user, 'do not contact list'), 'Save', { add: 'ila@zava.example' });
  for (const wish of [
    'ila@zava.example wants to be off our emails, unsubscribe her',
    'remove ila@zava.example from all emails, she unsubscribed',
    'take ila@zava.example off everything, she opted out',
    'ila@zava.example ko sab list se hata do, unsubscribe kiya hai',
    'please don’t take ila@zava.example off the do not contact list',
  ]) {
    expect(await says(user, wish)).not.toMatch(/Take .* off|सूची से हटाएँ\?/);
    await user.say('yes');
    expect(await says(user, 'is ila@zava.example on the do not contact list?')).toMatch(/: on the/);
  }
});

test.each([
  'add lead Ravi Kumar, ravi@tailspin.example, do not call before noon',
  'add contact Priya Sen priya@x.example, asked not to call after 6',
  'add a note to Ila Rane: do not call her mobile, mail ila@zava.example',
  'find ila@zava.example not on do not contact',
  'should I add ila@zava.example to the do not contact list',
  'ila@zava.example ko dnc list mein mat daalo',
])('“%s” puts nobody on the list', async (sentence) => {
  const { user } = await withIla();
  expect(await says(user, sentence)).not.toMatch(/Put .* on the do-not-contact list\?/);
  await user.say('yes');
  expect(await says(user, 'is ila@zava.example on the do not contact list?')).toMatch(/: not on the/);
});

test.each([
  'add the line "To opt out write to stop@contoso.example" to step 2',
  'put an unsubscribe line with stop@contoso.example in step 2',
  'step 2 text: Unsubscribe at contoso.example',
  'change the text of step 2 to:\nHello,\nto unsubscribe write to stop@contoso.example',
  'unsubscribe stop@contoso.example is what the last line of it should say',
])('with a draft open, “%s” is about its texts', async (sentence) => {
  const { user } = await withIla();
  await user.say('customize webinar follow up');
  expect(await says(user, sentence)).not.toMatch(/do-not-contact list/);
});

test('with a draft open, the list is changed by its name', async () => {
  const { user } = await withIla();
  await user.say('customize webinar follow up');
  expect(await says(user, 'put ila@zava.example on the do not contact list')).toMatch(/Put .* on the/);
  await user.say('yes');
  expect(await says(user, 'is ila@zava.example on the do not contact list?')).toMatch(/: on the/);
});
