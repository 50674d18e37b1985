import { writeSync } from 'node:fs';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { SNAPSHOT_AFTER, work, WORKERS } from './workload.ts';

/** The process that is killed: writes to the folder it is given and prints every acknowledged commit. */
const [folder = ''] = process.argv.slice(2);

writeSync(1, 'ready\n');
const store = await openLowdbStore(folder, { snapshotAfter: SNAPSHOT_AFTER });
await Promise.all(
  Array.from({ length: WORKERS }, (_, worker) =>
    work(store, worker, (count) => writeSync(1, `${worker} ${count}\n`)),
  ),
);
