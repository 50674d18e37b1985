import { describe, expect, test } from 'vitest';
import type { Call } from '../connector.ts';
import { toShown, type Shown } from '../teams-user.ts';
import { make, MEERA, meet, MEGAN, RAVI, saveSettings, says } from './people.ts';
import {
  ask,
  pressBelow,
  enroll,
  MONDAY_MORNING,
  noRenewals,
  read,
  startWholeBot,
  type WholeBot,
  wholeHelp,
} from './whole-bot.ts';

type User = WholeBot['user'];

const nine = (day: string) => `${day}T03:30:00Z`;
const NEXT_MONDAY = nine('2026-11-30');

/** On a Monday: Alex, who is administrator, Megan, who leads Ravi and wants his week, and Meera. */
async function startWithTeam(wants = 'on', start = MONDAY_MORNING) {
  const whole = await startWholeBot({ samples: noRenewals, start });
  const [megan, ravi, meera] = [MEGAN, RAVI, MEERA].map(whole.anotherUser) as [User, User, User];
  await meet(whole.user, megan, ravi, meera);
  await make(whole.user, 'make Megan manager of Ravi');
  await saveSettings(megan, { mondaySummary: wants });
  return { ...whole, megan, ravi, meera };
}

/** What somebody is sent without asking while the time comes. */
async function getsAt(
  { connector, comes }: WholeBot,
  user: User,
  instant: string,
): Promise<readonly Shown[]> {
  const from = connector.calls.length;
  await comes(instant);
  return connector.calls
    .slice(from)
    .filter((call) => call.method === 'POST' && call.conversationId === user.conversationId)
    .map((call) => toShown(call.activityId, call.activity));
}

const textAt = async (whole: WholeBot, user: User, instant: string): Promise<string> =>
  (await getsAt(whole, user, instant)).map(read).join('\n\n');

/** Ravi does one thing this week, and one is left. */
async function work(ravi: User): Promise<void> {
  await ravi.press(await enroll(ravi, 'Ravi Kulkarni in no-show'), 'Sent');
  await enroll(ravi, 'Meera Iyer in webinar');
}

describe('the week of a team', () => {
  test('comes to its manager alone on Monday at their hour, once, and on no other day', async () => {
    const whole = await startWithTeam();
    await work(whole.ravi);
    await saveSettings(whole.megan, { hour: '11' });
    await whole.comes('2026-11-23T06:30:00Z');
    for (const day of ['24', '25', '26', '27', '28', '29'])
      expect(await getsAt(whole, whole.megan, `2026-11-${day}T06:30:00Z`), day).toEqual([]);
    expect(await getsAt(whole, whole.megan, '2026-11-30T05:29:00Z')).toEqual([]);

    const [card, ...more] = await getsAt(whole, whole.megan, '2026-11-30T05:30:00Z');
    expect(more).toEqual([]);
    expect(card?.summary).toBe('Team, last week: 1 done · 2 overdue');
    expect(read(card ?? { id: '' })).toMatch(
      /^Your team, last week\nMon,? 23 Nov – Sun,? 29 Nov\n1 done, 1 more than the week before\n1 seller · 0 due today · 2 overdue\n+Ravi Iyer.*2 overdue\n0 due today · 1 done last week/,
    );
    expect(await getsAt(whole, whole.megan, '2026-11-30T09:00:00Z')).toEqual([]);
    expect(await getsAt(whole, whole.megan, '2026-12-01T05:30:00Z')).toEqual([]);
  });

  test('stays as it is when its manager does something, and leads to the team and to a seller’s day', async () => {
    const whole = await startWithTeam();
    await work(whole.ravi);
    const [card = { id: '' }] = await getsAt(whole, whole.megan, NEXT_MONDAY);
    const list = await ask(whole.megan, 'today');
    await enroll(whole.megan, 'Asha Rao in no-show');
    const updates =
      ({ id }: Shown) =>
      (call: Call) =>
        call.method === 'PUT' && call.activityId === id;
    await whole.connector.waitFor(updates(list));
    expect(whole.connector.calls.filter(updates(card))).toEqual([]);
    const day = await pressBelow({ user: whole.megan, connector: whole.connector }, card, 'Ravi’s day');
    expect(read(day)).toContain('Email');
    expect(read(await whole.megan.press(card, 'Team'))).toContain('Your team');
  });

  test('is a row of the daily card of who has work of their own, and stays there until the day ends', async () => {
    const whole = await startWithTeam();
    await work(whole.ravi);
    await enroll(whole.megan, 'Asha Rao in no-show');
    await enroll(whole.megan, 'Ravi Kulkarni in no-show');

    const [card = { id: '' }, ...more] = await getsAt(whole, whole.megan, NEXT_MONDAY);
    expect(more).toEqual([]);
    expect(read(card)).toMatch(/Good morning, Megan: 2 next best[^]*Team, last week\n1 done · 2 overdue/);
    expect(read(await pressBelow({ ...whole, user: whole.megan }, card, 'Last week'))).toContain(
      '1 more than the week before',
    );

    const one = await whole.megan.press(card, 'Sent');
    expect(read(one)).toContain('Team, last week');
    const none = await whole.megan.press(one, 'Sent');
    expect(read(none)).toMatch(/All done for today[^]*Team, last week/);
    const week = await pressBelow({ ...whole, user: whole.megan }, none, 'Last week');
    expect(read(await whole.megan.press(week, 'Today'))).toContain('Team, last week');
    expect(await textAt(whole, whole.megan, nine('2026-12-01'))).not.toContain('Team, last week');
    expect(await says(whole.megan, 'today')).not.toContain('Team, last week');
  });

  test('waits behind the question of who comes back from leave to a heap of work', async () => {
    const whole = await startWithTeam();
    const { megan, ravi } = whole;
    for (let index = 0; index < 12; index += 1) {
      await whole.addRecord(`Zed${index} Zimmer`);
      await enroll(megan, `Zed${index} Zimmer in no-show`);
    }
    await enroll(ravi, 'Ravi Kulkarni in no-show');
    await saveSettings(megan, { leaveFrom: '2026-11-24', leaveTo: '2026-12-04' });
    const [card = { id: '' }, ...more] = await getsAt(whole, megan, nine('2026-12-07'));
    expect(more).toEqual([]);
    expect(read(card)).toContain('Welcome back, Megan');
    expect(read(await megan.press(card, 'Spread over 5 days'))).toContain('Team, last week');
  });

  test('comes on Tuesday when Monday is a holiday', async () => {
    const whole = await startWithTeam('on', '2026-01-20T02:30:00Z');
    await saveSettings(whole.megan, { country: 'IN' });
    await work(whole.ravi);
    // Republic Day is a Monday.
    expect(await textAt(whole, whole.megan, nine('2026-01-26'))).toBe('');
    expect(await textAt(whole, whole.megan, nine('2026-01-27'))).toContain('Mon 19 Jan – Sun 25 Jan');
    expect(await textAt(whole, whole.megan, nine('2026-01-28'))).toBe('');
  });

  test('of which nobody knows whether it arrived is on the list that comes with the next answer', async () => {
    const whole = await startWithTeam();
    const { megan, connector } = whole;
    await whole.ravi.press(await enroll(whole.ravi, 'Ravi Kulkarni in no-show'), 'Sent');
    await whole.moveTo(nine('2026-11-27'));
    await whole.ravi.say('unenroll Ravi Kulkarni');
    connector.answerNext(504);
    expect(await textAt(whole, megan, NEXT_MONDAY)).toContain('1 done');
    const [, list = { id: '' }, ...more] = await megan.say('help');
    expect(more).toEqual([]);
    expect(read(list)).toContain('Team, last week\n1 done');
    expect(await megan.say('help')).toHaveLength(1);
  });

  test('comes neither to who did not turn it on, nor to sellers, nor to who is no manager any more', async () => {
    const whole = await startWithTeam('off');
    const { user, megan, ravi, meera, comes } = whole;
    await ravi.press(await enroll(ravi, 'Ravi Kulkarni in no-show'), 'Sent');
    expect(await says(ravi, 'settings')).not.toContain('Monday summary');
    const forged = { verb: 'settings', mondaySummary: 'on' };
    for (const seller of [ravi, meera]) await seller.post({ type: 'message', value: forged });
    const before = whole.connector.calls.length;
    await comes(NEXT_MONDAY);
    expect(JSON.stringify(whole.connector.calls.slice(before))).not.toContain('last week');

    await saveSettings(megan, { mondaySummary: 'on' });
    await make(user, 'make Megan seller');
    expect(await textAt(whole, megan, nine('2026-12-07'))).toBe('');
  });

  test('does not come when nobody did anything for two weeks and nothing is to do', async () => {
    const whole = await startWithTeam();
    const { megan, ravi } = whole;
    await ravi.press(await enroll(ravi, 'Ravi Kulkarni in no-show'), 'Sent');
    await ravi.say('unenroll Ravi Kulkarni');

    expect(await textAt(whole, megan, NEXT_MONDAY)).toContain('1 done, 1 more than');
    expect(await textAt(whole, megan, nine('2026-12-07'))).toContain('0 done, 1 fewer than');
    expect(await textAt(whole, megan, nine('2026-12-14'))).toBe('');
    expect(await says(megan, 'week')).toContain('0 done, as many as the week before');
  });

  test('says what was left alone too long, and leads to all of it', async () => {
    const whole = await startWithTeam();
    const { user, megan, ravi } = whole;
    await user.press(await ask(user, 'settings organization'), 'Save', { escalateAfter: '1' });
    for (let index = 0; index < 4; index += 1) {
      await whole.addRecord(`Zed${index} Zimmer`);
      await enroll(ravi, `Zed${index} Zimmer in no-show`);
    }
    const [card = { id: '' }] = await getsAt(whole, megan, NEXT_MONDAY);
    expect(card.summary).toBe('Team, last week: 0 done · 4 overdue · 4 need attention');
    expect(read(card)).toMatch(/Needs attention[^]*Zed\d Zimmer[^]*Sellers[^]*Ravi Iyer/);
    expect(read(await megan.press(card, 'All 4 that need attention'))).toContain('4 actions need attention');
  });

  test('speaks Hindi', async () => {
    const whole = await startWithTeam();
    await work(whole.ravi);
    await whole.megan.say('speak hindi');
    expect(await textAt(whole, whole.megan, NEXT_MONDAY)).toMatch(
      /^आपकी टीम, पिछले हफ़्ते\n.*\n1 पूरे, उससे पहले के हफ़्ते से 1 ज़्यादा\n1 विक्रेता · आज 0 काम · 2 में देरी/,
    );
    expect(await says(whole.megan, 'आज')).toContain('टीम, पिछले हफ़्ते\n1 पूरे · 2 में देरी');
    expect(await says(whole.megan, 'टीम का पिछला हफ़्ता')).toContain('आपकी टीम, पिछले हफ़्ते');
    expect(await says(whole.megan, 'सेटिंग')).toContain('सोमवार को टीम का सारांश');
  });
});

describe('asking for the week', () => {
  test('works on any day, wanted or not, for managers and for their own people only', async () => {
    const { user, megan, ravi, meera, comes } = await startWithTeam('off');
    await work(ravi);
    await meera.press(await enroll(meera, 'Asha Rao in no-show'), 'Sent');
    await comes(nine('2026-12-02'));
    const week = await says(megan, 'last week');
    expect(week).toMatch(/1 done, 1 more/);
    expect(week).not.toContain('Meera Nair');
    expect(await says(user, 'week')).toMatch(/2 done, 2 more[^]*3 sellers/);

    expect(await says(ravi, 'week')).toMatch(/need to be a manager or an administrator/);
    const forged = await ravi.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { data: { verb: 'go', to: 'week' } }, trigger: 'manual' },
    });
    expect(JSON.stringify(forged.body)).toContain('You need to be');
    expect(await wholeHelp(megan)).toContain('how last week went');
    expect(await wholeHelp(ravi)).not.toContain('how last week went');
  });
});

test('wanting the week is taken back like any other setting', async () => {
  const { megan } = await startWithTeam();
  expect(await says(megan, 'settings')).toContain('(Monday team summary: on)');
  await saveSettings(megan, { mondaySummary: 'off' });
  expect(await says(megan, 'settings')).toContain('(Monday team summary: off)');
  await megan.say('undo');
  expect(await says(megan, 'settings')).toContain('(Monday team summary: on)');
});
