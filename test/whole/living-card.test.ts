import { describe, expect, test } from 'vitest';
import { toShown, type Shown } from '../teams-user.ts';
import { ask, enroll, noRenewals, read, startWholeBot, type WholeBot } from './whole-bot.ts';

const NINE = '2026-11-23T03:30:00Z';
const PEOPLE = ['Asha Rao', 'Ravi Kulkarni', 'Vikram Shetty'];

async function threeDue(): Promise<{ readonly whole: WholeBot; readonly daily: Shown }> {
  const whole = await startWholeBot({ samples: noRenewals });
  for (const name of PEOPLE) await enroll(whole.user, `${name} in no-show`);
  await whole.comes(NINE);
  const { activityId, activity } = whole.connector.calls.at(-1) ?? { activityId: '', activity: {} };
  return { whole, daily: toShown(activityId, activity) };
}

describe('the card of the day lives', () => {
  test('it counts what is done, and the last press ends the day', async () => {
    const { whole, daily } = await threeDue();
    const one = await whole.user.press(daily, 'No answer');
    expect(read(one)).toContain('1 of 3 done');
    const two = await whole.user.press(one, 'No answer');
    expect(read(two)).toContain('2 of 3 done');
    const three = await whole.user.press(two, 'No answer');
    expect(read(three)).toContain('All done for today: 3 of 3');
  });

  test('what is put off is not done, and told apart', async () => {
    const { whole, daily } = await threeDue();
    await whole.user.press(daily, 'No answer');
    const moved = read(await ask(whole.user, 'snooze Ravi Kulkarni until friday'));
    expect(moved).toContain('moved to');
    const list = read(await ask(whole.user, 'today'));
    expect(list).toContain('1 of 2 done · 1 moved');
    await ask(whole.user, 'pause Vikram Shetty');
    const ended = read(await ask(whole.user, 'today'));
    expect(ended).toMatch(/^[^\n]*2 moved/);
    expect(ended).toContain('All done for today: 1 of 1');
    await ask(whole.user, 'undo');
    expect(read(await ask(whole.user, 'today'))).toContain('1 of 2 done · 1 moved');
  });

  test('what was called and is called again tomorrow is done for today', async () => {
    const whole = await startWholeBot({ samples: noRenewals });
    const first = await enroll(whole.user, 'Asha Rao in no-show');
    await whole.user.press(first, 'Customer replied');
    await ask(whole.user, 'today');
    await ask(whole.user, 'no answer from Asha Rao');
    expect(read(await ask(whole.user, 'today'))).toContain('All done for today: 1 of 1');
  });

  test('taking something back brings it back to the list', async () => {
    const { whole, daily } = await threeDue();
    const one = await whole.user.press(daily, 'No answer');
    const none = read(await whole.user.press(one, 'Undo'));
    expect(none).not.toMatch(/\d of \d done/);
    expect(none).toContain('3 next best actions');
  });

  test('what came up by something that was undone is not done', async () => {
    const { whole, daily } = await threeDue();
    await whole.user.press(daily, 'No answer');
    await enroll(whole.user, 'Meera Iyer in webinar');
    expect(read(await ask(whole.user, 'today'))).toContain('1 of 4 done');
    await ask(whole.user, 'undo');
    expect(read(await ask(whole.user, 'today'))).toContain('1 of 3 done');
  });

  test('what comes up by a press joins at the end', async () => {
    const { whole, daily } = await threeDue();
    const one = read(await whole.user.press(daily, 'Customer replied'));
    expect(one).toContain('1 of 4 done');
    const places = PEOPLE.map((name) => one.lastIndexOf(name));
    expect(Math.max(...places)).toBe(places[0]);
  });

  test('a message that somebody deleted is not written to again', async () => {
    const { whole, daily } = await threeDue();
    const asked = await ask(whole.user, 'today');
    whole.connector.remove(daily.id);
    const writtenTo = () =>
      whole.connector.calls.filter(({ method }) => method === 'PUT').map(({ activityId }) => activityId);
    await ask(whole.user, 'no answer from Vikram Shetty');
    await expect.poll(async () => (await whole.kept()).people[0]?.dayPlan?.shownIn).toEqual([asked.id]);
    const before = writtenTo().length;
    await ask(whole.user, 'no answer from Ravi Kulkarni');
    await expect.poll(() => writtenTo().slice(before)).toEqual([asked.id]);
  });

  test('what is done on the answer to "today" is seen on the morning’s card, and the other way round', async () => {
    const { whole, daily } = await threeDue();
    const asked = await ask(whole.user, 'today');
    await whole.user.press(asked, 'No answer');
    const morning = await whole.connector.waitFor(
      ({ method, activityId }) => method === 'PUT' && activityId === daily.id,
    );
    expect(read(toShown(daily.id, morning.activity))).toContain('1 of 3 done');

    await ask(whole.user, 'no answer from Vikram Shetty');
    const later = await whole.connector.waitFor(
      ({ method, activityId, activity }) =>
        method === 'PUT' && activityId === asked.id && read(toShown('', activity)).includes('2 of 3 done'),
    );
    expect(read(toShown(asked.id, later.activity))).not.toContain('Vikram Shetty');
  });
});
