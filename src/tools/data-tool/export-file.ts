import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod/v4';
import { TABLE_NAMES, totalOf, type Counts, type StoredRow, type TableName } from '../../store/data-port.ts';
import { withProgress, type Screen } from './progress.ts';
import { createSummary, differences, textOf, type TableSummary } from './summary.ts';

const FORMAT = 1;

/** A table that came later is not in an older export, which has no rows of it. */
const perTable = <Value>(value: z.ZodType<Value>, none: Value) =>
  z
    .partialRecord(z.enum(TABLE_NAMES), value)
    .transform(
      (told) =>
        Object.fromEntries(TABLE_NAMES.map((table) => [table, told[table] ?? none])) as Readonly<
          Record<TableName, Value>
        >,
    );
const counts = perTable(z.number(), 0);
const sha256 = perTable(z.string(), createHash('sha256').digest('hex'));
const header = z.object({ anukram: z.literal('export'), format: z.number(), counts });
const footer = z.object({ end: z.literal(true), counts, sha256 });
const line = z.object({ table: z.enum(TABLE_NAMES), row: z.looseObject({}) });

type Footer = Readonly<z.infer<typeof footer>>;

/** Writes a new file that only its owner can read; half a file is never visible. */
export async function writeExport(
  path: string,
  counts: Counts,
  rows: AsyncIterable<StoredRow>,
): Promise<TableSummary> {
  const unfinished = `${path}.unfinished`;
  const summary = createSummary();
  let written: TableSummary | undefined;
  async function* lines() {
    yield `${JSON.stringify({ anukram: 'export', format: FORMAT, counts })}\n`;
    for await (const stored of rows) {
      const text = textOf(stored);
      summary.add(stored.table, text);
      yield `${text}\n`;
    }
    written = summary.finish();
    yield `${JSON.stringify({ end: true, ...written })}\n`;
  }
  await refuseExisting(path);
  try {
    await pipeline(lines, createWriteStream(unfinished, { mode: 0o600, flush: true }));
    await rename(unfinished, path);
  } catch (problem) {
    await rm(unfinished, { force: true });
    throw problem;
  }
  if (!written) throw new Error('An export was written without its end');
  return written;
}

/** Reads a whole export without keeping it in memory. Throws where it isn't what was written. */
export async function checkExport(path: string, screen: Screen): Promise<TableSummary> {
  const summary = createSummary();
  const begin = await readHeader(path);
  let end: Footer | undefined;
  let number = 0;
  for await (const text of withProgress(linesOf(path), totalOf(begin.counts), screen)) {
    number += 1;
    if (number === 1) continue;
    const value = parse(path, number, text);
    if (end) throw broken(path, number, 'nothing may come after the end');
    end = footer.safeParse(value).data;
    if (!end) summary.add(rowIn(path, number, value).table, text);
  }
  if (!end) throw broken(path, number + 1, 'the file ends too early');
  const found = summary.finish();
  const wrong = [...differences(found, end), ...differences(found, { ...found, counts: begin.counts })];
  if (wrong.length > 0) {
    throw new Error(`${path} is not what was exported. ${[...new Set(wrong)].join('; ')}.`);
  }
  return found;
}

/** The rows of an export that was checked. */
export async function* rowsIn(path: string): AsyncGenerator<StoredRow, void> {
  let number = 0;
  for await (const text of linesOf(path)) {
    number += 1;
    const value = parse(path, number, text);
    if (number > 1 && !footer.safeParse(value).success) yield rowIn(path, number, value);
  }
}

/** Lines without what ends them. */
async function* linesOf(path: string): AsyncGenerator<string, void> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const parts = (rest + String(chunk)).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') throw new Error(`${path} ends in the middle of a line. Use a whole copy of it.`);
}

function parse(path: string, number: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw broken(path, number, 'this is no JSON', cause);
  }
}

async function readHeader(path: string): Promise<z.infer<typeof header>> {
  for await (const text of linesOf(path)) {
    const found = header.safeParse(parse(path, 1, text));
    if (!found.success) throw broken(path, 1, 'this is no export of Anukram');
    if (found.data.format <= FORMAT) return found.data;
    throw broken(path, 1, `it was written by a newer version of Anukram (format ${found.data.format})`);
  }
  throw broken(path, 1, 'the file is empty');
}

// The checksums tell whether the fields of a row are what a store wrote.
function rowIn(path: string, number: number, value: unknown): StoredRow {
  const found = line.safeParse(value);
  if (!found.success) throw broken(path, number, 'this is no row');
  return found.data as unknown as StoredRow;
}

const broken = (path: string, number: number, why: string, cause?: unknown): Error =>
  new Error(`${path}, line ${number}: ${why}.`, { cause });

async function refuseExisting(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Error(`${path} is there already. Choose another name, or remove it first.`);
}
