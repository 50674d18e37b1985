import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COMPILED } from '../compiled.ts';
import { ask, startOwnPostgres, startStandby, withHostsOf } from '../postgres.ts';
import { failover } from './failover.ts';

const FLAGS = ['-c', 'fsync=off'];

test(
  'a standby that takes over among clicks and daily cards has all that was acknowledged, and nobody gets two cards',
  { timeout: 240_000 },
  async () => {
    const program = join(COMPILED, 'src/main.js');
    const primary = await startOwnPostgres(FLAGS);
    onTestFinished(() => primary.stop());
    const standby = await startStandby(primary, FLAGS);
    onTestFinished(() => standby.stop());

    const { backAfterMs, cards, clicks, problems, unknown } = await failover(program, {
      databaseUrl: withHostsOf(primary, standby),
      kill: () => primary.kill(),
      promote: async () => {
        await ask(standby.url, 'select pg_promote()');
      },
    });

    console.log(
      `back after ${Math.round(backAfterMs)} ms, ${clicks} clicks, ${unknown} of ${cards} cards unknown`,
    );
    expect(problems).toEqual([]);
    expect(cards).toBe(300);
    expect(clicks).toBeGreaterThan(50);
    expect(backAfterMs).toBeLessThan(10_000);
  },
);
