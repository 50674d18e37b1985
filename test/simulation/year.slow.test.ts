import { expect, test } from 'vitest';
import { liveThroughYear } from './year.ts';
import { AWKWARD_ZONES } from './zones.ts';

/** Set another seed to look for other years. */
const { SIMULATION_SEED: seed = '31' } = process.env;
/** One seller at home in each zone, and as many who travel. */
const SELLERS = 2 * AWKWARD_ZONES.length;

test(
  'a year in all kinds of zones: one card on each working day with something to do, none on others',
  async () => {
    const year = await liveThroughYear(Number(seed), SELLERS);
    expect(year).toMatchObject({ missing: [], strays: [], doubles: [] });
    expect(year.expected).toBeGreaterThan(year.sellerDays / 3);
    expect(year.restarts).toBeGreaterThan(50);
    expect(year.moves).toBeGreaterThan(SELLERS);
  },
  5 * 60_000,
);
