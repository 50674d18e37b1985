import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import type { Store } from '../../app/ports/store.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { DataPort } from '../../store/data-port.ts';
import { openLowdbData } from '../../store/lowdb/data.ts';
import { openLowdbStore } from '../../store/lowdb/lowdb-store.ts';
import { openPostgresStore } from '../../store/postgres/postgres-store.ts';
import { makeFolder, nodeFiles } from '../../store/lowdb/files.ts';
import { openPostgresData } from '../../store/postgres/data.ts';
import { listFeedback } from './feedback.ts';
import { forgetIt } from './forget.ts';
import { exportTo, importFrom, showStats, verifyWith } from './move.ts';
import { importRecords, type RecordsWanted } from './records.ts';
import { storeTemplates } from './store-templates.ts';
import type { Output, Work } from './work.ts';

const USAGE = `npm run data -- <command>
  export <file>                         writes all that is kept to a new file
  import <file>                         reads it into a store that is empty
  verify <file>                         says where the store and the file differ
  stats                                 counts what is kept
  records <list> --tenant <id> --owner <Entra id> [--type lead|contact|opportunity|account] [--yes] [--without-rules]
                                        shows what would become of a CSV file or an Excel workbook; --yes imports it,
                                        and with --without-rules no rule acts on what it adds
  feedback                              lists what people thought of answers, and how those were understood
  templates [<folder>]                  checks what organizations published, and writes it there as YAML files
  forget person <Entra id> --tenant <id>
  forget record <id> --tenant <id>      (or by the exact name, where only one has it)
The store is the one of the bot's settings: DATABASE_URL, or else the folder DATA_DIR. With a folder, stop the bot first.`;

type Env = Readonly<Record<string, string | undefined>>;

/** Does what the arguments say. Resolves with the exit code: 1 for a refusal, 2 for unclear arguments. */
export async function dataCommand(args: readonly string[], env: Env, output: Output): Promise<number> {
  const asked = argumentsIn(args);
  const records = asked && recordsWanted(asked);
  const work = asked && workFor(asked);
  try {
    if (records) return await closing(await openStore(env), (store) => importRecords(store, records, output));
    if (work) return await closing(await openData(env, args[0] === 'import'), (store) => work(store, output));
    output.err(USAGE);
    return 2;
  } catch (problem) {
    output.err(problem instanceof Error ? problem.message : String(problem));
    return 1;
  }
}

async function closing<Store extends { close(): Promise<void> }>(
  store: Store,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

type Asked = NonNullable<ReturnType<typeof argumentsIn>>;

function recordsWanted(asked: Asked): RecordsWanted | undefined {
  const { positionals, tenant, owner, type, yes = false } = asked;
  const [command, path, ...more] = positionals;
  if (command !== 'records' || path === undefined || more.length > 0) return undefined;
  if (tenant === undefined || owner === undefined) return undefined;
  const withRules = asked['without-rules'] !== true;
  return { path, tenant: tenant as TenantId, owner: owner as PersonId, type, isAgreed: yes, withRules };
}

function workFor({ positionals, tenant }: Asked): Work | undefined {
  const [command, first, second, ...more] = positionals;
  const onFile = { export: exportTo, import: importFrom, verify: verifyWith };
  if (command === 'stats' && first === undefined) return showStats;
  if (command === 'templates' && second === undefined) return storeTemplates(first);
  if (command === 'feedback' && first === undefined) return listFeedback;
  if (command === 'forget' && second !== undefined && more.length === 0 && tenant !== undefined) {
    return first === 'person' || first === 'record' ? forgetIt(first, tenant as TenantId, second) : undefined;
  }
  if (command !== 'export' && command !== 'import' && command !== 'verify') return undefined;
  return first === undefined || second !== undefined ? undefined : onFile[command](first);
}

function argumentsIn(args: readonly string[]) {
  try {
    const options = {
      tenant: { type: 'string' },
      owner: { type: 'string' },
      type: { type: 'string' },
      yes: { type: 'boolean' },
      'without-rules': { type: 'boolean' },
    } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { positionals, ...values };
  } catch {
    return undefined;
  }
}

async function openData(env: Env, isNew: boolean): Promise<DataPort> {
  const { databaseUrl, dataDir } = settingsIn(env);
  if (databaseUrl !== undefined) return openPostgresData(databaseUrl);
  if (isNew) await makeFolder(nodeFiles, dataDir);
  await checkFolder(dataDir);
  return openLowdbData(dataDir);
}

async function openStore(env: Env): Promise<Store> {
  const { databaseUrl, dataDir } = settingsIn(env);
  if (databaseUrl !== undefined) return openPostgresStore(databaseUrl);
  await checkFolder(dataDir);
  return openLowdbStore(dataDir);
}

function settingsIn(env: Env) {
  const config = readConfig(env);
  if (!config.ok) throw new Error(['The settings are not complete:', ...config.problem].join('\n  '));
  return config.value;
}

const checkFolder = (dataDir: string): Promise<void> =>
  access(dataDir).catch((cause: unknown) => {
    throw new Error(`There is no folder ${dataDir}. DATA_DIR names the folder of the bot.`, { cause });
  });
