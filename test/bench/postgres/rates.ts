import type { TenantId } from '../../../src/domain/ids.ts';
import { TENANT } from '../../../src/tools/torture/sellers.ts';
import type { Postgres } from '../../postgres.ts';
import type { Row } from '../table.ts';
import { startLimitedTeams, startMorning } from './morning.ts';

/** A morning of 20 seconds; of 2,000 sellers with `BENCH_SELLERS=2000`. */
const SECONDS = 20;
const SELLERS = process.env.BENCH_SELLERS === undefined ? undefined : Number(process.env.BENCH_SELLERS);

/** Mornings in real time against a Teams that takes no more than so much. */
export async function measureRates(postgres: Postgres): Promise<readonly Row[]> {
  const tenants = Array.from({ length: 10 }, (_, tenant) => `tenant ${tenant}` as TenantId);
  return [
    ...(await morning(postgres, 'at 50/s', [TENANT], 50, 50)),
    ...(await morning(postgres, 'at 30/s, and nobody said so', [TENANT], 30, 50)),
    ...(await morning(postgres, 'at 10/s in each of ten tenants', tenants, 10, 10)),
  ];
}

async function morning(
  postgres: Postgres,
  what: string,
  tenants: readonly TenantId[],
  limit: number,
  believed: number,
): Promise<readonly Row[]> {
  const sellers = Math.floor((SELLERS ?? limit * tenants.length * SECONDS) / tenants.length);
  const teams = await startLimitedTeams(limit);
  const { run, close } = await startMorning(postgres, teams, tenants, sellers, believed);
  const rss: number[] = [];
  const timer = setInterval(() => rss.push(process.memoryUsage.rss() / 2 ** 20), 1_000);
  await run();
  clearInterval(timer);
  const { accepted, refused, first, last } = await teams.taken();
  teams.stop();
  await close();
  if (accepted !== sellers * tenants.length) throw new Error(`${accepted} cards arrived`);
  return [
    {
      what: `cards a second ${what}`,
      unit: '/s',
      ours: (accepted * 1_000) / (last - first),
      other: { name: 'all that is allowed', figure: limit * tenants.length },
      goal: { atLeast: 0.98 },
    },
    {
      what: `answered 429 ${what}`,
      unit: '',
      ours: refused,
      other: { name: 'requests', figure: accepted + refused },
      goal: { atMost: 0.005 },
    },
    {
      what: `memory in the end ${what}`,
      unit: 'MB',
      ours: Math.max(...rss.slice(-5)),
      other: { name: 'in the middle', figure: Math.max(...rss.slice(0, Math.ceil(rss.length / 2))) },
      goal: { atMost: 1.1 },
    },
  ];
}
