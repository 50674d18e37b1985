import { describe, expect, test } from 'vitest';
import { make, MEERA, MEGAN, meet, RAVI, says } from './people.ts';
import {
  ask,
  enroll,
  pressBelow,
  read,
  shippedTemplates,
  startWholeBot,
  temporaryFolder,
  type WholeBot,
  wholeHelp,
} from './whole-bot.ts';

/** Alex, who is administrator, and two sellers whom the bot has met. */
async function startWithTeam() {
  const whole = await startWholeBot();
  const megan = whole.anotherUser(MEGAN);
  const ravi = whole.anotherUser(RAVI);
  await meet(whole.user, megan, ravi);
  return { ...whole, megan, ravi };
}

/** A press on a button that the bot never showed them. */
const forge = async (user: WholeBot['user'], data: object): Promise<string> =>
  JSON.stringify(
    (
      await user.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { data }, trigger: 'manual' },
      })
    ).body,
  );

describe('roles', () => {
  test('are given in a sentence, seen in the list, and taken away again', async () => {
    const { user, megan } = await startWithTeam();

    expect(await make(user, 'make Megan manager')).toContain('Megan Bowen is now a manager of everyone.');
    expect(await make(user, 'make megan manager of ravi')).toContain('is now a manager of Ravi Iyer.');
    expect(await make(user, 'make Megan a template manager')).toContain(
      'a manager of Ravi Iyer and a template manager',
    );
    const roles = await ask(user, 'roles');
    expect(read(roles)).toMatch(/Megan Bowen[\s\S]*manager of Ravi Iyer/);
    expect(read(roles)).toMatch(/Alex Wilber[\s\S]*administrator/);

    expect(await says(megan, 'roles')).toContain('a manager of Ravi Iyer and a template manager');
    expect(await make(user, 'make megan seller')).toContain('Megan Bowen is now a seller.');
    expect(await says(megan, 'roles')).not.toContain('manager');
  });

  test('of some sellers can be an administrator’s, too', async () => {
    const { user } = await startWithTeam();
    expect(await make(user, 'make Alex manager of Megan')).toContain(
      'Alex Wilber is now a manager of Megan Bowen and an administrator.',
    );
  });

  test('are asked about first, with what changes, and can be undone', async () => {
    const { user, megan, ravi } = await startWithTeam();
    const question = await ask(user, 'make Megan manager of Ravi');
    expect(read(question)).toBe(
      [
        'Make Megan Bowen a manager of Ravi Iyer?',
        'Now: a seller.',
        'Managers can see their sellers’ work and enroll, act and reassign for them.',
        '[Make them a manager of Ravi Iyer] [Cancel]',
      ].join('\n'),
    );
    expect(await says(megan, 'roles')).not.toContain('manager');
    expect(read(await user.press(question, 'Cancel'))).toContain('Nothing was changed.');
    expect(await says(megan, 'roles')).not.toContain('manager');

    const done = await user.press(question, 'Make them a manager of Ravi Iyer');
    expect(read(done)).toContain('Megan Bowen is now a manager of Ravi Iyer.');
    expect(await says(megan, 'team')).toContain('Ravi Iyer');
    expect(read(await user.press(done, 'Undo'))).toContain('Megan Bowen is now a seller.');
    expect(await says(megan, 'team')).toContain('You need to be');
    expect(await says(ravi, 'roles')).not.toContain('manager');
  });

  test('say whom a manager would no longer lead', async () => {
    const { user, anotherUser } = await startWithTeam();
    await meet(anotherUser(MEERA));
    await make(user, 'make megan manager');
    expect(await says(user, 'make megan manager of ravi')).toContain(
      'Now: a manager of everyone.\nThey’ll no longer lead everyone.',
    );
    await make(user, 'make megan manager of ravi');
    expect(await says(user, 'make megan manager of Meera')).toContain('They’ll no longer lead Ravi Iyer.');
    expect(await says(user, 'make megan manager of Meera and Ravi')).not.toContain('no longer');
    expect(await says(user, 'make megan admin')).toContain('give roles and change the organization settings');
  });

  test('are given by a “yes” in words, and not by a “no”', async () => {
    const { user, megan } = await startWithTeam();
    await says(user, 'make megan manager of ravi');
    expect(await says(user, 'no')).toContain('nothing was changed');
    expect(await says(user, 'yes')).not.toContain('is now');
    expect(await says(megan, 'roles')).not.toContain('manager');

    await says(user, 'make megan manager of ravi');
    expect(await says(user, 'yes')).toContain('Megan Bowen is now a manager of Ravi Iyer.');
    expect(await says(megan, 'roles')).toContain('a manager of Ravi Iyer');
  });

  test('are not given once more by a “yes” after the button', async () => {
    const { user, megan } = await startWithTeam();
    const question = await ask(user, 'make megan manager of ravi');
    await user.press(question, 'Cancel');
    expect(await says(user, 'yes')).not.toContain('is now');
    expect(await says(megan, 'roles')).not.toContain('manager');
  });

  test('that somebody has already are not given again, and what the settings say is not taken', async () => {
    const { user } = await startWithTeam();
    await make(user, 'make megan manager of ravi');
    const again = await says(user, 'make megan manager of ravi');
    expect(again).toContain('Megan Bowen is already a manager of Ravi Iyer.');
    expect(again).not.toContain('Make them');
    expect(await says(user, 'make alex seller')).toContain('Alex Wilber stays an administrator');
  });

  test('show everybody whom the bot knows, so that they can be found', async () => {
    const whole = await startWithTeam();
    const { user } = whole;
    const roles = await ask(user, 'roles');
    expect(read(roles)).toMatch(
      /Alex Wilber[\s\S]*an administrator[\s\S]*Megan Bowen[\s\S]*a seller[\s\S]*Ravi Iyer[\s\S]*a seller/,
    );
    const question = await pressBelow(whole, roles, 'Ravi Iyer');
    expect(read(question)).toContain('Ravi Iyer is a seller. What should change?');
  });

  test('of many people come a page at a time, and one of them by name', async () => {
    const { user, anotherUser } = await startWithTeam();
    for (let count = 10; count < 22; count += 1) {
      const aadObjectId = `66666666-aaaa-4aaa-8aaa-0000000000${count}`;
      await meet(anotherUser({ name: `Zoya Number${count}`, aadObjectId }));
    }
    await make(user, 'make Zoya Number21 manager of Ravi');
    const first = await ask(user, 'roles');
    expect(read(first)).toContain('1–10 of 15');
    expect(read(first)).toContain('Zoya Number21');
    expect(read(first)).not.toContain('Zoya Number20');
    const second = await user.press(first, 'Next page');
    expect(read(second)).toMatch(/Zoya Number20[\s\S]*\[Previous page\]/);
    expect(await says(user, 'roles Zoya Number20')).toContain(
      'Zoya Number20 is a seller. What should change?',
    );
  });

  test('are changed by pressing a name', async () => {
    const whole = await startWithTeam();
    const { user } = whole;
    await make(user, 'make megan manager');

    const question = await pressBelow(whole, await ask(user, 'roles'), 'Megan Bowen');
    expect(read(question)).toContain('No longer a manager of everyone\nManagers can');
    const done = await user.press(question, 'Make them an administrator');
    expect(read(done)).toContain('Megan Bowen is now a manager of everyone and an administrator.');
  });

  test('are not given by those who may not, who hear why and whom to ask', async () => {
    const { megan, ravi } = await startWithTeam();
    const refused = await says(megan, 'make me administrator');
    expect(refused).toContain('You need to be an administrator.');
    expect(refused).toContain('Ask Alex Wilber.');

    const stolen = { verb: 'give-role', person: MEGAN.aadObjectId, role: 'administrator' };
    expect(await forge(ravi, stolen)).toContain('You need to be');
    expect(await says(ravi, 'roles')).not.toContain('Alex');
  });

  test('are asked about where a name fits several people or nobody', async () => {
    const { user, anotherUser } = await startWithTeam();
    const other = anotherUser({ ...MEERA, name: 'Megan Fox' });
    await meet(other);

    const question = await ask(user, 'make megan manager');
    expect(read(question)).toContain('Megan Bowen\nMegan Fox');
    const about = await user.press(question, 'Megan Fox');
    expect(read(about)).toContain('Make Megan Fox a manager of everyone?');
    const done = await user.press(about, 'Make them a manager of everyone');
    expect(read(done)).toContain('Megan Fox is now a manager of everyone.');

    const ofRavi = await user.press(await ask(user, 'make megan manager of ravi'), 'Megan Bowen');
    expect(read(ofRavi)).toContain('Make Megan Bowen a manager of Ravi Iyer?');
    expect(await says(user, 'make Zebediah manager')).toContain('I don’t know a colleague called “Zebediah”');
  });

  test('are as they were before after an undo', async () => {
    const { user } = await startWithTeam();
    await make(user, 'make megan manager of ravi');
    await make(user, 'make megan manager');
    expect(await says(user, 'undo')).toContain('Megan Bowen is now a manager of Ravi Iyer.');
    expect(await says(user, 'undo')).toContain('Megan Bowen is now a manager of everyone.');
  });

  test('of one are asked for by name, as the list says', async () => {
    const { user } = await startWithTeam();
    expect(await says(user, 'roles Megan')).toContain('Megan Bowen is a seller. What should change?');
    await user.say('speak hindi');
    expect(await says(user, 'मेगन की भूमिका')).toContain('Megan Bowen अभी विक्रेता हैं।');
  });

  test('are given in Hindi', async () => {
    const { user } = await startWithTeam();
    await user.say('speak hindi');
    const question = await ask(user, 'Megan को Ravi का मैनेजर बनाएँ');
    expect(read(question)).toMatch(/^क्या Megan Bowen अब Ravi Iyer के मैनेजर हों\?\nअभी: विक्रेता।/);
    expect(read(await user.press(question, 'Ravi Iyer के मैनेजर बनाएँ'))).toContain(
      'Megan Bowen अब Ravi Iyer के मैनेजर हैं।',
    );
    await says(user, 'Megan को मैनेजर बनाएँ');
    expect(await says(user, 'हाँ')).toContain('Megan Bowen अब सबके मैनेजर हैं।');
  });
});

describe('help', () => {
  test('shows everybody what they can say, and nothing else', async () => {
    const { user, megan } = await startWithTeam();
    expect(await wholeHelp(user)).toContain('settings organization');
    expect(await wholeHelp(megan)).not.toContain('settings organization');
  });
});

test('a template that the organization took away is explained to whoever asks for it', async () => {
  const templates = await shippedTemplates();
  const folder = await temporaryFolder();
  const before = await startWholeBot({ folder, templates });
  await before.stop();
  const { user } = await startWholeBot({
    folder,
    templates: templates.filter(({ id }) => id !== 'contact-no-show'),
  });
  await user.install();
  const refused = read(await ask(user, 'enroll Asha Rao in no-show'));
  expect(refused).toContain('Your organization no longer offers');
});

describe('settings of the organization', () => {
  const SETTINGS = {
    hour: '8',
    days: '1,2,3,4,5,6',
    country: 'IN',
    language: 'en',
    escalateAfter: '3',
    templates: 'webinar-follow-up,contact-no-show',
    automatedMail: 'on',
  };

  test('hold for everybody who set nothing else, from the next card on', async () => {
    const { user, megan, comes } = await startWithTeam();
    await megan.press(await ask(megan, 'enroll Asha Rao in no-show'), 'Enroll');

    const saved = await user.press(await ask(user, 'settings organization'), 'Save', {
      ...SETTINGS,
      country: 'DE',
    });
    expect(read(saved)).toContain('Saved.');

    expect(await comes('2026-11-24T02:29:00Z')).toBe(0);
    expect(await comes('2026-11-24T02:31:00Z')).toBe(1);
  });

  test('hold days off of their own: added, renamed and removed by lines', async () => {
    const { user, megan, comes } = await startWithTeam();
    await megan.press(await ask(megan, 'enroll Asha Rao in no-show'), 'Enroll');
    await user.press(await ask(user, 'settings organization'), 'Save', SETTINGS);
    const form = read(await ask(user, 'settings organization'));
    expect(form).toContain('2027-03-22 Holi');
    expect(form).toContain('2027-10-29 Diwali');
    const holidays = ['2026-11-24 Founders’ Day', '2026-12-25 Weihnachten', '2027-03-22 Holi'].join('\n');
    const saved = read(
      await user.press(await ask(user, 'settings organization'), 'Save', { ...SETTINGS, holidays }),
    );
    expect(saved).toContain('2026-11-24 Founders’ Day\n2026-12-25 Weihnachten\n2027-03-22 Holi');
    expect(saved).not.toContain('Diwali');
    expect(read(await ask(user, 'undo'))).toContain('2027-10-29 Diwali');
    await user.press(await ask(user, 'settings organization'), 'Save', { ...SETTINGS, holidays });
    expect(await comes('2026-11-24T02:31:00Z')).toBe(0);
    expect(await comes('2026-11-25T02:31:00Z')).toBe(1);
  });

  test('say which line is no day off, and keep nothing', async () => {
    const { user } = await startWithTeam();
    const typed = { ...SETTINGS, holidays: '2027-03-22 Holi\nsometime Onam' };
    const answer = read(await user.press(await ask(user, 'settings organization'), 'Save', typed));
    expect(answer).toContain('“sometime Onam” isn’t a day off.');
    expect(read(await ask(user, 'settings organization'))).toContain('(Daily card at: 9)');
  });

  test('turn a template off, and say so to whoever asks for it', async () => {
    const { user, megan } = await startWithTeam();
    const before = await ask(megan, 'enroll Asha Rao in no-show');
    await user.press(await ask(user, 'settings organization'), 'Save', {
      ...SETTINGS,
      templates: 'webinar-follow-up',
    });

    const refused = await says(megan, 'enroll Asha Rao in no-show');
    expect(refused).toMatch(/has turned off/);
    expect(refused).toContain('Ask Alex Wilber.');
    expect(read(await megan.press(before, 'Enroll'))).toMatch(/has turned off/);
    expect(await says(megan, 'templates')).not.toMatch(/don.t show up/);
  });

  test('turn automated email off, which is why sellers send such a step themselves, until it is on again', async () => {
    const { user, megan } = await startWithTeam();
    const form = await ask(user, 'settings organization');
    expect(read(form)).toContain('I can’t send emails yet.');
    const first = read(await enroll(megan, 'Lukas Meier in outbound prospecting'));
    expect(first).toContain('Automated email isn’t set up, so please send this one yourself.');

    await user.press(form, 'Save', { ...SETTINGS, automatedMail: 'off' });
    const off = 'Your organization turned automated email off, so please send this one yourself.';
    expect(await says(megan, 'today')).toContain(off);
    expect(await says(megan, 'today')).not.toContain('is not set up');
    await says(user, 'undo');
    expect(await says(megan, 'today')).toContain('Automated email isn’t set up');
  });

  test('are as they were before after an undo, also what is turned off', async () => {
    const { user, megan } = await startWithTeam();
    await user.press(await ask(user, 'settings organization'), 'Save', {
      ...SETTINGS,
      templates: 'webinar-follow-up',
    });
    await says(user, 'undo');
    expect(await says(megan, 'enroll Asha Rao in no-show')).toContain('[Enroll]');
    expect(await says(user, 'settings organization')).toContain('(Daily card at: 9)');
  });

  test('are for administrators', async () => {
    const { megan } = await startWithTeam();
    expect(await says(megan, 'settings organization')).toContain('You need to be an administrator.');
    expect(await forge(megan, { verb: 'organization', ...SETTINGS })).toContain(
      'You need to be an administrator.',
    );
  });
});
