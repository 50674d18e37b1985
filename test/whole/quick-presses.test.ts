import { describe, expect, test } from 'vitest';
import { ask, enroll, read, startWholeBot } from './whole-bot.ts';
import { elementsOf } from '../cards/card-elements.ts';
import type { Shown } from '../teams-user.ts';

const FRIDAY = '2026-11-27T03:30:00Z';

/** The buttons of a card that are not behind its `…`. */
const inSight = ({ card }: Shown): readonly unknown[] =>
  elementsOf(card ?? {})
    .filter(({ type, mode }) => String(type).startsWith('Action.') && mode === 'primary')
    .map(({ title }) => title);

describe('an email', () => {
  test('is composed and sent first; nobody fails to answer what isn’t out', async () => {
    const { user } = await startWholeBot();
    const unsent = await enroll(user, 'Asha Rao in no-show');
    expect(inSight(unsent)).toEqual(['Undo', 'Compose email', 'Sent', 'Customer replied']);
    expect(read(unsent)).toContain('[No answer]');
    const out = await user.press(unsent, 'Sent');
    expect(inSight(out)).toEqual(['Undo', 'Customer replied', 'No answer']);
  });
});

describe('to snooze takes two presses', () => {
  test.each([
    ['Tomorrow', 'Asha Rao: moved to Tue 24 Nov.'],
    ['In 3 days', 'Asha Rao: moved to Thu 26 Nov.'],
    ['Next Monday', 'Asha Rao: moved to Mon 30 Nov.'],
  ])('%s', async (title, moved) => {
    const { user } = await startWholeBot();
    const asked = await user.press(await enroll(user, 'Asha Rao in no-show'), 'Snooze');
    expect(read(asked)).toMatch(
      /Tomorrow\nTue 24 Nov\nIn 3 days\nThu 26 Nov\nNext Monday\nMon 30 Nov\nAnother day\n\[Cancel\]$/,
    );
    expect(read(await user.press(asked, title))).toContain(moved);
  });

  test('or three for any other day', async () => {
    const { user } = await startWholeBot();
    const asked = await user.press(await enroll(user, 'Asha Rao in no-show'), 'Snooze');
    const form = await user.press(asked, 'Another day');
    expect(read(await user.press(form, 'Snooze', { until: '2026-12-02' }))).toContain('moved to Wed 2 Dec.');
  });

  test('no day is offered on which the seller is off, and none twice', async () => {
    const whole = await startWholeBot();
    await enroll(whole.user, 'Asha Rao in no-show');
    await whole.moveTo(FRIDAY);
    const asked = await whole.user.press(await ask(whole.user, 'next'), 'Snooze');
    expect(read(asked)).toMatch(/when\?\nNext Monday\nMon 30 Nov\nAnother day\n\[Cancel\]$/);
  });
});

describe('Undo stays', () => {
  test('when another row is opened, and when a question is cancelled', async () => {
    const { user } = await startWholeBot();
    for (const name of ['Asha Rao', 'Ravi Kulkarni', 'Vikram Shetty'])
      await enroll(user, `${name} in no-show`);
    const done = await user.press(await ask(user, 'today'), 'Skip');
    expect(read(done)).toMatch(/Asha Rao: skipped\.[^]*\[Undo\]/);
    const opened = await user.press(done, 'Open Vikram Shetty');
    expect(read(opened)).toMatch(/Asha Rao: skipped\.[^]*\[Undo\][^]*Vikram Shetty[^]*\[Sent\]/);
    const cancelled = await user.press(await user.press(opened, 'Snooze'), 'Cancel');
    expect(read(await user.press(cancelled, 'Undo'))).toContain('Asha Rao: undone.');
  });

  test('until it is old news', async () => {
    const { user, moveTo } = await startWholeBot();
    for (const name of ['Asha Rao', 'Ravi Kulkarni', 'Vikram Shetty'])
      await enroll(user, `${name} in no-show`);
    const done = await user.press(await ask(user, 'today'), 'Skip');
    await moveTo('2026-11-23T05:30:00Z');
    expect(read(await user.press(done, 'Open Vikram Shetty'))).not.toContain('skipped');
  });
});
