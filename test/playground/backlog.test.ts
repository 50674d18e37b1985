import { expect, test } from 'vitest';
import { openWholeChat, shows } from './whole-chat.ts';

const FOLDER = 'test-results/backlog';
/** A walk takes a tenth of it, unless the machine is busy. */
const MINUTE = { timeout: 60_000 };
/** As many as one sentence can name. */
const HALVES = [
  ['Ada Berg', 'Ben Costa', 'Cleo Dutta', 'Dev Engel', 'Eva Ferrari', 'Finn Gupta'],
  ['Gita Hansen', 'Hugo Ivanov', 'Ines Jansen', 'Jay Kapoor', 'Kim Larsen'],
];

test('who comes back from leave is asked what to do with all that waits', MINUTE, async () => {
  const { chat, addRecord, kept } = await openWholeChat();
  await chat.waitForCard('Hello, I’m Anukram');
  const [{ tenant } = { tenant: undefined }] = (await kept()).people;
  for (const name of HALVES.flat()) await addRecord(name, { company: 'Fabrikam', ...(tenant && { tenant }) });
  for (const names of HALVES) {
    await chat.say(`enroll ${names.join(', ')} in no-show`);
    await chat.press('Enroll', { in: `Enroll ${names.length} records` });
    await chat.waitForCard(`Enrolled ${names.length} records`);
  }
  await chat.say('settings');
  await chat.waitForCard('Your settings');
  await chat.show('Holidays and leave');
  await chat.fill('On leave from', '2026-11-24');
  await chat.fill('On leave until', '2026-12-04');
  await chat.press('Save');
  await shows(chat).toContain('Saved.');

  await chat.say('clock +337 hours');
  await shows(chat).toContain('Welcome back, Alex: 11 actions are waiting');
  await chat.screenshot(`${FOLDER}/offer-en.png`);
  await chat.screenshotLastCard(`${FOLDER}/offer-en-phone.png`, 340);
  await chat.press('Spread over 5 days');
  await shows(chat).toMatch(
    /8 actions are spread over the days until Fri 11 Dec\.[\s\S]*3 next best actions|3 next best actions[\s\S]*8 actions are spread/,
  );
  await chat.screenshotLastCard(`${FOLDER}/spread-en.png`);
  await chat.press('Undo');
  await shows(chat).toContain('11 actions are waiting');

  await chat.say('हिन्दी में बोलो');
  await chat.waitForText('अब से आपसे हिन्दी में बात होगी।');
  await chat.say('आज');
  await shows(chat).toContain('वापसी पर स्वागत है: 11 काम बाकी हैं');
  await chat.screenshotLastCard(`${FOLDER}/offer-hi.png`);
  await chat.screenshotLastCard(`${FOLDER}/offer-hi-phone.png`, 340);
  await chat.press('बाकी रोक दें');
  await shows(chat).toContain('6 काम रोक दिए');
  await chat.screenshotLastCard(`${FOLDER}/paused-hi-phone.png`, 340);
  expect(await chat.cards()).not.toHaveLength(0);
});
