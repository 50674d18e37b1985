import { rank } from '../../src/language/understand/ranker/load-ranker.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { readListHere } from '../read-list-here.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConversation } from '../../src/app/talk/conversation.ts';
import type { Services } from '../../src/app/turn/services.ts';
import type { Speaker } from '../../src/app/ports/conversation.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { addDays } from '../../src/domain/day.ts';
import type { EnrollmentId } from '../../src/domain/ids.ts';
import type { Template } from '../../src/domain/template.ts';
import type { DataPort, StoredRow } from '../../src/store/data-port.ts';
import { openLowdbData } from '../../src/store/lowdb/data.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { openPostgresData } from '../../src/store/postgres/data.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { aPerson, aRecord, MONDAY } from '../builders.ts';
import { startOwnPostgres } from '../postgres.ts';
import { aReference } from '../store/store-test.ts';
import { seeded, walked } from '../walked.ts';
import { inTurns, median } from './rounds.ts';
import { MORNING, sellerId, TENANT } from './sellers.ts';
import type { Row, Subject } from './table.ts';
import { NO_ROSTER } from '../no-roster.ts';

const FEW = 10_000;
/** The most that one machine with a folder is meant for. */
const MANY_IN_A_FOLDER = 100_000;
const MANY = Number(process.env.MANY ?? 100_000);
const SELLERS = 100;
/** How many different walks there are; all others repeat them. */
const WALKS = 1_000;
const ROUNDS = 40;
const TODAY = MONDAY;

/** The answer to `summary webinar` where a template has few enrollments and where it has many. */
export const measure: Subject = async () => {
  const loaded = await loadTemplates('templates');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
  const template = loaded.value.find(({ id }) => id === 'webinar-follow-up');
  if (!template) throw new Error('The template has gone');
  const postgres = await startOwnPostgres(['-c', 'fsync=off']);
  const folders = await Promise.all([0, 1].map(() => mkdtemp(join(tmpdir(), 'anukram-bench-'))));
  const [few = '', many = ''] = folders;
  const [fewUrl, manyUrl] = [await postgres.createDatabase(), await postgres.createDatabase()];
  const stores = [
    await filled(
      template,
      FEW,
      () => openLowdbData(few),
      () => openLowdbStore(few),
    ),
    await filled(
      template,
      MANY_IN_A_FOLDER,
      () => openLowdbData(many),
      () => openLowdbStore(many),
    ),
    await filled(
      template,
      FEW,
      () => openPostgresData(fewUrl),
      () => openPostgresStore(fewUrl),
    ),
    await filled(
      template,
      MANY,
      () => openPostgresData(manyUrl),
      () => openPostgresStore(manyUrl),
    ),
  ];
  const takes = await inTurns(
    ROUNDS,
    stores.map((store) => askingFor(store, loaded.value)),
  );
  const [embeddedFew = 0, embeddedMany = 0, serverFew = 0, serverMany = 0] = takes.map((all) => median(all));
  for (const store of stores) await store.close();
  await postgres.stop();
  for (const folder of folders) await rm(folder, { recursive: true });
  return [
    rowOf('in a folder', MANY_IN_A_FOLDER, embeddedMany, embeddedFew),
    rowOf('in PostgreSQL', MANY, serverMany, serverFew),
  ];
};

const rowOf = (where: string, many: number, ours: number, few: number): Row => ({
  what: `summary of ${many.toLocaleString('en')} enrollments ${where}`,
  unit: 'ms',
  ours,
  other: { name: `of ${FEW.toLocaleString('en')}`, figure: few },
  goal: { atMost: 2 },
});

async function filled(
  template: Template,
  count: number,
  openData: () => Promise<DataPort>,
  openStore: () => Promise<Store>,
): Promise<Store> {
  const data = await openData();
  await data.load(rowsFor(template, count));
  await data.close();
  const store = await openStore();
  const before = performance.now();
  while (await store.countNews());
  const perSecond = Math.round((count / (performance.now() - before)) * 1_000);
  console.error(`  ${count} enrollments counted, ${perSecond} a second`);
  return store;
}

// eslint-disable-next-line @typescript-eslint/require-await -- A data port takes rows as they come.
async function* rowsFor(template: Template, count: number): AsyncGenerator<StoredRow, void> {
  const random = seeded(7);
  for (let seller = 0; seller < SELLERS; seller += 1) {
    yield {
      table: 'people',
      row: aPerson({ tenant: TENANT, id: sellerId(seller), name: `Seller ${seller}` }),
    };
  }
  const walks = Array.from({ length: WALKS }, (_, index) =>
    walked(
      template,
      {
        id: `walk-${index}`,
        seller: sellerId(index % SELLERS),
        start: addDays(TODAY, -Math.floor(random() * 300)),
        today: TODAY,
      },
      random,
    ),
  );
  for (const { record } of walks) yield { table: 'records', row: aRecord({ tenant: TENANT, id: record }) };
  for (let index = 0; index < count; index += 1) {
    const walk = walks[index % WALKS];
    if (walk)
      yield { table: 'enrollments', row: { ...walk, tenant: TENANT, id: `e-${index}` as EnrollmentId } };
  }
}

/** Resolves with how many milliseconds an answer takes. */
function askingFor(store: Store, templates: readonly Template[]): () => Promise<number> {
  const speaker: Speaker = {
    tenant: TENANT,
    id: sellerId(0),
    name: 'Seller 0',
    timeZone: 'Asia/Kolkata',
    reference: aReference({ tenant: TENANT, person: sellerId(0) }),
  };
  const conversation = createConversation(servicesOn(store, templates), rank);
  return async () => {
    const before = performance.now();
    await conversation.said(speaker, { text: 'summary webinar', mentioned: [], attached: [] });
    return performance.now() - before;
  };
}

const nothing = () => undefined;

const servicesOn = (store: Store, templates: readonly Template[]): Services => ({
  store,
  messenger: { send: never, update: never },
  roster: NO_ROSTER,
  clock: { now: () => new Date(MORNING) },
  readList: readListHere,
  newId: (() => 'id') as NewId,
  log: { info: nothing, warn: nothing, error: nothing },
  meter: {
    due: nothing,
    settled: nothing,
    reminded: nothing,
    mailed: nothing,
    noticed: nothing,
    clockJumped: nothing,
    stoodStill: nothing,
    roundFailed: nothing,
  },
  templates,
  templateVersions: templates,
  administrators: [sellerId(0)],
  defaults: {
    timeZone: 'Asia/Kolkata',
    language: 'en',
    hour: 9,
    workingDays: [1, 2, 3, 4, 5],
    holidaysOf: () => [],
    isHoliday: () => false,
    countries: () => [],
  },
});

const never = () => Promise.reject(new Error('Nothing is sent'));
