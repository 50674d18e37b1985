import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { check, type Acknowledged } from './workload.ts';

/** Opens a copy of a folder as if its owner were dead; resolves with what is wrong, one line each. */
export async function inspect(folder: string, acknowledged: Acknowledged): Promise<readonly string[]> {
  const copy = await mkdtemp(join(tmpdir(), 'anukram-torture-'));
  try {
    await cp(folder, copy, { recursive: true });
    for (const name of await readdir(copy)) if (name.endsWith('.lock')) await rm(join(copy, name));
    const store = await openLowdbStore(copy);
    const problems = await check(store, acknowledged);
    await store.close();
    return problems;
  } catch (problem) {
    return [problem instanceof Error ? problem.message : String(problem)];
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
