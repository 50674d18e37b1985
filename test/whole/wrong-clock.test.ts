import { expect, test } from 'vitest';
import { mendSchedule } from '../../src/app/daily-card/mend-schedule.ts';
import { watchClock } from '../../src/app/sending/watch-clock.ts';
import { enroll, startWholeBot } from './whole-bot.ts';

const TUESDAY = '2026-11-24T03:30:00Z';

/** One tick at a wrong day puts the next card off until then. */
async function afterWrongTick() {
  const whole = await startWholeBot();
  await enroll(whole.user, 'Asha Rao in no-show');
  await whole.comes('2029-03-05T03:30:00Z');
  await whole.moveTo('2026-11-23T05:30:00Z');
  return whole;
}

test('whom a wrong clock put off gets the next card once they write', async () => {
  const { user, comes } = await afterWrongTick();
  await user.say('help');
  expect(await comes(TUESDAY)).toBe(1);
  expect(await comes('2026-11-24T04:30:00Z')).toBe(0);
});

test('whom a wrong clock put off gets the next card also without a word', async () => {
  const { bot, comes } = await afterWrongTick();
  expect(await mendSchedule(bot.services)).toBe(1);
  expect(await mendSchedule(bot.services)).toBe(0);
  expect(await comes(TUESDAY)).toBe(1);
});

test('a jump of the clock is told from time that passes', () => {
  let [now, forward] = [0, 0];
  const jumped = watchClock(
    () => now,
    () => forward,
  );
  [now, forward] = [7_200_000, 7_200_000];
  expect(jumped()).toBeUndefined();
  [now, forward] = [7_200_000 + 3_600_001, 7_200_000];
  expect(jumped()).toBe(3_600_001);
  [now, forward] = [0, 7_201_000];
  expect(jumped()).toBeLessThan(-3_600_000);
  expect(jumped()).toBeUndefined();
});
