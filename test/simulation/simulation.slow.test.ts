import { expect, test } from 'vitest';
import { FAULTS, OTHER_FAULTS } from './faults.ts';
import { simulate } from './simulate.ts';

const {
  // The same story in every run of the tests; set another seed to look for others.
  SIMULATION_SEED: seed = '31',
  SIMULATION_SELLER_DAYS = '100000',
} = process.env;
const DAYS = 100;

test(
  'no card is missing, none comes twice and nothing is done twice, whatever goes wrong',
  async () => {
    const sellers = Math.ceil(Number(SIMULATION_SELLER_DAYS) / (DAYS - 4));
    const report = await simulate({ seed: Number(seed), sellers, days: DAYS });
    console.log(
      `SIMULATION_SEED=${seed}: ${report.sellerDays} seller-days, ${report.deliveries} cards, ${report.done.commands} commands`,
      report.faults,
      report.excused,
    );
    expect(report).toMatchObject({ doubles: [], missing: [], strays: [], lies: [] });
    expect(report.done).toMatchObject({ doneTwice: [], lost: [] });
    expect(report.done.commands).toBeGreaterThan(1_000);
    expect(report.sellerDays).toBeGreaterThanOrEqual(Number(SIMULATION_SELLER_DAYS) * 0.95);
    expect(report.expected).toBeGreaterThan(report.sellerDays / 3);
    const excused = Object.values(report.excused).reduce((sum, days) => sum + days, 0);
    expect(excused).toBeLessThan(report.expected / 15);
    for (const fault of [...Object.keys(FAULTS), ...OTHER_FAULTS])
      expect([...report.faults.keys()]).toContain(fault);
  },
  10 * 60_000,
);

test('the same seed gives the same story', async () => {
  const plan = { seed: 7, sellers: 20, days: 20 };
  expect(await simulate(plan)).toEqual(await simulate(plan));
});
