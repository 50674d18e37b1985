import { expect, test } from 'vitest';
import { ask, pressBelow, read, startWholeBot } from './whole-bot.ts';

/** What is said first, what lists, a row of the list, and what it opens. */
test.each([
  [[], 'roles', 'Alex Wilber', 'What should change?'],
  [[], 'templates', 'Webinar follow up', 'Thank them, ask for a meeting'],
  [[], 'versions webinar', 'Open Version 3', 'came with the bot'],
  [['customize webinar'], 'drafts', 'Open Webinar follow up', 'Draft of version 3'],
  [[], 'compare webinar and outbound', 'Show', 'All time'],
])('after %j, a row of “%s” opens below the list', async (before, listing, row, opened) => {
  const whole = await startWholeBot();
  for (const sentence of before) await ask(whole.user, sentence);
  const list = await ask(whole.user, listing);
  const below = await pressBelow(whole, list, row);
  expect(read(below)).toContain(opened);
});

test('sentences go on with the draft that was opened below', async () => {
  const whole = await startWholeBot();
  await ask(whole.user, 'customize webinar');
  await ask(whole.user, 'customize outbound');
  await pressBelow(whole, await ask(whole.user, 'drafts'), 'Open Webinar follow up');
  expect(read(await ask(whole.user, 'add a call after step 2'))).toContain('Webinar follow up');
});
