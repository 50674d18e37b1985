import { TABLE_NAMES, totalOf, type Counts } from '../../store/data-port.ts';
import { checkExport, rowsIn, writeExport } from './export-file.ts';
import { withProgress } from './progress.ts';
import { createSummary, differences, textOf } from './summary.ts';
import { findDifferences } from './verify.ts';
import type { Work } from './work.ts';

export const exportTo =
  (path: string): Work =>
  async (store, { out, screen }) => {
    const { counts, rows } = await store.read();
    const summary = await writeExport(path, counts, withProgress(rows(), totalOf(counts), screen));
    out(`${tableOf(summary.counts)}\nAll of it is in ${path}.`);
    return 0;
  };

export const importFrom =
  (path: string): Work =>
  async (store, { out, screen }) => {
    const wanted = await checkExport(path, screen);
    const total = totalOf((await store.read()).counts);
    if (total > 0) throw new Error(`The store is not empty: it keeps ${total} rows. Nothing was changed.`);
    await store.load(withProgress(rowsIn(path), totalOf(wanted.counts), screen));
    const summary = createSummary();
    const { counts, rows } = await store.read();
    for await (const stored of withProgress(rows(), totalOf(counts), screen)) {
      summary.add(stored.table, textOf(stored));
    }
    const wrong = differences(summary.finish(), wanted);
    if (wrong.length > 0) throw new Error(`The store is not what the file is. ${wrong.join('; ')}.`);
    out(`${tableOf(counts)}\nAll of ${path} is in the store; counts and checksums are the same.`);
    return 0;
  };

const SHOWN = 20;

export const verifyWith =
  (path: string): Work =>
  async (store, { out, err, screen }) => {
    const { counts: exported } = await checkExport(path, screen);
    const { counts, rows } = await store.read();
    const kept = withProgress(rows(), totalOf(counts), screen);
    let count = 0;
    for await (const difference of findDifferences(kept, rowsIn(path))) {
      count += 1;
      if (count <= SHOWN) err(difference);
    }
    if (count === 0) out(`The store and ${path} are the same: ${totalOf(exported)} rows.`);
    else err(`The store and ${path} differ in ${count} ${count === 1 ? 'row' : 'rows'}.`);
    return count === 0 ? 0 : 1;
  };

export const showStats: Work = async (store, { out }) => {
  out(tableOf((await store.read()).counts));
  return 0;
};

function tableOf(counts: Counts): string {
  const rows = [
    ...TABLE_NAMES.map((table) => [table, counts[table]] as const),
    ['total', totalOf(counts)] as const,
  ];
  return rows
    .map(([name, count]) => `${name.padEnd(12)}${count.toLocaleString('en').padStart(12)}`)
    .join('\n');
}
