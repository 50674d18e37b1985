import { mendSchedule } from './app/daily-card/mend-schedule.ts';
import { watchClock } from './app/sending/watch-clock.ts';
import type { Services } from './app/turn/services.ts';
import { machineTime } from './machine-time.ts';

const A_DAY_MS = 86_400_000;

/** Mends the schedule of daily cards at the start, once a day, and when the clock jumps; local mode moves its own. */
export function scheduleMender(services: Services): () => Promise<void> {
  const { clock, log, meter, local } = services;
  const jumpOf = watchClock(
    () => clock.now().getTime(),
    () => machineTime.now(),
  );
  let mendedAt = -Infinity;
  return async () => {
    const jump = local ? undefined : jumpOf();
    if (jump !== undefined) {
      log.warn('the clock jumped', { minutes: Math.round(jump / 60_000) });
      meter.clockJumped();
    }
    if (jump === undefined && machineTime.now() - mendedAt < A_DAY_MS) return;
    mendedAt = machineTime.now();
    const mended = await mendSchedule(services);
    if (mended > 0) log.warn('daily cards were too far away', { people: mended });
  };
}
