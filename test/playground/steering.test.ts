import { expect, test } from 'vitest';
import { enroll, openWholeChat } from './whole-chat.ts';

test('the next morning a card comes by itself, with what is overdue in front', async () => {
  const { chat } = await openWholeChat();
  await enroll(chat, 'Asha Rao in no-show');
  await chat.press('Sent');
  await enroll(chat, 'Ravi Kulkarni in no-show');

  await chat.say('clock +25 hours');
  const card = await chat.waitForCard(/Good morning Alex: 2 next best actions/);
  expect(card).toMatch(/1 overdue[\s\S]*E-mail Ravi Kulkarni[\s\S]*Overdue 1 day[\s\S]*Did Asha Rao reply\?/);

  await chat.press('Open Asha Rao');
  expect(await chat.lastCardText()).toMatch(/Did Asha Rao reply\?[\s\S]*Sent: [\s\S]*E-mail Ravi Kulkarni/);
});

test('what was pressed can be taken back by a button or by typing it', async () => {
  const { chat } = await openWholeChat();
  await enroll(chat, 'Asha Rao in no-show');
  await chat.press('Customer replied');
  expect(await chat.lastCardText()).toContain('Call Asha Rao');
  await chat.press('Undo');
  expect(await chat.lastCardText()).toMatch(/Asha Rao: taken back\.[\s\S]*E-mail Asha Rao/);

  await chat.press('No answer');
  await chat.say('undo');
  expect(await chat.waitForCard('Asha Rao: taken back.')).toContain('E-mail Asha Rao');
});

test('everything else stands behind the dots', async () => {
  const { chat } = await openWholeChat();
  await enroll(chat, 'Asha Rao in no-show');
  expect(await chat.expandMore()).toEqual(expect.arrayContaining(['Snooze', 'Skip', 'Pause', 'Details', 'End…']));

  await chat.press('Snooze');
  expect(await chat.lastCardText()).toContain('Until when should Asha Rao wait?');
  await chat.fill('Day', '2026-11-27');
  await chat.press('Snooze');
  expect(await chat.lastCardText()).toContain('Asha Rao: moved to Fri 27 Nov.');

  await chat.press('End…');
  expect(await chat.lastCardText()).toContain('Why does the sequence end for Asha Rao?');
  await chat.press('Cancel');
  await chat.press('Details');
  expect(await chat.lastCardText()).toMatch(/So far[\s\S]*Moved to Fri 27 Nov[\s\S]*What comes next/);
});
