import { test } from 'vitest';
import { enroll, openWholeChat, shows } from './whole-chat.ts';

/** Where a person looks at how it went. */
const FOLDER = 'test-results/summary';
const MINUTE = { timeout: 60_000 };

test('a manager looks at a template: its flow, its steps, what the numbers mean', MINUTE, async () => {
  const { chat } = await openWholeChat();
  await enroll(chat, 'Asha Rao in no-show');
  await chat.press('No answer');
  await enroll(chat, 'Ravi Kulkarni in no-show');
  await chat.say('clock +3 days');

  await chat.say('summary no-show');
  await shows(chat).toMatch(/All time · all sellers[\s\S]*Overdue by 3 days/);
  await chat.screenshotLastCard(`${FOLDER}/no-show.png`);
  await chat.show('Step by step');
  await shows(chat).toMatch(/2\sreached · 1\sin\sit\snow · 1\smoved\son · 0\sdropped/);
  await chat.show('What the numbers mean');
  await shows(chat).toContain('Records whose sequence started in this period.');
  await chat.screenshotLastCard(`${FOLDER}/no-show-open.png`);

  await chat.say('हिन्दी में बोलो');
  await chat.waitForText('अब से आपसे हिन्दी में बात होगी।');
  await chat.say('सारांश');
  await shows(chat).toContain('सभी टेम्पलेट');
  await chat.screenshotLastCard(`${FOLDER}/all-in-hindi.png`);
});
