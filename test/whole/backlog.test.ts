import { describe, expect, test } from 'vitest';
import { toShown, type Shown } from '../teams-user.ts';
import { saveSettings } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot, type WholeBot } from './whole-bot.ts';

const NAMES = ['Ada', 'Ben', 'Cleo', 'Dev', 'Eva', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jay', 'Kim', 'Leo'].map(
  (name) => `${name} Backlogsen`,
);
const LEAVE = { leaveFrom: '2026-11-24', leaveTo: '2026-12-04' };
/** Nine in Kolkata, on the Monday after the leave. */
const BACK = '2026-12-07T03:30:00Z';

/** Twelve were enrolled on the Monday before the leave. */
async function twelveWaiting(count = NAMES.length): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals });
  await whole.user.say('hello');
  for (const name of NAMES.slice(0, count)) {
    await whole.addRecord(name, { email: `${name.slice(0, 3)}@testing.example` });
    await enroll(whole.user, `${name} in no-show`);
  }
  return whole;
}

async function backFromLeave(): Promise<{ readonly whole: WholeBot; readonly daily: Shown }> {
  const whole = await twelveWaiting();
  await saveSettings(whole.user, LEAVE);
  expect(await whole.comes(BACK)).toBe(1);
  return { whole, daily: latest(whole) };
}

function latest({ connector }: WholeBot): Shown {
  const { activityId, activity } = connector.calls.at(-1) ?? { activityId: '', activity: {} };
  return toShown(activityId, activity);
}

const count = (card: Shown) => NAMES.filter((name) => read(card).includes(name)).length;

describe('who comes back from leave to more than a day’s work', () => {
  test('gets one card that asks what to do with it, and so does whoever asks for today', async () => {
    const { whole, daily } = await backFromLeave();
    expect(daily.summary).toMatch(/^Welcome back: 12 actions are waiting\. First: Email /);
    expect(read(daily)).toContain('Welcome back, Alex: 12 actions are waiting');
    expect(read(daily)).toContain('3 today, the other 9 by Fri 11 Dec');
    expect(read(daily)).toContain('The 5 most important today; the other 7 are paused');
    expect(count(daily)).toBe(5);
    expect(read(await ask(whole.user, 'today'))).toContain('Welcome back');
    await ask(whole.user, `no answer from ${NAMES[0] ?? ''}`);
    expect(read(await ask(whole.user, 'today'))).toContain('11 actions are waiting');
    expect(await whole.comes(BACK)).toBe(0);
  });

  test('may keep all, and is not asked again the next day', async () => {
    const { whole, daily } = await backFromLeave();
    const kept = await whole.user.press(daily, 'Keep all');
    expect(read(kept)).toContain('12 next best actions');
    expect(read(kept)).toContain('12 actions stay on today’s list.');
    expect(await whole.comes('2026-12-08T03:30:00Z')).toBe(1);
    expect(read(latest(whole))).toContain('Good morning, Alex: 12 next best actions');
  });

  test('may spread it over five working days', async () => {
    const { whole, daily } = await backFromLeave();
    const spread = await whole.user.press(daily, 'Spread over 5 days');
    expect(read(spread)).toContain('9 actions are spread over the days until Fri 11 Dec.');
    expect(read(spread)).toContain('3 next best actions');
    expect(read(spread)).not.toContain('done');
    const one = await whole.user.press(spread, 'No answer');
    expect(read(one)).toContain('1 of 3 done');
    await whole.comes('2026-12-08T03:30:00Z');
    expect(read(latest(whole))).toContain('Good morning, Alex');
  });

  test('may pause all but the most important', async () => {
    const { whole, daily } = await backFromLeave();
    const paused = await whole.user.press(daily, 'Pause the rest');
    expect(read(paused)).toContain('5 next best actions');
    const all = (await whole.kept()).enrollments.map(({ state }) => state.kind);
    expect(all.filter((kind) => kind === 'paused')).toHaveLength(7);
  });

  test('may leave it undecided: the list is shown as it is, and “today” asks again', async () => {
    const { whole, daily } = await backFromLeave();
    const before = (await whole.kept()).enrollments;
    const shown = await whole.user.press(daily, 'Cancel');
    expect(read(shown)).toContain('Nothing was decided.');
    expect(read(shown)).toContain('12 next best actions');
    expect((await whole.kept()).enrollments).toEqual(before);
    expect(read(await ask(whole.user, 'today'))).toContain('Welcome back');
  });

  test.each(['Spread over 5 days', 'Pause the rest', 'Keep all'])(
    'takes back “%s” as a whole',
    async (choice) => {
      const { whole, daily } = await backFromLeave();
      const before = (await whole.kept()).enrollments.map(({ state }) => state);
      const chosen = await whole.user.press(daily, choice);
      const asked = await whole.user.press(chosen, 'Undo');
      expect(read(asked)).toContain('12 actions are waiting');
      expect((await whole.kept()).enrollments.map(({ state }) => state)).toEqual(before);

      await whole.user.press(asked, choice);
      expect(read(await ask(whole.user, 'undo'))).toContain('12 actions are waiting');
      expect((await whole.kept()).enrollments.map(({ state }) => state)).toEqual(before);
    },
  );

  test('keeps what was done since, when taking back', async () => {
    const { whole, daily } = await backFromLeave();
    const spread = await whole.user.press(daily, 'Spread over 5 days');
    await whole.user.press(spread, 'Customer replied');
    const back = await whole.user.press(spread, 'Undo');
    expect(read(back)).toContain('actions are waiting');
    const outcomes = (await whole.kept()).enrollments.filter(
      ({ history }) => history.at(-1)?.event.kind === 'outcome',
    );
    expect(outcomes).toHaveLength(1);
  });

  test('sees the choice on every message that asked, and pressing a second time changes nothing', async () => {
    const { whole, daily } = await backFromLeave();
    const asked = await ask(whole.user, 'today');
    await whole.user.press(asked, 'Keep all');
    const { activity } = await whole.connector.waitFor(
      ({ method, activityId }) => method === 'PUT' && activityId === daily.id,
    );
    expect(read(toShown(daily.id, activity))).toContain('12 next best actions');
    const again = await whole.user.press(daily, 'Pause the rest');
    expect(read(again)).toContain('This has changed since the card was sent');
    expect((await whole.kept()).enrollments.map(({ state }) => state.kind)).not.toContain('paused');
  });

  test('has the customers who replied today, whatever they choose', async () => {
    const { whole, daily } = await backFromLeave();
    await ask(whole.user, `no answer from ${NAMES[11] ?? ''}`);
    await ask(whole.user, `${NAMES[11] ?? ''} replied`);
    const { enrollments } = await whole.kept();
    const replied = enrollments.filter(({ history }) => history.length > 1).map(({ id }) => id);
    await whole.user.press(daily, 'Pause the rest');
    const after = (await whole.kept()).enrollments.filter(({ id }) => replied.includes(id));
    expect(after.map(({ state }) => state.kind)).not.toContain('paused');
  });
});

test('a week in which nobody does anything counts as being away, too', async () => {
  const whole = await twelveWaiting();
  await whole.comes('2026-11-30T03:30:00Z');
  expect(read(latest(whole))).toContain('Good morning, Alex: 12 next best actions');
  await whole.comes('2026-12-01T03:30:00Z');
  expect(read(latest(whole))).toContain('Welcome back, Alex: 12 actions are waiting');
});

test('who has only a day’s work is not asked', async () => {
  const whole = await twelveWaiting(8);
  await saveSettings(whole.user, LEAVE);
  await whole.comes(BACK);
  expect(read(latest(whole))).toContain('Good morning, Alex: 8 next best actions');
});

test('in Hindi', async () => {
  const { whole } = await backFromLeave();
  await whole.user.say('speak hindi');
  const asked = await ask(whole.user, 'आज');
  expect(read(asked)).toContain('वापसी पर स्वागत है: 12 काम बाकी हैं');
  expect(read(await whole.user.press(asked, '5 दिनों में बाँटें'))).toContain('9 काम शुक्र, 11 दिस॰ तक');
});
