import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { TenantId } from '../../../src/domain/ids.ts';
import { TENANT } from '../../torture/sellers.ts';
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
    // More than two cores can do, when they run PostgreSQL and Teams as well.
    ...(await morning(postgres, 'at 50/s in each of ten tenants', tenants, 50, 50)),
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
  let inTheMiddle = 0;
  setTimeout(() => (inTheMiddle = memoryKept()), ((sellers / limit) * 1_000) / 2);
  await run();
  const inTheEnd = memoryKept();
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
      what: `memory kept in the end ${what}`,
      unit: 'MB',
      ours: inTheEnd,
      other: { name: 'in the middle', figure: inTheMiddle },
      goal: { atMost: 1.1 },
    },
  ];
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** In megabytes, without what is only not collected yet. */
function memoryKept(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
