import type { Enrollment } from '../../domain/enrollment.ts';
import { newestOfEach } from './archived.ts';
import type { Archived } from './rows.ts';
import { BrokenFile } from './broken-file.ts';
import type { Files } from './files.ts';
import { FORMAT, migrate } from './format.ts';
import { listGenerations, pathOf } from './snapshot-files.ts';
import { writeJournal, type Header } from './journal.ts';
import { decodeLine } from './journal-line.ts';
import type { RowChanges } from './rows.ts';

/** Files of enrollments that ended long ago. Each is written once, and read one line at a time. */
export type Archive = {
  /** Resolves once all of them are on disk, with how to find each again. */
  write(enrollments: readonly Enrollment[]): Promise<readonly Archived[]>;
  /** Throws where the file isn't what was written. */
  read(entry: Archived): Promise<Enrollment>;
};

export const createArchive = (files: Files, folder: string): Archive => ({
  write: async (enrollments) => {
    const { archive } = await listGenerations(files, folder);
    const number = (archive.at(-1) ?? 0) + 1;
    const header: Header = { anukram: 'archive', format: FORMAT, number };
    const lines = enrollments.map((one): RowChanges => ({ enrollments: { put: [one] } }));
    const { places } = await writeJournal(files, pathOf(folder, 'archive', number), [header, ...lines]);
    return enrollments.flatMap(({ tenant, id, record, revision, history }, index) => {
      const place = places[index + 1];
      const found = { tenant, id, record, revision, history: newestOfEach(history) };
      return place ? [{ ...found, archive: number, format: FORMAT, place }] : [];
    });
  },
  read: async ({ archive, format, place }) => {
    const path = pathOf(folder, 'archive', archive);
    const line = await readPart(files, path, place.at, place.bytes);
    const decoded = decodeLine(line, place.before);
    if (!decoded) throw new BrokenFile(path, 'the line is not what was written', place.line, place.at);
    const { enrollments } = migrate(decoded.value as RowChanges, format);
    return enrollments?.put?.[0] as Enrollment;
  },
});

async function readPart(files: Files, path: string, at: number, bytes: number): Promise<Buffer> {
  const file = await files.open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(bytes), position: at });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
