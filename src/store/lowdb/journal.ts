import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { z } from 'zod/v4';
import { BrokenFile } from './broken-file.ts';
import { PRIVATE_FILE, syncFolder, type Files } from './files.ts';
import { FORMAT } from './format.ts';
import type { Place } from './rows.ts';
import { decodeLine, encodeLine, isTorn, NEWLINE } from './journal-line.ts';

/** How far a file counts: its bytes, and the checksum of its last line. */
export type Seal = { readonly bytes: number; readonly checksum: number };

const seal = z.object({ bytes: z.number(), checksum: z.number() });

const header = z.object({
  anukram: z.enum(['log', 'snapshot', 'archive']),
  format: z.number(),
  number: z.number(),
  /** The end of the previous log, which this file continues. */
  after: seal.optional(),
});

/** The first line of every file. */
export type Header = Readonly<z.infer<typeof header>>;

/** The content of a line, with the end of the file up to it. */
export type JournalLine = Seal & { readonly value: unknown };

/**
 * Writes a whole file, one value per line, so that after a crash there is either all of it or nothing. Others get their
 * turn between two lines.
 */
export async function writeJournal(
  files: Files,
  path: string,
  values: Iterable<unknown>,
): Promise<Seal & { readonly places: readonly Place[] }> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  const places: Place[] = [];
  let end: Seal = { bytes: 0, checksum: 0 };
  try {
    const file = await files.open(temporary, 'wx', PRIVATE_FILE);
    try {
      for (const value of values) {
        const { bytes, checksum } = encodeLine(value, end.checksum);
        await file.appendFile(bytes);
        places.push({ line: places.length + 1, at: end.bytes, bytes: bytes.length, before: end.checksum });
        end = { bytes: end.bytes + bytes.length, checksum };
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(temporary, path);
    await syncFolder(files, dirname(path));
    return { ...end, places };
  } catch (cause) {
    await files.rm(temporary, { force: true }).catch(() => undefined);
    throw cause;
  }
}

/** The header of a file, which has to be of that kind and number. */
export async function readHeader(
  files: Files,
  path: string,
  anukram: Header['anukram'],
  number: number,
): Promise<Header> {
  for await (const { value } of readJournal(files, path)) {
    const { format } = z.looseObject({ format: z.number() }).parse(value);
    if (format > FORMAT) throw new Error(newer(path, format));
    const found = header.parse(value);
    if (found.anukram === anukram && found.number === number) return found;
    throw new BrokenFile(path, `this is ${found.anukram} ${found.number}, not ${anukram} ${number}`);
  }
  throw new BrokenFile(path, 'the file is empty');
}

/**
 * The lines of a file, up to a number of bytes. A last line that a crash cut short is left out; any other is refused.
 */
export async function* readJournal(
  files: Files,
  path: string,
  upTo = Infinity,
): AsyncGenerator<JournalLine, void> {
  let [bytes, checksum, number] = [0, 0, 0];
  for await (const line of readLines(files, path)) {
    if (bytes >= upTo) return;
    number += 1;
    const decoded = decodeLine(line, checksum);
    if (!decoded && number > 1 && isTorn(line)) return;
    if (!decoded) throw new BrokenFile(path, 'the line is not what was written', number, bytes);
    bytes += line.length;
    checksum = decoded.checksum;
    yield { value: decoded.value, bytes, checksum };
  }
}

const CHUNK = 1 << 20;

/** Lines with what ends them; the last one may lack it. */
async function* readLines(files: Files, path: string): AsyncGenerator<Buffer, void> {
  const file = await files.open(path, 'r');
  // The disk reads on while lines are made use of.
  const readOn = () => {
    const read = file.read({ buffer: Buffer.allocUnsafe(CHUNK) });
    // By the time it fails, no one may be waiting for it.
    read.catch(() => undefined);
    return read;
  };
  let reading = readOn();
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const { buffer, bytesRead } = await reading;
      if (bytesRead === 0) break;
      reading = readOn();
      const text = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      let start = 0;
      for (let end = text.indexOf(NEWLINE); end !== -1; end = text.indexOf(NEWLINE, start)) {
        yield text.subarray(start, end + 1);
        start = end + 1;
      }
      rest = text.subarray(start);
    }
    if (rest.length > 0) yield rest;
  } finally {
    await reading.catch(() => undefined);
    await file.close();
  }
}

const newer = (path: string, format: number): string =>
  `${path} was written by a newer version of Anukram (format ${format}; this one knows up to ${FORMAT}). ` +
  'Nothing was changed. Start that version, or one after it.';
