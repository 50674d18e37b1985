import { isSameAccount, keysOfSameAccount } from '../../domain/account.ts';
import type { AccountPlace } from '../../domain/account-matter.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { facetKey } from '../../domain/facets.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Store } from '../ports/store.ts';

export type AtAccount = { readonly record: SalesRecord; readonly enrollment: Enrollment };

type Reads = Pick<Store, 'recordIds' | 'records' | 'runningOfRecords'>;

/** A page of what runs with the contacts of a record's company, itself among them, and where the next one begins. */
export async function pageAtAccount(
  store: Reads,
  of: SalesRecord,
  place: AccountPlace,
  limit: number,
): Promise<{ readonly running: readonly AtAccount[]; readonly next?: AccountPlace }> {
  const keys = keysOfSameAccount(of);
  const value = keys[place.key];
  if (value === undefined) return { running: [] };
  const query = {
    facets: [facetKey({ kind: 'account', value })],
    ...(place.after !== undefined && { after: place.after }),
  };
  const ids = await store.recordIds(of.tenant, query, limit);
  const running = await ofSameAccount(store, of, await store.runningOfRecords(of.tenant, ids));
  const after = ids.at(-1);
  if (ids.length === limit && after !== undefined) return { running, next: { ...place, after } };
  return place.key + 1 < keys.length ? { running, next: { key: place.key + 1 } } : { running };
}

/** A key may be of another company that sounds alike, or shares the domain. */
async function ofSameAccount(
  store: Reads,
  of: SalesRecord,
  running: readonly Enrollment[],
): Promise<readonly AtAccount[]> {
  if (running.length === 0) return [];
  const found = await store.records(of.tenant, [...new Set(running.map(({ record }) => record))]);
  const records = new Map(found.map((record) => [record.id, record]));
  return running.flatMap((enrollment) => {
    const record = records.get(enrollment.record);
    return record && isSameAccount(record, of) ? [{ record, enrollment }] : [];
  });
}

const A_PAGE = 1_000;
/** Somebody waits for the answer, and no company has more contacts in one key but for the very largest. */
const MOST_PAGES = 8;

async function* firstPages(store: Reads, of: SalesRecord) {
  let place: AccountPlace | undefined = { key: 0 };
  for (let count = 0; count < MOST_PAGES && place; count += 1) {
    const page: Awaited<ReturnType<typeof pageAtAccount>> = await pageAtAccount(store, of, place, A_PAGE);
    yield page;
    place = page.next;
  }
}

/** What runs with the contacts of a record's company, and with itself; each once. */
export async function runningAtAccount(store: Reads, of: SalesRecord): Promise<readonly AtAccount[]> {
  const own = await store.runningOfRecords(of.tenant, [of.id]);
  const found = new Map(own.map((enrollment) => [enrollment.id, { record: of, enrollment }]));
  for await (const { running } of firstPages(store, of))
    for (const one of running) if (!found.has(one.enrollment.id)) found.set(one.enrollment.id, one);
  return [...found.values()];
}

/** Whether a sequence runs or is held with another contact of a record's company; so, too, where that takes too long to tell. */
export async function isWorkedElsewhere(store: Reads, of: SalesRecord): Promise<boolean> {
  let isMore = false;
  for await (const { running, next } of firstPages(store, of)) {
    if (running.some(({ record }) => record.id !== of.id)) return true;
    isMore = next !== undefined;
  }
  return isMore;
}
