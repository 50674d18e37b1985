import { writeSync } from 'node:fs';
import { prepareList } from '../../src/app/importing/prepare-import.ts';
import { importNow } from '../../src/app/importing/press-import.ts';
import { runImports } from '../../src/app/importing/run-imports.ts';
import { createListReader } from '../../src/list-reader/list-reader.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { listOf } from './import-parts.ts';
import { ALEX, programServices, TENANT, turnOfAlex } from './program-services.ts';
import { SNAPSHOT_AFTER } from './workload.ts';

/** The process that is killed: imports a list into the folder it is given, or goes on with what is left of it. */
const [folder = ''] = process.argv.slice(2);

const ROWS = 4_000;

writeSync(1, 'ready\n');
const store = await openLowdbStore(folder, { snapshotAfter: SNAPSHOT_AFTER });
const services = programServices({ store, at: '2026-11-23T04:00:00Z', readList: createListReader() });
const turn = () => turnOfAlex(services);

const kept = async () => (await store.imports(TENANT))?.all.at(-1);

if (!(await store.person(TENANT, ALEX)))
  await store.commit(TENANT, {
    people: [{ tenant: TENANT, id: ALEX, name: 'Alex Wilber', settings: {}, seen: {} }],
  });
if (!(await kept()))
  await prepareList(await turn(), { kind: 'csv', content: listOf(ROWS) }, { name: 'leads.csv', words: '' });
const one = await kept();
if (one?.state === 'asked')
  await importNow(await turn(), { id: one.id, type: 'lead', takesChanges: false, withRules: true });
await runImports(services, TENANT);
await store.close();
writeSync(1, '0 1\n');
