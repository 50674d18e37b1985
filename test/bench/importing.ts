import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { prepareList } from '../../src/app/importing/prepare-import.ts';
import { importNow } from '../../src/app/importing/press-import.ts';
import { runImports } from '../../src/app/importing/run-imports.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { turnOf, type Turn } from '../../src/app/turn/turn.ts';
import type { RecordId } from '../../src/domain/ids.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import type { RunningBot } from '../../src/start-bot.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { cpuOfOne } from './rounds.ts';
import { longestHold } from './longest-hold.ts';
import { sellerId, TENANT } from './sellers.ts';
import type { Row, Subject } from './table.ts';
import { startBotOn } from './today-bot.ts';

const ROWS = 50_000;
const KNOWN = 100_000;
/** So many rows of the list are known. */
const EVERY = 10;
const TOGETHER = 500;
/** Milliseconds for which nobody else is answered. */
const MOST_HELD = 20;

/** A list of 50,000 rows and a dozen columns in a store of 100,000 records: from its bytes to the preview, and imported. */
export const measure: Subject = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-bench-'));
  const store = await openLowdbStore(join(folder, 'data'));
  const bot = await startBotOn(store, 1);
  await store.commit(TENANT, {
    people: [{ tenant: TENANT, id: sellerId(0), name: 'Alex Wilber', settings: {}, seen: {} }],
  });
  await addKnown(store);
  const content = Buffer.from(listOf(ROWS));
  const parsed = await cpuOfOne(() =>
    Promise.resolve(Papa.parse(content.toString('utf8'), { header: false })),
  );
  await preview(bot, Buffer.from(listOf(100)));
  const shown = await cpuOfOne(() => preview(bot, content));
  const added = await cpuOfOne(() => importAll(bot));
  const plain = await cpuOfOne(() => appendPlainly(store));
  const other = Buffer.from(listOf(ROWS / 10, 4 * KNOWN));
  const held = await longestHold(() => preview(bot, other));
  const heldWhile = await longestHold(() => importAll(bot));
  await bot.close();
  await rm(folder, { recursive: true });
  return [
    row('from the bytes of 50,000 rows to the preview', shown, 'papaparse alone', parsed, 4),
    row('importing them', added, `as many records, ${TOGETHER} at a time`, plain, 1.5),
    row('longest hold until the preview', held.ms, 'at most', MOST_HELD, 1),
    row('longest hold while importing', heldWhile.ms, 'at most', MOST_HELD, 1),
  ];
};

const row = (what: string, ours: number, name: string, figure: number, atMost: number): Row => ({
  what,
  unit: 'ms',
  ours,
  other: { name, figure },
  goal: { atMost },
});

const aPerson = (at: number) => ({
  name: `Person ${at.toString(36)} Rao${at % 977}`,
  company: `Company ${at % 4_001}`,
  email: `person${at}@company${at % 4_001}.example`,
});

async function addKnown(store: Store): Promise<void> {
  for (let from = 0; from < KNOWN; from += TOGETHER) {
    const records = Array.from({ length: TOGETHER }, (_, at) => recordOf('known', from + at));
    await store.commit(TENANT, { records });
  }
}

const recordOf = (kind: string, at: number): SalesRecord => ({
  tenant: TENANT,
  id: `${kind} ${at}` as RecordId,
  type: 'lead',
  ...aPerson(at),
  status: 'active',
  tags: [],
  owner: sellerId(0),
});

function listOf(count: number, from = KNOWN): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const { name, company, email } = aPerson(at % EVERY === 0 ? at : from + at);
    const phone = `98${String(10_000_000 + at).padStart(8, '0')}`;
    return `${name},${company},${email},${phone},Head of IT,${at * 10},INR,expo;vip,New,"met at the fair, ${at}",Pune,IN`;
  });
  return `Name,Company,Email,Mobile,Job Title,Amount,Currency,Tags,Lead Status,Notes,City,Country\n${lines.join('\n')}`;
}

async function turn({ services }: RunningBot): Promise<Turn> {
  const begun = await turnOf(services, TENANT, sellerId(0));
  if (!begun) throw new Error('The seller has gone');
  return begun;
}

const preview = async (bot: RunningBot, content: Uint8Array) =>
  prepareList(await turn(bot), { kind: 'csv', content }, { name: 'leads.csv', words: '' });

async function importAll(bot: RunningBot): Promise<void> {
  const one = (await bot.services.store.imports(TENANT))?.all.at(-1);
  await importNow(await turn(bot), { id: one?.id ?? '', type: 'lead', takesChanges: false, withRules: true });
  await runImports(bot.services, TENANT);
}

/** The records that the list makes, without reading it, or looking whether they are there. */
async function appendPlainly(store: Store): Promise<void> {
  for (let from = 0; from < ROWS; from += TOGETHER) {
    const records = Array.from({ length: TOGETHER }, (_, at) => ({
      ...recordOf('plain', 2 * KNOWN + from + at),
      title: 'Head of IT',
      phone: `+91 97100 ${String(from + at).padStart(5, '0')}`,
      city: 'Pune',
      value: { amount: (from + at) * 10, currency: 'INR' },
      tags: ['expo', 'vip'],
    }));
    await store.commit(TENANT, { records });
  }
}
