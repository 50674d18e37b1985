import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { DataPort } from '../../store/data-port.ts';
import { openLowdbData } from '../../store/lowdb/data.ts';
import { makeFolder, nodeFiles } from '../../store/lowdb/files.ts';
import { openPostgresData } from '../../store/postgres/data.ts';
import { listFeedback } from './feedback.ts';
import { forgetIt } from './forget.ts';
import { exportTo, importFrom, showStats, verifyWith } from './move.ts';
import type { Output, Work } from './work.ts';

const USAGE = `npm run data -- <command>
  export <file>                         writes all that is kept to a new file
  import <file>                         reads it into a store that is empty
  verify <file>                         says where the store and the file differ
  stats                                 counts what is kept
  feedback                              lists what people thought of answers, and how those were understood
  forget person <Entra id> --tenant <id>
  forget record <id> --tenant <id>      (or by the exact name, where only one has it)
The store is the one of the bot's settings: DATABASE_URL, or else the folder DATA_DIR. With a folder, stop the bot first.`;

type Env = Readonly<Record<string, string | undefined>>;

/** Does what the arguments say. Resolves with the exit code: 1 for a refusal, 2 for unclear arguments. */
export async function dataCommand(args: readonly string[], env: Env, output: Output): Promise<number> {
  const work = workFor(args);
  if (!work) {
    output.err(USAGE);
    return 2;
  }
  try {
    const store = await openStore(env, args[0] === 'import');
    try {
      return await work(store, output);
    } finally {
      await store.close();
    }
  } catch (problem) {
    output.err(problem instanceof Error ? problem.message : String(problem));
    return 1;
  }
}

function workFor(args: readonly string[]): Work | undefined {
  const { positionals, tenant } = argumentsIn(args) ?? { positionals: [] };
  const [command, first, second, ...more] = positionals;
  const onFile = { export: exportTo, import: importFrom, verify: verifyWith };
  if (command === 'stats' && first === undefined) return showStats;
  if (command === 'feedback' && first === undefined) return listFeedback;
  if (command === 'forget' && second !== undefined && more.length === 0 && tenant !== undefined) {
    return first === 'person' || first === 'record' ? forgetIt(first, tenant as TenantId, second) : undefined;
  }
  if (command !== 'export' && command !== 'import' && command !== 'verify') return undefined;
  return first === undefined || second !== undefined ? undefined : onFile[command](first);
}

function argumentsIn(args: readonly string[]) {
  try {
    const options = { tenant: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { positionals, tenant: values.tenant };
  } catch {
    return undefined;
  }
}

async function openStore(env: Env, isNew: boolean): Promise<DataPort> {
  const config = readConfig(env);
  if (!config.ok) throw new Error(['The settings are not complete:', ...config.problem].join('\n  '));
  const { databaseUrl, dataDir } = config.value;
  if (databaseUrl !== undefined) return openPostgresData(databaseUrl);
  if (isNew) await makeFolder(nodeFiles, dataDir);
  await access(dataDir).catch((cause: unknown) => {
    throw new Error(`There is no folder ${dataDir}. DATA_DIR names the folder of the bot.`, { cause });
  });
  return openLowdbData(dataDir);
}
