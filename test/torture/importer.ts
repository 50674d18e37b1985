import { writeSync } from 'node:fs';
import { prepareList } from '../../src/app/importing/prepare-import.ts';
import { importNow } from '../../src/app/importing/press-import.ts';
import { runImports } from '../../src/app/importing/run-imports.ts';
import type { ReadList } from '../../src/app/ports/list-reader.ts';
import { err, ok } from '../../src/domain/result.ts';
import { readList } from '../../src/importing/read-list.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { ALEX, programServices, TENANT, turnOfAlex } from './program-services.ts';
import { SNAPSHOT_AFTER } from './workload.ts';

/** The process that is killed: imports a list into the folder it is given, or goes on with what is left of it. */
const [folder = ''] = process.argv.slice(2);

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
const services = programServices({ store, at: '2026-11-23T04:00:00Z', readList: read });
const turn = () => turnOfAlex(services);

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
if (one?.state === 'asked')
  await importNow(await turn(), { id: one.id, type: 'lead', takesChanges: false, withRules: true });
await runImports(services, TENANT);
await store.close();
writeSync(1, '0 1\n');
