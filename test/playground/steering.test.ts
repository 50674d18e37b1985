import { expect, test } from 'vitest';
import { enroll, openWholeChat, shows } from './whole-chat.ts';

test('the next morning a card comes by itself, with what is overdue in front', async () => {
  const { chat } = await openWholeChat();
  await enroll(chat, 'Asha Rao in no-show');
  await chat.press('Sent');
  await enroll(chat, 'Ravi Kulkarni in no-show');

  await chat.say('clock +25 hours');
  const card = await chat.waitForCard(/Good morning, Alex: 2 next best actions/);
  expect(card).toMatch(
    /1 overdue[\s\S]*Ask for another meeting · Ravi Kulkarni[\s\S]*Overdue by 1 day[\s\S]*Did Asha Rao reply\?/,
  );

  await chat.press('Open Asha Rao');
  await shows(chat).toMatch(
    /Did Asha Rao reply\?[\s\S]*Sent: [\s\S]*Ask for another meeting · Ravi Kulkarni/,
  );
});

test('what was pressed can be taken back by a button or by typing it', async () => {
  const { chat } = await openWholeChat();
  await enroll(chat, 'Asha Rao in no-show');
  await chat.press('Customer replied');
  await shows(chat).toContain('Catch up on the missed meeting · Asha Rao');
  await chat.press('Undo');
  await shows(chat).toMatch(/Asha Rao: undone\.[\s\S]*Ask for another meeting · Asha Rao/);

  await chat.press('Sent');
  await chat.say('undo');
  expect(await chat.waitForCard('Asha Rao: undone.')).toContain('Ask for another meeting · Asha Rao');
});

test('a record that was found is looked at before it is enrolled', async () => {
  const { chat } = await openWholeChat();
  await chat.say('find contoso');
  await chat.waitForCard('records match “contoso”');
  expect(await chat.buttons()).toEqual([]);
  await chat.press('Open Asha Rao');
  await shows(chat).toContain('asha.rao@contoso-india.example');
  await chat.press('Enroll');
  await shows(chat).toContain('Which sequence for Asha Rao?');
});

test('holidays and leave unfold when asked for, and are saved', async () => {
  const { chat } = await openWholeChat();
  await chat.say('settings');
  expect(await chat.waitForCard('Your settings')).not.toContain('On leave from');
  await chat.show('Holidays and leave');
  await chat.choose('Public holidays in', 'India');
  await chat.fill('On leave from', '2026-12-21');
  await chat.fill('On leave until', '2026-12-31');
  await chat.press('Save');
  await shows(chat).toMatch(/Saved\.[\s\S]*On leave from/);
});

test('everything else stands behind the dots', async () => {
  const { chat } = await openWholeChat();
  await enroll(chat, 'Asha Rao in no-show');
  expect(await chat.expandMore()).toEqual(
    expect.arrayContaining(['Snooze', 'Skip', 'Pause', 'Details', 'End…']),
  );

  await chat.press('Snooze');
  await shows(chat).toContain('Snooze Asha Rao until when?');
  await chat.press('Another day');
  await chat.fill('Day', '2026-11-27');
  await chat.press('Snooze');
  await shows(chat).toContain('Asha Rao: moved to Fri 27 Nov.');

  await chat.press('End…');
  await shows(chat).toContain('Why are you ending Asha Rao’s sequence?');
  await chat.press('Cancel');
  await chat.press('Details');
  await shows(chat).toMatch(/So far[\s\S]*Moved to Fri 27 Nov[\s\S]*What’s next/);
});

test('settings are changed in a form', async () => {
  const { chat } = await openWholeChat();
  await chat.say('settings');
  await chat.waitForCard('Your settings');
  await chat.choose('Daily card at', '10:00');
  await chat.choose('Working days', 'Friday');
  await chat.press('Save');
  await shows(chat).toContain('Saved. Next daily card:');
});
