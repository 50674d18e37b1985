import { join } from 'node:path';
import { z } from 'zod/v4';
import type { Files } from './files.ts';
import { migrate } from './format.ts';
import { listGenerations, pathOf } from './snapshot-files.ts';
import { writeJournal } from './journal.ts';
import { headerOf } from './log.ts';
import { createDatabase, load, slicesOf } from './tables.ts';
import type { RowChanges } from './rows.ts';

const NAME = 'anukram.json';

const rows = z.array(z.looseObject({ tenant: z.string() }));

/** The single file of the bot's first version. */
const firstFormat = z.object({
  format: z.literal(1),
  people: rows,
  references: rows,
  records: rows,
  enrollments: rows,
  dailyCards: rows,
  templates: z.array(z.looseObject({ id: z.string(), version: z.number() })),
});

/** Makes the first log from the first version's file, if there is one and no log yet. */
export async function bringForward(files: Files, folder: string): Promise<void> {
  const { snapshot, log } = await listGenerations(files, folder);
  const names = await files.readdir(folder);
  if (snapshot.length + log.length > 0 || !names.includes(NAME)) return;
  const path = join(folder, NAME);
  const { tables } = createDatabase();
  load(tables, migrate(await readFirst(files, path), 1));
  await writeJournal(files, pathOf(folder, 'log', 1), [headerOf(1, undefined), ...slicesOf(tables)]);
  await files.rename(path, `${path}.migrated`);
}

async function readFirst(files: Files, path: string): Promise<RowChanges> {
  try {
    const { format, ...tables } = firstFormat.parse(JSON.parse(await readText(files, path)));
    return Object.fromEntries(Object.entries(tables).map(([name, put]) => [name, { put }]));
  } catch (cause) {
    throw new Error(
      `${path} can't be read as data of the first version of Anukram. Nothing was changed. ` +
        'Bring back a copy of it that is whole, or move it elsewhere to start with an empty store.',
      { cause },
    );
  }
}

async function readText(files: Files, path: string): Promise<string> {
  const file = await files.open(path, 'r');
  try {
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}
