import { expect, test } from 'vitest';
import type { TeamsUser } from '../teams-user.ts';
import { ask, enroll, noRenewals, read, startWholeBot } from './whole-bot.ts';

const start = () => startWholeBot({ samples: noRenewals });

const answer = async (user: TeamsUser, sentence: string): Promise<string> => read(await ask(user, sentence));

test('a reminder is moved in place, undone and canceled by its name', async () => {
  const { user, moveTo } = await start();
  await answer(user, 'remind me about Asha Rao at 5 pm on Thursday');
  await moveTo('2026-11-23T02:31:00Z');
  expect(await answer(user, 'not Thursday, Friday')).toContain('reminder set for Fri 27 Nov at 17:00');
  expect(await answer(user, 'reminders')).toMatch(/^1 reminder\n/);
  expect(await answer(user, 'undo')).toContain('reminder set for Thu 26 Nov at 17:00');
  await answer(user, 'remind me to ring the bank at 4 pm');
  await moveTo('2026-11-23T02:32:00Z');
  expect(await answer(user, 'make it 3')).toContain('today at 15:00');
  expect(await answer(user, 'delete my 5 pm reminder')).toContain('Asha Rao: reminder canceled.');
  expect(await answer(user, 'reminders')).toMatch(/^1 reminder\n[^]*ring the bank/);
  expect(await answer(user, 'वो रिमाइंडर हटा दो')).toContain('रिमाइंडर रद्द हो गया');
  expect(await answer(user, 'reminders')).toContain('No reminders');
});

test('of a leave one end is moved, and all of it is taken back', async () => {
  const { user } = await start();
  await answer(user, 'I am on leave from 7 to 11 December');
  expect(await answer(user, 'only up to the 9th')).toContain('from Mon 7 Dec to Wed 9 Dec');
  expect(await answer(user, 'cancel the leave')).toContain('Your leave is over');
});

test('the start of an enrollment is moved, and nobody is enrolled twice', async () => {
  const { user, kept } = await start();
  await enroll(user, 'Asha Rao in no-show');
  expect(await answer(user, 'no, from thursday')).toContain('moved to Thu 26 Nov');
  expect((await kept()).enrollments).toHaveLength(1);
  expect(await answer(user, 'नहीं, शुक्रवार से')).toContain('27 नव');
  expect((await kept()).enrollments).toHaveLength(1);
});

test('what a button did is done for somebody else, or taken back', async () => {
  const { user } = await start();
  await enroll(user, 'Asha Rao in no-show');
  expect(await answer(user, 'same for Ravi Kulkarni')).toMatch(/^Enroll Ravi Kulkarni\?/);
  await answer(user, 'drop Asha');
  expect(await answer(user, 'no wait, keep her')).toMatch(/^Asha Rao: undone\./);
});

test.each(['no I meant Asha replied', 'नहीं, आशा का जवाब आया'])(
  'of two told in one sentence only the one who is named is put right: %s',
  async (sentence) => {
    const { user, moveTo, kept } = await start();
    await enroll(user, 'Asha Rao in no-show');
    await enroll(user, 'Sunita Deshpande in no-show');
    await moveTo('2026-11-23T02:31:00Z');
    await user.say('Sunita replied but no answer from Asha');
    await moveTo('2026-11-23T02:32:00Z');
    expect((await user.say(sentence)).map(read).join()).not.toContain('Sunita Deshpande');
    const told = (await kept()).enrollments.map(({ history }) => history.map(({ event }) => event.kind));
    expect(told.toSorted((one, other) => one.length - other.length)).toEqual([
      ['enroll', 'outcome'],
      ['enroll', 'outcome', 'undo', 'outcome'],
    ]);
  },
);

test('only of an email that was reported sent an undo says that it can’t be recalled', async () => {
  const { user, moveTo } = await start();
  await enroll(user, 'Asha Rao in no-show');
  await answer(user, 'email sent to Asha');
  await moveTo('2026-11-23T02:31:00Z');
  await answer(user, 'snooze Asha until friday');
  expect(await answer(user, 'undo')).not.toContain('recalled');
  expect(await answer(user, 'undo')).toContain('undone. An email you already sent can’t be recalled.');
});

test('all parts of a sentence are done, and the open one is asked', async () => {
  const { user } = await start();
  await enroll(user, 'Asha Rao in no-show');
  const both = await user.say('log no answer for Asha and remind me at 4');
  expect(both.map(read).join('\n')).toMatch(/Asha Rao: no answer\.[^]*reminder set for today at 16:00/);
  const [paused, asked] = await user.say('skip Ravi then pause Asha until Monday');
  expect(paused && read(paused)).toContain('Asha Rao: paused until Mon 30 Nov');
  expect(asked && read(asked)).toMatch(/Ravi Kulkarni[^]*Ravi Menon/);
});

test('everyone at a company is proposed whom the template takes', async () => {
  const { user } = await start();
  expect(await answer(user, 'enroll everyone from Contoso in no-show')).toMatch(
    /^Enroll 3 records[^]*Asha Rao[^]*Sunita Deshpande[^]*Vikram Shetty/,
  );
});

test('a summary is of the period that was said', async () => {
  const { user } = await start();
  expect(await answer(user, 'summary no-show last month')).toContain('Last month · all sellers');
  expect(await answer(user, 'summary no-show in October')).toContain('October · all sellers');
  expect(await answer(user, 'अक्टूबर का सारांश')).toContain('अक्टूबर · सभी विक्रेता');
  expect(await answer(user, 'पिछले महीने का सारांश')).toContain('पिछले महीने · सभी विक्रेता');
});

test.each(['the purchasing manager', 'purchasing wala', 'northwind', 'Ravi Kulkarni'])(
  'who is meant is answered by title, company or name: %s',
  async (words) => {
    const { user } = await start();
    expect(await answer(user, 'remind me about Ravi at 5')).toMatch(/Ravi Kulkarni[^]*Ravi Menon/);
    expect(await answer(user, words)).toContain('Ravi Kulkarni: reminder set for today at 17:00');
  },
);

test('of a company that answers “who?”, those are asked for whom the template takes', async () => {
  const { user } = await start();
  await answer(user, 'enroll in no-show');
  expect(await answer(user, 'Contoso')).toMatch(/Asha Rao[^]*Vikram Shetty[^]*Sunita Deshpande/);
});

test('a corrected reminder touches no enrollment, and goes to whoever was meant', async () => {
  const { user } = await start();
  await enroll(user, 'Asha Rao in no-show');
  await answer(user, 'remind me about Asha tomorrow at 4 pm');
  await answer(user, 'nahi 5 baje');
  expect(await answer(user, 'status Asha Rao')).toContain('Due today');
  await answer(user, 'remind me about Asha tomorrow at 4 pm');
  await answer(user, 'no, Ravi Kulkarni');
  const all = await answer(user, 'reminders');
  expect(all).toContain('Ravi Kulkarni | tomorrow · 16:00');
  expect(all).not.toContain('Asha Rao | tomorrow · 16:00');
});

test('a reminder with words of its own is moved as one about somebody is', async () => {
  const { user } = await start();
  await answer(user, 'remind me to call the bank at 5');
  for (const [correction, time] of [
    ['not 5, 6', 'today at 18:00'],
    ['nahi, 7 baje', 'today at 19:00'],
    ['sorry i meant tomorrow', 'tomorrow at 19:00'],
  ] as const)
    expect(await answer(user, correction)).toMatch(new RegExp(`set for ${time}[^]*call the bank`));
  expect(await answer(user, 'reminders')).toMatch(/^1 reminder\n/);
  await answer(user, 'मुझे 5 बजे बैंक को फ़ोन करने की याद दिलाओ');
  expect(await answer(user, 'नहीं, 6 बजे')).toContain('18:00');
});

test('of several orders the last that said when is moved', async () => {
  const { user } = await start();
  await enroll(user, 'Asha Rao in no-show');
  await user.say('log no answer for Asha and remind me at 4');
  expect(await answer(user, 'no, 5')).toContain('Asha Rao: reminder set for today at 17:00.');
  expect(await answer(user, 'reminders')).toMatch(/^1 reminder\n/);
});

test('what several orders did is undone one by one, the last first', async () => {
  const { user } = await start();
  await enroll(user, 'Asha Rao in no-show');
  await user.say('log no answer for Asha and remind me at 4');
  expect(await answer(user, 'undo')).toContain('Asha Rao: reminder canceled.');
  expect(await answer(user, 'undo')).toMatch(/^Asha Rao: undone\.\nAsk for another meeting/);
});

test('of each who is named before the orders it is kept what happened', async () => {
  const { user } = await start();
  await enroll(user, 'Asha Rao in no-show');
  await enroll(user, 'Vikram Shetty in no-show');
  const said = "Asha didn't pick up, Vikram replied, and set a reminder tomorrow 10am to call Sunita";
  const [asha = '', vikram, sunita] = (await user.say(said)).map(read);
  expect(asha).toContain('Asha Rao: no answer.');
  expect(vikram).toContain('Vikram Shetty replied.');
  expect(sunita).toContain('Sunita Deshpande: reminder set for tomorrow at 10:00.');
});

test('an order for two is asked, and the other one done for whom it names, or for both', async () => {
  const { user } = await start();
  await enroll(user, 'Asha Rao in no-show');
  await enroll(user, 'Vikram Shetty in no-show');
  const [set, asked] = (await user.say('skip Asha and Vikram and remind me about Sunita at 5')).map(read);
  expect(set).toContain('Sunita Deshpande: reminder set for today at 17:00.');
  expect(asked).toMatch(/2 records\?\nAsha Rao and Vikram Shetty/);
});

test('an order is never done for whoever was talked about before, where the one before it names another', async () => {
  const { user, kept } = await start();
  await enroll(user, 'Asha Rao in no-show');
  await enroll(user, 'Vikram Shetty in no-show');
  await user.say('skip Ravi and remind me at 4');
  await answer(user, 'cancel');
  expect((await kept()).reminders).toEqual([]);
  const [set, asked] = await user.say('log no answer for Asha and Vikram and remind me at 4');
  expect(set && read(set)).toMatch(/Asha Rao[^]*Vikram Shetty/);
  expect(asked && read(asked)).toMatch(/^Mark 2 records as No answer/);
});

test.each(['keep her after all', 'actually keep her after all', 'usko rehne do'])(
  'who was let go is kept: %s',
  async (words) => {
    const { user } = await start();
    await enroll(user, 'Asha Rao in no-show');
    await answer(user, 'drop Asha');
    expect(await answer(user, words)).toMatch(/^Asha Rao: undone\./);
  },
);
