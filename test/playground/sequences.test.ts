import { expect, test } from 'vitest';
import { enroll, openWholeChat, shows } from './whole-chat.ts';

test('nobody answers: the follow-up of a no-show goes on until its end', async () => {
  const { chat } = await openWholeChat();
  await enroll(chat, 'Asha Rao in no-show');
  await chat.press('Sent');
  await shows(chat).toContain('I’ll ask you on Tue 24 Nov whether they replied.');

  await chat.say('clock +25 hours');
  expect(await chat.waitForCard('Good morning, Alex: 1 next best action')).toContain('Did Asha Rao reply?');
  await chat.press('No answer');
  await shows(chat).toMatch(/Offer a new time · Asha Rao[\s\S]*What to say/);
  await chat.press('No answer');
  await shows(chat).toMatch(/All done for today: 2 of 2[\s\S]*Next: Email Asha Rao, Thu 26 Nov\./);

  await chat.say('clock +2 days');
  expect(await chat.waitForCard('Good morning, Alex')).toContain('Propose a placeholder meeting · Asha Rao');
  await chat.press('Sent');
  // Two days later is a Saturday.
  await shows(chat).toContain('I’ll ask you on Mon 30 Nov whether they replied.');

  await chat.say('clock +4 days');
  expect(await chat.waitForCard('Good morning, Alex')).toContain('Did Asha Rao reply?');
  await chat.press('No answer');
  await shows(chat).toContain('Reach out to other contacts · Asha Rao');
  await chat.press('Done');
  await shows(chat).toMatch(
    /All done for today: 2 of 2[\s\S]*The sequence has ended: No response from this contact/,
  );
});

test('a lead who replies late still gets to the demo', async () => {
  const { chat } = await openWholeChat();
  await enroll(chat, 'Meera Iyer in webinar');
  await chat.press('Sent');

  await chat.say('clock +49 hours');
  await chat.waitForCard('Did Meera Iyer reply?');
  await chat.press('No answer');
  await shows(chat).toContain('Ask one question that is easy to answer');

  await chat.say('Meera Iyer replied');
  expect(await chat.waitForCard('Meera Iyer replied.')).toContain('confirm that a demo is the next step');
  await chat.press('Sent');
  await shows(chat).toContain('Qualify the lead · Meera Iyer');
  await chat.press('Done');
  await shows(chat).toContain('The lead is now qualified.');
  await shows(chat).toContain('Set up the demo · Meera Iyer');
  await chat.fill('Which day did you agree on?', '2026-11-27');
  await chat.press('Done');
  await shows(chat).toMatch(/Demo the product · Meera Iyer[\s\S]*Due Fri 27 Nov/);

  await chat.say('clock +2 days');
  await chat.waitForCard('Good morning, Alex: 1 next best action');
  await chat.press('Held');
  await shows(chat).toContain('The sequence has ended: Demo given');
});
