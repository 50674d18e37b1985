import { describe, expect, test } from 'vitest';
import { MEGAN, meet, says } from './people.ts';
import { ask, enroll, noRenewals, pressBelow, read, startWholeBot, type WholeBot } from './whole-bot.ts';

/** Alex, an administrator, with three leads in a sequence; two of one company. */
async function withRunning(): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals });
  await meet(whole.user);
  for (const [name, email] of [
    ['Ila Rane', 'ila@acme.example'],
    ['Jai Desai', 'jai@acme.example'],
    ['Kim Shah', 'kim@zava.example'],
  ] as const) {
    await whole.addRecord(name, { type: 'lead', email });
    await enroll(whole.user, `${name} in webinar follow up`);
  }
  return whole;
}

const putOnList = async ({ user }: WholeBot, add: string) =>
  user.press(await ask(user, 'do not contact list'), 'Save', { add });

const endedIn = async ({ kept }: WholeBot) =>
  (await kept()).enrollments.filter(({ state }) => state.kind === 'ended').length;

describe('somebody is put on the list while a sequence runs', () => {
  test('the list names them, one press ends all, and one undo lets them go on', async () => {
    const whole = await withRunning();
    const saved = await putOnList(whole, 'acme.example');
    expect(read(saved)).toMatch(
      /2 of these are in a sequence: (Ila Rane and Jai Desai|Jai Desai and Ila Rane)/,
    );
    await whole.moveTo('2026-11-23T02:31:00Z');
    await pressBelow(whole, saved, 'End 2 sequences');
    expect(await endedIn(whole)).toBe(2);
    await whole.user.say('undo');
    expect(await endedIn(whole)).toBe(0);
    expect(await says(whole.user, 'today')).toMatch(/1 next best action\n/);
  });

  test('the day has no work with them but says so once, with one press to end it', async () => {
    const whole = await withRunning();
    await putOnList(whole, 'acme.example');
    const day = await ask(whole.user, 'today');
    expect(read(day)).toMatch(/1 next best action\n/);
    expect(read(day)).toMatch(/not to be contacted anymore: (Ila|Jai)[^]*\[.*End 2 sequences/);
    expect(read(day)).not.toMatch(/Thank them[^\n]*(?:Ila|Jai)/);
    await pressBelow(whole, day, 'End 2 sequences');
    expect(await says(whole.user, 'today')).not.toMatch(/not to be contacted/);
    // The list is why they ended; whoever is taken off it is a lead like others.
    expect((await whole.kept()).records.filter(({ status }) => status === 'do-not-contact')).toEqual([]);
  });

  test('where nothing else is due, the morning still says so, and nothing of an empty day', async () => {
    const whole = await withRunning();
    await putOnList(whole, 'acme.example\nzava.example');
    const [card] = (await whole.user.say('clock +1 day')).filter((one) => one.card);
    const shown = read(card ?? { id: '' });
    expect(shown).toMatch(/not to be contacted anymore[^]*\[.*End 3 sequences/);
    expect(shown).not.toContain('Nothing is running');
  });

  test('neither a paused sequence nor one with a reply goes on, and the card says why', async () => {
    const whole = await withRunning();
    await whole.user.say('pause Ila Rane');
    await whole.user.say('Jai Desai replied');
    await putOnList(whole, 'acme.example');
    expect(await says(whole.user, 'resume Ila Rane')).toMatch(
      /do-not-contact list, so this sequence can’t go on[^]*\[End the sequence\]/,
    );
    const shown = await ask(whole.user, 'status of Ila Rane');
    expect(read(shown)).toMatch(/Do not contact[^]*\[End the sequence\]/);
    expect(read(shown)).not.toMatch(/\[(?:Compose|Resume|Sent)/);
    expect(read(await whole.user.press(shown, 'End the sequence'))).toMatch(/Ila Rane/);
    expect(await endedIn(whole)).toBe(1);
  });

  test('whoever is taken off it is on the day’s list as before', async () => {
    const whole = await withRunning();
    await putOnList(whole, 'ila@acme.example');
    expect(await says(whole.user, 'today')).toMatch(/2 next best actions/);
    await whole.user.press(await ask(whole.user, 'do not contact list'), 'Save', {
      remove: 'ila@acme.example',
    });
    expect(await says(whole.user, 'today')).toMatch(/3 next best actions/);
  });
});

test.each([
  ['the record itself', { status: 'do-not-contact' } as const],
  ['a record with the same address', undefined],
])('marked “do not contact” is %s: nothing to write, and no resume', async (_, some) => {
  const whole = await withRunning();
  await whole.user.say('pause Kim Shah');
  await whole.addRecord(some ? 'Kim Shah' : 'Kim S.', {
    type: 'lead',
    email: 'KIM@zava.example',
    status: 'do-not-contact',
    ...some,
  });
  expect(await says(whole.user, 'resume Kim Shah')).toMatch(/is marked “do not contact”, so/);
  expect(await says(whole.user, 'what do I write to Kim Shah')).not.toMatch(/Thank you for joining/);
  expect(await says(whole.user, 'enroll Kim Shah in outbound prospecting')).toMatch(/do not contact/);
});

test('a seller ends their own; nobody else’s is named or ended', async () => {
  const whole = await withRunning();
  const megan = whole.anotherUser(MEGAN);
  await meet(megan);
  await putOnList(whole, 'acme.example');
  expect(await says(megan, 'today')).not.toMatch(/Ila|Jai/);
});
