import { expect, test } from 'vitest';
import { MEGAN, make, meet, says } from './people.ts';
import { ask, noRenewals, read, startWholeBot } from './whole-bot.ts';

/** A template that was turned off, or limited to Megan's team, after its proposal was drawn for an administrator. */
async function withProposal() {
  const whole = await startWholeBot({ samples: noRenewals });
  const megan = whole.anotherUser(MEGAN);
  await meet(whole.user, megan);
  await make(whole.user, 'make Megan manager');
  await whole.addRecord('Ila Rane', { type: 'lead', email: 'ila@zava.example' });
  return { ...whole, megan, proposal: await ask(whole.user, 'enroll Ila Rane in webinar') };
}

test('an administrator is not told to ask themselves, but to turn a template on again', async () => {
  const { user, proposal } = await withProposal();
  await user.say('turn off webinar');
  const refused = await user.press(proposal, 'Enroll');
  expect(read(refused)).toMatch(/turned off Webinar follow up[^]*\[Turn on again\]/);
  expect(read(refused)).not.toMatch(/Ask /);
  await user.press(refused, 'Turn on again');
  expect(await says(user, 'enroll Ila Rane in webinar')).toMatch(/Enroll Ila Rane\?/);
});

test('the same where a template is for one seller, and a seller reads whom to ask', async () => {
  const { user, proposal, anotherUser } = await withProposal();
  await user.say('only Megan may use webinar');
  expect(read(await user.press(proposal, 'Enroll'))).toMatch(/is only for[^]*\[Who may use it/);
  const seller = anotherUser({ name: 'Zoe Park', aadObjectId: '66666666-aaaa-4aaa-8aaa-666666666666' });
  await meet(seller);
  expect(await says(seller, 'template webinar')).toMatch(/Ask .*Alex Wilber/);
});
