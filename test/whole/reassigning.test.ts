import { describe, expect, test } from 'vitest';
import { make, MEERA, meet, MEGAN, RAVI, says } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot, type WholeBot } from './whole-bot.ts';

type User = WholeBot['user'];

/** Alex, who leads everyone, and two sellers; Ravi works two records. */
async function startWithTeam() {
  const whole = await startWholeBot({ samples: noRenewals });
  const megan = whole.anotherUser(MEGAN);
  const ravi = whole.anotherUser(RAVI);
  await meet(whole.user, megan, ravi);
  await enroll(ravi, 'Asha Rao in no-show');
  await enroll(ravi, 'Vikram Shetty in no-show');
  /** What Teams has brought to somebody, without anything that they said. */
  const told = (user: User) => {
    const texts = () =>
      whole.connector.calls
        .filter(({ method, conversationId }) => method === 'POST' && conversationId === user.conversationId)
        .map(({ activity }) => activity.text);
    return expect.poll(texts);
  };
  return { ...whole, megan, ravi, told };
}

describe('reassigning one record', () => {
  test('moves the step in progress, tells both, and is taken back with one undo', async () => {
    const { user, megan, ravi, told } = await startWithTeam();

    const done = await ask(user, 'reassign Asha Rao to Megan');
    expect(read(done)).toContain('Megan Bowen now has Asha Rao.');
    await told(megan).toContain('Alex Wilber gave you Asha Rao. Type “today” to see what’s due.');
    await told(ravi).toContain('Alex Wilber gave Asha Rao to Megan Bowen. There’s nothing for you to do.');
    expect(await says(megan, 'today')).toContain('Asha Rao');
    expect(await says(ravi, 'today')).not.toContain('Asha Rao');
    expect(await says(megan, 'status Asha Rao')).toContain('Given to another seller');

    expect(read(await user.press(done, 'Undo'))).toContain('Asha Rao is back.');
    await told(ravi).toContain('Alex Wilber gave Asha Rao back to you.');
    await told(megan).toContain('Alex Wilber undid giving you Asha Rao.');
    expect(await says(ravi, 'today')).toContain('Asha Rao');
    expect(await says(megan, 'my records')).not.toContain('Asha Rao');
  });

  test.each(['give Asha Rao and Vikram Shetty to Megan', 'reassign Asha Rao, Vikram Shetty to Megan'])(
    '“%s” moves both after a question, with one undo',
    async (sentence) => {
      const { user, megan, ravi, told } = await startWithTeam();
      const question = await ask(user, sentence);
      expect(read(question)).toBe(
        'Reassign 2 sequences of Asha Rao and Vikram Shetty to Megan Bowen? Each continues from its current step.\n[Reassign]\n[Cancel]',
      );
      expect(await says(ravi, 'my records')).toContain('Asha Rao');
      expect(read(await user.press(question, 'Reassign'))).toContain('Megan Bowen now has 2 sequences.');
      await told(megan).toContain('Alex Wilber gave you 2 sequences. Type “today” to see what’s due.');
      await told(ravi).toContainEqual(expect.stringContaining('gave 2 of your sequences to Megan Bowen'));
      expect(await says(megan, 'my records')).toMatch(/Asha Rao[^]+Vikram Shetty/);
      expect(await says(user, 'undo')).toContain('2 sequences are back.');
      await told(ravi).toContain('Alex Wilber gave 2 sequences back to you.');
      expect(await says(ravi, 'my records')).toMatch(/Asha Rao[^]+Vikram Shetty/);
    },
  );

  test('asks which of two namesakes, and never guesses whose record goes', async () => {
    const { user, ravi, anotherUser } = await startWithTeam();
    const other = anotherUser({ ...MEERA, name: 'Megan Fox' });
    await meet(other);

    expect(read(await ask(user, 'reassign Asha Rao to Megan'))).toContain('Megan Fox');
    const twice = read(await ask(user, 'reassign Ravi to Megan'));
    expect(twice).toContain('who do you mean?');
    expect(twice).not.toContain('[Megan');
    expect(await says(ravi, 'my records')).toContain('Asha Rao');
  });

  test.each(['reassign Asha Rao Megan', 'Asha Rao Megan को सौंपें', 'Asha Rao Megan Bowen को सौंप दो'])(
    '“%s” goes through where only one place to part the names makes sense',
    async (sentence) => {
      const { user, megan } = await startWithTeam();
      await says(user, sentence);
      expect(await says(megan, 'my records')).toContain('Asha Rao');
    },
  );

  test('a name that could be parted elsewhere moves nobody, and whom to give a record to is asked', async () => {
    const { user, ravi, addRecord } = await startWithTeam();
    await addRecord('Asha');
    await addRecord('Asha Megan');
    for (const sentence of ['reassign Asha Megan Bowen', 'Asha Megan Bowen को सौंपें'])
      expect(await says(user, sentence), sentence).not.toMatch(/now has|अब/);
    expect(await says(user, 'reassign Asha Rao')).toContain('which colleague?');
    expect(await says(ravi, 'my records')).toContain('Asha Rao');
  });

  test('is for managers; a seller hears why', async () => {
    const { megan, ravi } = await startWithTeam();
    expect(await says(megan, 'reassign Asha Rao to me')).toContain('You need to be');
    expect(await says(ravi, 'my records')).toContain('Asha Rao');
  });

  test('a manager of some can neither take from the others nor give to them', async () => {
    const { user, megan, ravi } = await startWithTeam();
    await make(user, 'make Megan manager of Alex');

    expect(await says(megan, 'reassign Asha Rao to me')).toContain('isn’t on your team');
    expect(await says(megan, 'reassign all of Ravi to me')).not.toContain('now has');
    expect(await says(ravi, 'my records')).toContain('Asha Rao');
  });
});

describe('reassigning all that a seller has', () => {
  test('asks first, moves everything at once, and comes back but for what was worked on since', async () => {
    const { user, megan, ravi, told } = await startWithTeam();

    const question = await ask(user, 'reassign all of Ravi to Megan');
    expect(read(question)).toContain('Reassign all 2 sequences of Ravi Iyer to Megan Bowen?');
    const done = await user.press(question, 'Reassign');
    expect(read(done)).toContain('Megan Bowen now has 2 sequences.');
    await told(ravi).toContainEqual(expect.stringMatching(/gave 2 of your sequences to Megan Bowen/));
    await told(megan).toContainEqual(expect.stringMatching(/gave you 2 sequences/));
    expect(await says(ravi, 'my records')).not.toContain('Asha Rao');

    await megan.say('snooze Asha Rao until friday');
    const undone = await says(user, 'undo');
    await told(ravi).toContain('Alex Wilber gave Vikram Shetty back to you.');
    await told(megan).toContainEqual(expect.stringMatching(/undid giving you Vikram Shetty/));
    expect(undone).toContain('Vikram Shetty is back. One has been worked on since and stays.');
    expect(await says(ravi, 'my records')).toContain('Vikram Shetty');
    expect(await says(megan, 'my records')).toContain('Asha Rao');
  });

  test.each([
    'move all of Ravi’s overdue things to Megan',
    'reassign all overdue work of Ravi to Megan',
    'Ravi ke saare overdue kaam Megan ko de do',
  ])('“%s” moves what is overdue, and nothing else', async (sentence) => {
    const { user, ravi, told, moveTo } = await startWithTeam();
    await moveTo('2026-12-02T05:00:00Z');
    await says(ravi, 'snooze Vikram Shetty until friday');
    const question = await ask(user, sentence);
    expect(read(question)).toMatch(/Reassign the one overdue sequence of Ravi Iyer[^]*\nAsha Rao$/);
    expect(read(await user.press(question, 'Reassign'))).toContain('Megan Bowen now has Asha Rao.');
    await told(ravi).toContain('Alex Wilber gave Asha Rao to Megan Bowen. There’s nothing for you to do.');
  });

  test.each([
    'Ravi is ill, give all his stuff to Megan until he’s back',
    'give all of Ravi’s work to Megan for a week',
  ])('“%s” says that it does not end by itself', async (sentence) => {
    const { user } = await startWithTeam();
    expect(await says(user, sentence)).toMatch(/Reassign all 2 sequences[^]*stay with Megan Bowen until you/);
  });

  test.each(['oh no, give them back to Ravi', 'give everything back to Ravi', 'Ravi ko wapas de do'])(
    'right after it, “%s” offers to undo it',
    async (sentence) => {
      const { user, ravi, told } = await startWithTeam();
      const question = await ask(user, 'reassign all of Ravi to Megan');
      await user.press(question, 'Reassign');
      const back = await ask(user, sentence);
      expect(read(back)).toContain('Undo what you last gave to Megan Bowen?');
      expect(read(await user.press(back, 'Undo'))).toContain('2 sequences are back');
      await told(ravi).toContain('Alex Wilber gave 2 sequences back to you.');
    },
  );

  test('works in Hindi', async () => {
    const { user } = await startWithTeam();
    await user.say('speak hindi');
    expect(await says(user, 'Ravi के सारे बकाया काम Megan को सौंपें')).not.toContain('सभी 2');
    const question = await ask(user, 'Ravi के सारे काम Megan को सौंपें');
    expect(read(question)).toContain('Ravi Iyer के सभी 2 अनुक्रम Megan Bowen को सौंपें?');
    expect(read(await user.press(question, 'सौंपें'))).toContain('अब 2 अनुक्रम Megan Bowen के पास हैं।');
    expect(await says(user, 'वापस लें')).toContain('2 अनुक्रम वापस आ गए।');
  });
});

describe('what a manager does for a seller', () => {
  test('enrolling for somebody is theirs to work, and they are told', async () => {
    const { user, megan, told } = await startWithTeam();
    const confirm = await ask(user, 'enroll Noor Rahman in webinar for Megan');
    expect(read(confirm)).toContain('Megan Bowen');
    await user.press(confirm, 'Enroll');

    await told(megan).toContainEqual(
      expect.stringMatching(/^Alex Wilber enrolled Noor Rahman in .* for you/),
    );
    expect(await says(megan, 'my records')).toContain('Noor Rahman');
    expect(await says(user, 'my records')).not.toContain('Noor Rahman');
  });

  test('a seller enrolls for themselves only, however the press is made', async () => {
    const { megan, ravi } = await startWithTeam();
    expect(await says(megan, 'enroll Noor Rahman in webinar for Ravi')).toContain('You need to be');
    const confirm = await ask(megan, 'enroll Noor Rahman in webinar');
    const { data } = enrollAction(confirm.card);
    const answer = await megan.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { data: { ...data, seller: RAVI.aadObjectId } }, trigger: 'manual' },
    });
    expect(JSON.stringify(answer.body)).toContain('You need to be');
    expect(await says(ravi, 'my records')).not.toContain('Noor Rahman');
  });

  test('who says their own name means themselves, unless somebody else has it too', async () => {
    const { user, megan, anotherUser } = await startWithTeam();
    expect(await says(megan, 'enroll Noor Rahman in webinar for Megan')).toContain('[Enroll]');
    const fox = anotherUser({ ...MEERA, name: 'Alex Fox' });
    await meet(fox);
    expect(await says(user, 'enroll Noor Rahman in webinar for Alex')).toContain('Alex Wilber\nAlex Fox');
    expect(await says(user, 'enroll Noor Rahman in webinar for Alex Wilber')).toContain('[Enroll]');
    expect(await says(user, 'enroll Noor Rahman in webinar for me')).toContain('[Enroll]');
  });

  test('who has a namesake is asked which of them is meant', async () => {
    const { megan, anotherUser } = await startWithTeam();
    const fox = anotherUser({ ...MEERA, name: 'Megan Fox' });
    await meet(fox);
    const which = await ask(megan, 'enroll Noor Rahman in webinar for Megan');
    expect(read(await megan.press(which, 'Megan Bowen'))).toContain('[Enroll]');
  });
});

/** The button that enrolls, wherever it is in the card. */
function enrollAction(card: unknown): { readonly data: object } {
  const found = /{"type":"Action.Execute","title":"Enroll","verb":"enroll","data":({[^}]*})/.exec(
    JSON.stringify(card),
  );
  return { data: JSON.parse(found?.[1] ?? '{}') as object };
}

describe('taking over what somebody else works', () => {
  test.each([
    'Asha Rao mere naam kar do',
    'Asha Rao Ravi Iyer se hata ke mujhe de do',
    'Ravi Iyer ki Asha Rao ab main dekhunga, mere naam kar do',
    'आशा राव को मेरे नाम कर दीजिए',
    'put Asha Rao under my name',
    'assign Asha Rao to me, take her off Ravi Iyer',
  ])('“%s” gives it to whoever says so', async (sentence) => {
    const { user, ravi } = await startWithTeam();
    expect(await says(user, sentence)).toMatch(/Alex Wilber now has Asha Rao|अब .*Alex Wilber/);
    expect(await says(ravi, 'my records')).not.toContain('Asha Rao');
  });
});
