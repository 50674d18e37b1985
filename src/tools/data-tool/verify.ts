import { compareRows, keyOf, type StoredRow } from '../../store/data-port.ts';
import { textOf } from './summary.ts';

/** Goes through two lists in the same order, and names each row that differs. */
export async function* findDifferences(
  store: AsyncIterable<StoredRow>,
  file: AsyncIterable<StoredRow>,
): AsyncGenerator<string, void> {
  const [kept, exported] = [store[Symbol.asyncIterator](), file[Symbol.asyncIterator]()];
  let [one, other] = [await next(kept), await next(exported)];
  while (one ?? other) {
    const order = one && other ? compareRows(one, other) : one ? -1 : 1;
    if (one && order < 0) yield `${nameOf(one)} is in the store only`;
    if (other && order > 0) yield `${nameOf(other)} is in the file only`;
    if (one && other && order === 0 && textOf(one) !== textOf(other)) yield `${nameOf(one)} is not the same`;
    if (order <= 0) one = await next(kept);
    if (order >= 0) other = await next(exported);
  }
}

async function next(rows: AsyncIterator<StoredRow>): Promise<StoredRow | undefined> {
  const result = await rows.next();
  return result.done === true ? undefined : result.value;
}

const nameOf = (stored: StoredRow): string => `${stored.table} ${keyOf(stored).join(' ')}`;
