import { describe, expect, test } from 'vitest';
import { make, MEERA, MEGAN, meet, RAVI, saveSettings, says } from './people.ts';
import {
  ask,
  enroll,
  noRenewals,
  pressBelow,
  read,
  startWholeBot,
  type WholeBot,
  wholeHelp,
} from './whole-bot.ts';

type User = WholeBot['user'];

/** Alex, an administrator; Megan, who leads Ravi; and Meera, whom only Alex leads. */
async function startWithTeam() {
  const whole = await startWholeBot({ samples: noRenewals });
  const [megan, ravi, meera] = [MEGAN, RAVI, MEERA].map(whole.anotherUser) as [User, User, User];
  await meet(whole.user, megan, ravi, meera);
  await make(whole.user, 'make Megan manager of Ravi');
  return { ...whole, megan, ravi, meera };
}

/** A press on a button that the bot never showed them. */
const forge = async (user: User, data: object): Promise<string> =>
  JSON.stringify(
    (
      await user.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { data }, trigger: 'manual' },
      })
    ).body,
  );

const escalateAfter = async (admin: User, days: string) =>
  admin.press(await ask(admin, 'settings organization'), 'Save', {
    hour: '9',
    days: '1,2,3,4,5',
    country: 'none',
    language: 'en',
    escalateAfter: days,
    templates: 'contact-no-show,webinar-follow-up',
    automatedMail: 'on',
  });

describe('the team', () => {
  test('is seen by its manager with what is due, overdue and done, who needs it first', async () => {
    const { user, megan, ravi, meera, moveTo } = await startWithTeam();
    await enroll(meera, 'Asha Rao in no-show');
    await ravi.press(await enroll(ravi, 'Ravi Kulkarni in no-show'), 'Sent');
    await enroll(ravi, 'Meera Iyer in webinar');
    expect(await says(megan, 'team')).toMatch(
      /1 seller: 1 due today, 0 overdue, 1 done this week\s+Ravi Iyer.*\n1 due today · 1 done this week/,
    );

    await moveTo('2026-11-24T05:00:00Z');
    const all = await says(user, 'team');
    expect(all).toMatch(/3 sellers: \d+ due today, 2 overdue, 1 done this week/);
    expect(all).toMatch(
      /(Ravi Iyer|Meera Nair)[^]*1 overdue[^]*(Ravi Iyer|Meera Nair)[^]*1 overdue[^]*Megan Bowen\nNothing running/,
    );
  });

  test('shows the day of a seller, their actions, and the way back', async () => {
    const { megan, ravi, connector } = await startWithTeam();
    await enroll(ravi, 'Asha Rao in no-show');

    const day = await pressBelow({ user: megan, connector }, await ask(megan, 'team'), 'Ravi’s day');
    expect(read(day)).toMatch(/Ravi Iyer: 1 next best action[^]*Ask for another meeting · Asha Rao/);
    const status = await pressBelow({ user: megan, connector }, day, 'Open Asha Rao');
    expect(read(status)).toMatch(/Asha Rao[^]*Seller: Ravi Iyer[^]*What’s next/);
    const again = await megan.press(status, 'Ravi’s day');
    expect(read(again)).toContain('Ask for another meeting · Asha Rao');
    expect(read(await megan.press(again, 'Team'))).toContain('Your team');
  });

  test('marks who is away and who can’t be written to', async () => {
    const { megan, ravi } = await startWithTeam();
    await saveSettings(ravi, {
      leaveFrom: '2026-11-23',
      leaveTo: '2026-11-27',
      country: 'none',
    });
    await ravi.uninstall();
    expect(await says(megan, 'team')).toMatch(/On leave until Fri,? 27 Nov · I can’t reach them/);
  });

  test('is refused to sellers, and to managers for others than their own', async () => {
    const { megan, ravi, meera, kept } = await startWithTeam();
    await enroll(meera, 'Asha Rao in no-show');
    const [enrollment] = (await kept()).enrollments;
    expect(await says(ravi, 'team')).toMatch(/need to be a manager or an administrator/);
    expect(await forge(ravi, { verb: 'list', of: 'team', page: 0 })).toContain('You need to be');
    expect(await forge(ravi, { verb: 'list', of: 'neglected', page: 0 })).toContain('You need to be');
    expect(await forge(ravi, { verb: 'seller-day', seller: MEERA.aadObjectId })).toContain('You need to be');

    const forged = await forge(megan, { verb: 'seller-day', seller: MEERA.aadObjectId });
    expect(forged).toMatch(/That seller isn’t on your team[^]*Ask Alex Wilber/);
    expect(forged).not.toContain('Asha');
    expect(await forge(megan, { verb: 'status', enrollment: enrollment?.id })).not.toContain('Asha');
    expect(await says(megan, 'team')).not.toContain('Meera');
    expect(await forge(megan, { verb: 'list', of: 'team', page: 7 })).not.toContain('Meera');
  });

  test('of two hundred comes in pages that are no bigger than others', async () => {
    const { user, bot, kept } = await startWithTeam();
    const tenant = (await kept()).people[0]?.tenant;
    if (!tenant) throw new Error('Nobody is kept');
    const people = Array.from({ length: 200 }, (_, index) => ({
      tenant,
      id: `seller-${index}` as never,
      name: `Seller ${index} with a rather long name`,
      settings: {},
      seen: {},
    }));
    await bot.services.store.commit(tenant, { people });

    const first = await ask(user, 'team');
    expect(read(first)).toMatch(/203 sellers[^]*1–10 of 203/);
    expect(JSON.stringify(first.card).length).toBeLessThan(28_000);
    const second = await user.press(first, 'Next page');
    expect(read(second)).toContain('11–20 of 203');
    expect(read(await user.press(second, 'Previous page'))).toContain('1–10 of 203');
  });

  test('speaks Hindi', async () => {
    const { megan, ravi, connector } = await startWithTeam();
    await enroll(ravi, 'Asha Rao in no-show');
    await megan.say('speak hindi');
    const team = await ask(megan, 'टीम दिखाओ');
    expect(read(team)).toMatch(/आपकी टीम\n1 विक्रेता: आज 1 काम, देरी में 0, इस हफ़्ते 0 पूरे/);
    const day = await pressBelow({ user: megan, connector }, team, 'Ravi का दिन');
    expect(read(day)).toContain('Ravi Iyer: आज का 1 काम');
  });

  test('is in the help of managers only', async () => {
    const { megan, ravi } = await startWithTeam();
    expect(await wholeHelp(megan)).toContain('how your team is doing');
    expect(await wholeHelp(ravi)).not.toContain('how your team is doing');
  });
});

describe('what a seller leaves alone', () => {
  test('is announced to them the day before their manager sees it, on the list and on the daily card', async () => {
    const { user, megan, ravi, comes, connector } = await startWithTeam();
    await escalateAfter(user, '1');
    await enroll(ravi, 'Asha Rao in no-show');
    expect(await says(ravi, 'today')).not.toContain('Megan');

    expect(await comes('2026-11-24T04:00:00Z')).toBe(1);
    expect(JSON.stringify(connector.calls.at(-1))).toContain('Megan Bowen will see this tomorrow');
    expect(await says(ravi, 'today')).toContain('Megan Bowen will see this tomorrow');
    expect(await says(megan, 'team')).not.toContain('Needs attention');

    await comes('2026-11-25T04:00:00Z');
    expect(await says(ravi, 'today')).toContain('Megan Bowen can see this');
    const team = await ask(megan, 'team');
    expect(read(team)).toMatch(/Needs attention[^]*Asha Rao[^]*Overdue by 2 days[^]*Ravi Iyer · [^]*Sellers/);
    const opened = await pressBelow({ user: megan, connector }, team, 'Open Asha Rao');
    expect(read(opened)).toContain('Seller: Ravi Iyer');
  });

  test('is not shown once something happens to it', async () => {
    const { user, megan, ravi, moveTo } = await startWithTeam();
    await escalateAfter(user, '1');
    await enroll(ravi, 'Asha Rao in no-show');
    await moveTo('2026-11-25T05:00:00Z');
    expect(await says(megan, 'team')).toContain('Needs attention');

    await ravi.say('note Asha Rao: is on holiday');
    expect(await says(megan, 'team')).not.toContain('Needs attention');
    expect(await says(ravi, 'today')).not.toContain('Megan');
  });

  test('is nobody’s business where no manager leads them, or nothing was set', async () => {
    const { user, ravi, meera, moveTo } = await startWithTeam();
    await enroll(ravi, 'Asha Rao in no-show');
    await moveTo('2026-11-30T05:00:00Z');
    expect(await says(ravi, 'today')).not.toContain('Megan');

    await escalateAfter(user, '1');
    await enroll(meera, 'Meera Iyer in webinar');
    await moveTo('2026-12-04T05:00:00Z');
    expect(await says(meera, 'today')).not.toMatch(/will see|can see/);
    const team = await says(user, 'team');
    expect(team).toContain('Asha Rao');
    expect(team).not.toContain('Meera Iyer');
  });

  test('comes in pages where it is much, those due longest first', async () => {
    const { user, megan, ravi, moveTo, addRecord } = await startWithTeam();
    await escalateAfter(user, '1');
    for (let index = 0; index < 12; index += 1) {
      await addRecord(`Zed${index} Zimmer`);
      await enroll(ravi, `Zed${index} Zimmer in no-show`);
    }
    await moveTo('2026-11-25T05:00:00Z');
    const team = await ask(megan, 'team');
    const all = await megan.press(team, 'All 12 that need attention');
    expect(read(all)).toMatch(/12 actions need attention[^]*1–10 of 12/);
    expect(read(await megan.press(all, 'Next page'))).toContain('11–12 of 12');
    expect(read(await megan.press(all, 'Team'))).toContain('Your team');
  });
});
