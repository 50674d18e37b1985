import { describe, expect, test } from 'vitest';
import { personId } from '../builders.ts';
import { MEGAN, meet, says } from './people.ts';
import { ask, noRenewals, read, startWholeBot } from './whole-bot.ts';

const MEGANS = personId(MEGAN.aadObjectId);

async function startWithLeads() {
  const whole = await startWholeBot({ samples: noRenewals });
  const megan = whole.anotherUser(MEGAN);
  await meet(whole.user, megan);
  for (const name of ['Ila Rane', 'Jai Desai', 'Kim Shah', 'Liv Nair', 'Om Puri'])
    await whole.addRecord(name, {
      type: 'lead',
      company: 'Zava',
      tags: ['expo'],
      email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@zava.example`,
    });
  const starts = async () =>
    (await whole.kept()).enrollments.flatMap(({ state, seller }) =>
      state.kind === 'open' ? [`${seller === MEGANS ? 'Megan' : 'Alex'} ${state.due}`] : [],
    );
  return { ...whole, megan, starts };
}

describe('people who are named one by one begin so many a day', () => {
  test.each([
    'enroll Ila, Jai and Kim in webinar, 2 a day from Monday',
    'enroll Ila Rane, Jai Desai and Kim Shah in webinar follow up from Monday, two a day',
    'please add Ila, Jai, Kim to webinar, max 2 per day, starting Monday',
    'Ila, Jai aur Kim ko webinar mein daalo, roz 2, monday se',
    'Ila, Jai और Kim को वेबिनार में जोड़ो, रोज़ २, सोमवार से',
  ])('“%s”', async (sentence) => {
    const { user, starts } = await startWithLeads();
    const question = await ask(user, sentence);
    await user.press(question, read(question).includes('जोड़ें') ? 'जोड़ें' : 'Enroll');
    expect(await starts()).toEqual(['Alex 2026-11-30', 'Alex 2026-11-30', 'Alex 2026-12-01']);
    await user.say('undo');
    expect(await starts()).toEqual([]);
  });

  test('also where the template is asked for', async () => {
    const { user, starts } = await startWithLeads();
    const which = await ask(user, 'enroll Ila, Jai and Kim, 1 a day from Monday');
    await user.press(await user.press(which, 'Webinar follow up'), 'Enroll');
    expect(await starts()).toEqual(['Alex 2026-11-30', 'Alex 2026-12-01', 'Alex 2026-12-02']);
  });
});

describe('a list is enrolled for another seller', () => {
  test.each([
    'enroll everyone from Zava in webinar follow up for Megan, 2 a day from Monday',
    'enroll all leads tagged expo in webinar for Megan Bowen, 2 a day from Monday',
    'Megan ke liye expo tag wale sab leads ko webinar mein daalo, roz 2, monday se',
    'enroll Ila, Jai, Kim, Liv and Om in webinar for Megan, 2 a day from Monday',
  ])('“%s”', async (sentence) => {
    const { user, megan, starts, connector } = await startWithLeads();
    const question = await ask(user, sentence);
    expect(read(question)).toContain('For Megan Bowen');
    const done = await user.press(question, 'Enroll');
    expect(read(done)).toContain('For Megan Bowen');
    const days = ['2026-11-30', '2026-11-30', '2026-12-01', '2026-12-01', '2026-12-02'];
    expect(await starts()).toEqual(days.map((day) => `Megan ${day}`));
    await connector.waitFor(({ activity }) =>
      JSON.stringify(activity).includes('Alex Wilber enrolled 5 records in Webinar follow up for you'),
    );
    expect(await says(megan, 'my records')).toContain('Ila Rane');
    await user.say('undo');
    expect(await starts()).toEqual([]);
  });

  test('by whoever may, also when the button is pressed', async () => {
    const { user, megan, anotherUser, starts } = await startWithLeads();
    expect(await says(megan, 'enroll everyone from Zava in webinar follow up for Alex')).toMatch(
      /manager|administrator/,
    );
    const ravi = anotherUser({ name: 'Ravi', aadObjectId: 'ravi', locale: 'en-IN' });
    await ravi.install();
    const question = await ask(user, 'enroll everyone from Zava in webinar follow up for Megan');
    await ravi.press(question, 'Enroll');
    expect(await starts()).toEqual([]);
    await user.press(question, 'Enroll');
    expect(await starts()).toHaveLength(5);
  });
});
