import { test } from 'vitest';
import { openWholeChat, shows } from './whole-chat.ts';

test('a template is customized, edited, published and taken back', async () => {
  const { chat } = await openWholeChat();
  await chat.say('customize webinar');
  await shows(chat).toContain('Draft of version 3 · not published');

  await chat.press('3. Talk about the next steps');
  await shows(chat).toContain('Step 3: Talk about the next steps');
  await chat.fill('Wait before it, in days', '5');
  await chat.press('Save');
  await shows(chat).toMatch(/Wait before 3\. Call: Talk about the next steps: 5 days \(was 2\)/);

  await chat.say('wait 4 days before step 2');
  await chat.waitForCard(/Wait before 2\. .*: 4 days/);
  await chat.press('Publish…');
  await shows(chat).toContain('Publish Webinar follow up as version 4?');
  await chat.press('Publish');
  await shows(chat).toContain('version 4 is published');

  await chat.press('Undo');
  await shows(chat).toMatch(/Webinar follow up/);
  await chat.say('versions webinar');
  await chat.waitForCard(/Version 5[\s\S]*Version 4[\s\S]*Version 3/);
});
