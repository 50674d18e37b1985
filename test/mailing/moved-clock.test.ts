import { expect, test } from 'vitest';
import { moveClock } from '../../src/app/move-clock.ts';
import { sendDueMails } from '../../src/app/mailing/rounds.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import { ALEX, CONTOSO } from '../builders.ts';
import { aWorld } from './mail-world.ts';

test('an email leaves at its own time while the clock of local mode is moved past it', async () => {
  const world = await aWorld();
  await world.enroll();
  const moveTo = (instant: Date) => {
    world.moveTo(instant.toISOString());
    return Promise.resolve();
  };
  const local = {
    clock: { now: world.now, moveTo },
    sendDue: async () => {
      await sendDueMails(world.services);
    },
    sendings: () => ({ sent: 0, failed: 0 }),
    administrators: [],
    sampleRecords: () => [],
  };
  const turn = await turnOf({ ...world.services, local }, CONTOSO, ALEX);
  if (!turn) throw new Error('Alex is gone');
  await moveClock(turn, 'clock +1 day');
  expect(world.provider.delivered.map(({ date }) => date)).toEqual(['2026-11-23T03:45:00.000Z']);
  expect(world.now().toISOString()).toBe('2026-11-24T03:30:00.000Z');
});
