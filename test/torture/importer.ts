import { writeSync } from 'node:fs';
import { prepareList } from '../../src/app/importing/prepare-import.ts';
import { importNow } from '../../src/app/importing/press-import.ts';
import { runImports } from '../../src/app/importing/run-imports.ts';
import type { ReadList } from '../../src/app/ports/list-reader.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { turnOf, type Turn } from '../../src/app/turn/turn.ts';
import type { PersonId, TenantId } from '../../src/domain/ids.ts';
import { err, ok } from '../../src/domain/result.ts';
import { readList } from '../../src/importing/read-list.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { SNAPSHOT_AFTER } from './workload.ts';

/** The process that is killed: imports a list into the folder it is given, or goes on with what is left of it. */
const [folder = ''] = process.argv.slice(2);

const TENANT = 'contoso' as TenantId;
const ALEX = 'alex' as PersonId;
const ROWS = 4_000;

const read: ReadList = async (file) => {
  const table = await readList(file);
  if (!table.ok) return err(table.problem);
  const { rows, ...list } = table.value;
  return ok({
    ...list,
    count: rows.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- Whoever reads them waits for each part.
    parts: async function* (size) {
      for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
    },
  });
};

writeSync(1, 'ready\n');
const store = await openLowdbStore(folder, { snapshotAfter: SNAPSHOT_AFTER });
const nothing = () => undefined;
const silent = () => Promise.resolve({ kind: 'unknown', reason: 'nobody is there' } as const);
let ids = 0;
const services: Services = {
  store,
  messenger: { send: silent, update: silent },
  roster: { members: silent, chatWith: silent } as unknown as Services['roster'],
  clock: { now: () => new Date('2026-11-23T04:00:00Z') },
  readList: read,
  newId: (() => `id ${(ids += 1)}`) as NewId,
  log: { info: nothing, warn: nothing, error: (text) => void process.stderr.write(text) },
  meter: {} as Services['meter'],
  templates: [],
  templateVersions: [],
  administrators: [],
  defaults: {
    timeZone: 'Asia/Kolkata',
    language: 'en',
    hour: 9,
    workingDays: [1, 2, 3, 4, 5],
    holidaysOf: () => [],
    isHoliday: () => false,
    countries: () => [],
  },
};

const turn = async (): Promise<Turn> => {
  const begun = await turnOf(services, TENANT, ALEX);
  if (!begun) throw new Error('Alex is not there');
  return begun;
};

const kept = async () => (await store.imports(TENANT))?.all.at(-1);

if (!(await store.person(TENANT, ALEX)))
  await store.commit(TENANT, {
    people: [{ tenant: TENANT, id: ALEX, name: 'Alex Wilber', settings: {}, seen: {} }],
  });
if (!(await kept())) {
  const lines = Array.from({ length: ROWS }, (_, at) => `Person ${at},p${at}@contoso.example,New`);
  const content = Buffer.from(['Name,Email,Lead Status', ...lines].join('\n'));
  await prepareList(await turn(), { kind: 'csv', content }, { name: 'leads.csv', words: '' });
}
const one = await kept();
if (one?.state === 'asked') await importNow(await turn(), { id: one.id, type: 'lead', takesChanges: false });
await runImports(services, TENANT);
await store.close();
writeSync(1, '0 1\n');
