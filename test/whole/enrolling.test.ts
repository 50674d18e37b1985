import { describe, expect, test } from 'vitest';
import { toShown } from '../teams-user.ts';
import { MEGAN } from './people.ts';
import { ask, enroll, read, startWholeBot, pressBelow } from './whole-bot.ts';

describe('what a seller should know before enrolling', () => {
  test('who else works the record or its company', async () => {
    const { user, anotherUser } = await startWholeBot();
    await user.install();
    await enroll(anotherUser(MEGAN), 'Vikram Shetty in no-show');
    const proposal = read(await ask(user, 'enroll Asha Rao in no-show'));
    expect(proposal).toContain('Megan Bowen is also working with Vikram Shetty');
  });

  test('since when, and until when at the latest as long as that has not passed', async () => {
    const { user, anotherUser, moveTo } = await startWholeBot();
    await user.install();
    await enroll(anotherUser(MEGAN), 'Vikram Shetty in no-show');
    const before = read(await ask(user, 'enroll Asha Rao in no-show'));
    expect(before).toMatch(/Vikram Shetty \(Follow up .*, since .*, until \w+ \d+ \w+\)/);
    await moveTo('2027-01-20T02:30:00Z');
    const after = read(await ask(user, 'enroll Asha Rao in no-show'));
    expect(after).toMatch(/Vikram Shetty \(Follow up .*, since Mon, 23 Nov 2026\)/);
  });

  test('what the record lacks for the steps', async () => {
    const { user } = await startWholeBot();
    const proposal = read(await ask(user, 'enroll Deepak Verma in webinar'));
    expect(proposal).toMatch(/No email address on the record; \d+ steps need one/);
  });
});

describe('a record that is in a sequence already', () => {
  test('can be in both', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    const proposal = await ask(user, 'enroll Asha Rao in event');
    expect(read(proposal)).toContain('You already have Asha Rao in Follow up when contacts');
    await user.press(proposal, 'Enroll as well');
    expect(read(await ask(user, 'my records'))).toContain('2 records in sequences');
  });

  test('can have it replaced', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    const proposal = await ask(user, 'enroll Asha Rao in event');
    await user.press(proposal, 'Replace it');
    await user.press(proposal, 'Replace it');
    const running = read(await ask(user, 'my records'));
    expect(running).toContain('1 record in a sequence');
    expect(running).toContain('Invite to an upcoming event');
    expect(read(await ask(user, 'status Asha Rao'))).toContain('replaced by another sequence');
  });

  test('and one can change their mind', async () => {
    const { user } = await startWholeBot();
    await enroll(user, 'Asha Rao in no-show');
    await user.press(await ask(user, 'enroll Asha Rao in event'), 'Cancel');
    expect(read(await ask(user, 'my records'))).toContain('1 record in a sequence');
  });
});

describe('several at once', () => {
  test('are shown together and enrolled together', async () => {
    const { user } = await startWholeBot();
    const proposal = await ask(
      user,
      'enroll Meera Iyer, Lukas Meier and Zebulon Quux in webinar from friday',
    );
    expect(read(proposal)).toContain('Enroll 2 records in Webinar follow up, starting Fri 27 Nov?');
    expect(read(proposal)).toContain('Left out: “Zebulon Quux”');
    await user.press(proposal, 'Enroll');
    await user.press(proposal, 'Enroll');
    const running = read(await ask(user, 'my records'));
    expect(running).toContain('2 records in sequences');
    expect(running).toContain('Due Fri');
  });

  test('without a template are asked for one', async () => {
    const { user } = await startWholeBot();
    const question = await ask(user, 'enroll Meera Iyer and Lukas Meier');
    expect(read(question)).toContain('Which sequence for 2 records?');
    const proposal = await user.press(question, 'Webinar follow up');
    await user.press(proposal, 'Enroll');
    expect(read(await ask(user, 'my records'))).toContain('2 records in sequences');
  });

  test('leave out whom the template does not fit', async () => {
    const { user } = await startWholeBot();
    const proposal = read(await ask(user, 'enroll Meera Iyer and Asha Rao in webinar'));
    expect(proposal).toContain('Enroll 1 record');
    expect(proposal).toContain('Left out: Asha Rao');
  });
});

describe('an account whose renewal comes near', () => {
  /** The renewal of Contoso India is 64 days after the first Monday, so it comes near on Friday. */
  const FRIDAY_NINE = '2026-11-27T03:30:00Z';

  test('is proposed once, on the daily card, and enrolled from there', async () => {
    const whole = await startWholeBot();
    const { user, connector, comes } = whole;
    await enroll(user, 'Asha Rao in no-show');
    const dailyCard = async (instant: string) => {
      expect(await comes(instant)).toBe(1);
      const { activityId, activity } = connector.calls.at(-1) ?? { activityId: '', activity: {} };
      return toShown(activityId, activity);
    };
    expect(read(await dailyCard('2026-11-26T03:30:00Z'))).not.toContain('renewal');
    const friday = await dailyCard(FRIDAY_NINE);
    expect(read(friday)).toContain('Plan the renewal of Contoso India');
    expect(read(await dailyCard('2026-11-30T03:30:00Z'))).not.toContain('renewal');

    const proposal = await pressBelow(whole, friday, 'Enroll');
    expect(read(proposal)).toContain('Upcoming account renewal');
    expect(read(await user.press(proposal, 'Enroll'))).toContain('Contoso India');
  });

  test('is worth a card by itself, once', async () => {
    const { user, comes, connector } = await startWholeBot();
    await user.install();
    expect(await comes('2026-11-26T03:30:00Z')).toBe(0);
    expect(await comes(FRIDAY_NINE)).toBe(1);
    expect(connector.calls.at(-1)?.activity.summary).toMatch(/renewal/);
    expect(await comes('2026-11-30T03:30:00Z')).toBe(0);
  });

  test('is shown to whoever asks for today', async () => {
    const { user, comes } = await startWholeBot();
    await user.install();
    await comes(FRIDAY_NINE);
    expect(read(await ask(user, 'today'))).toContain('Plan the renewal of Contoso India');
  });
});

describe('somebody named with their company', () => {
  test('is taken at once, whatever is wanted of them', async () => {
    const { user, addRecord } = await startWholeBot();
    await user.install();
    await addRecord('Asha Nair', { company: 'Fabrikam' });
    expect(read(await ask(user, 'enroll Asha in no-show'))).toContain('who do you mean?');
    expect(read(await ask(user, 'enroll Asha from Fabrikam in no-show from monday'))).toContain(
      'Enroll Asha Nair?',
    );
    expect(read(await enroll(user, 'Asha from Contoso in no-show'))).toContain('Asha Rao is enrolled');
    await enroll(user, 'Asha from Fabrikam in no-show');
    await ask(user, 'find Grace Okafor');
    expect(read(await ask(user, 'status Asha'))).toContain('who do you mean?');
    expect(read(await ask(user, 'status Asha from Contoso'))).toContain('Asha Rao');
    expect(read(await ask(user, 'note Asha at Fabrikam: mornings'))).toContain('Asha Nair: noted.');
    expect(read(await ask(user, 'Asha of Contoso replied'))).toContain('Asha Rao replied.');
    expect(read(await ask(user, 'फ़ैब्रिकम की आशा की स्थिति'))).toContain('Asha Nair');
  });
});
