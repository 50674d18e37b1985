import { expect, test } from 'vitest';
import { servicesFor } from '../../src/app/turn/organization.ts';
import { firstStep } from '../../src/domain/template.ts';
import { variantOf } from '../../src/domain/variant-of.ts';
import { templateId } from '../builders.ts';
import { make, MEGAN, meet, RAVI, says } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot, TENANT } from './whole-bot.ts';

const NO_SHOW = templateId('contact-no-show');
const NAMES = ['Nisha Verma', 'Omar Haddad', 'Lena Fischer', 'Kofi Mensah', 'Mia Costa', 'Yuki Mori'];

/** Megan has published the no-show template with a second subject, and Alex has enrolled six people in it. */
async function startWithTwoTexts() {
  const whole = await startWholeBot({ samples: noRenewals });
  const megan = whole.anotherUser(MEGAN);
  const ravi = whole.anotherUser(RAVI);
  await meet(whole.user, megan, ravi);
  await make(whole.user, 'make Megan a template manager');
  const draft = await ask(megan, 'try another subject for the first email in no-show: A different idea');
  const run = await megan.press(draft, 'See how it would run');
  await megan.press(await megan.press(draft, 'Publish…'), 'Publish');
  for (const name of NAMES) {
    await whole.addRecord(name, { type: 'contact', email: 'someone@example.com' });
    await enroll(whole.user, `${name} in no-show`);
  }
  const { store } = whole.bot.services;
  const running = await store.runningOf(TENANT, NO_SHOW, { limit: 100 });
  const { templates } = await servicesFor(whole.bot.services, TENANT);
  const template = templates.find(({ id }) => id === NO_SHOW);
  if (!template) throw new Error('No template for no-shows');
  return { ...whole, megan, ravi, draft, run, template, running, store };
}

test('a second subject is tried by a sentence, and each record is written to with its own', async () => {
  const { user, draft, run, template, running, store } = await startWithTwoTexts();
  expect(read(draft)).toContain('text B goes to 50% of the records.');
  expect(read(draft)).toMatch(/Subject of text B \(English\): “A different idea”/);
  expect(read(run)).toMatch(/\[Email 1 · Text A\] \[Email 1 · Text B\]/);
  for (const enrollment of running) {
    const variant = variantOf(enrollment, firstStep(template));
    const record = await store.record(TENANT, enrollment.record);
    const shown = await says(user, `show me the email for ${record?.name ?? ''}`);
    expect(shown.includes('A different idea')).toBe(variant === 'b');
  }
});

test('what came of both is shown, and the winner is kept by whoever may', async () => {
  const { user, megan, ravi, template, running, store } = await startWithTwoTexts();
  for (const enrollment of running) {
    const record = await store.record(TENANT, enrollment.record);
    await says(user, `sent the email to ${record?.name ?? ''}`);
  }
  const sent = await Promise.all(running.map(({ id }) => store.enrollment(TENANT, id)));
  expect(sent.map((one) => one?.history.at(-1)?.variant)).toEqual(
    running.map((one) => variantOf(one, firstStep(template))),
  );
  const shown = await ask(megan, 'which subject works better in no-show?');
  expect(read(shown)).toMatch(/A: 0 of \d replied/);
  expect(read(await ask(user, 'summary no-show'))).toMatch(/B: 0 of \d replied \(.+?\) · Too few to say/);
  expect(read(await ask(ravi, 'which subject works better in no-show?'))).not.toContain('Keep text');
  const question = await megan.press(shown, 'Keep text B');
  expect(read(question)).toContain('one text for everyone again');
  expect(read(await megan.press(question, 'Publish'))).toContain('is published');
  const versions = await ask(user, 'compare versions of no-show');
  expect(read(versions)).toContain('versions side by side');
});
