import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Enrollment } from '../../../src/domain/enrollment.ts';

/** lowdb as its README has it: everything in one file, which is written at every update. */
export async function createPlainLowdb(folder: string, enrollments: readonly Enrollment[]) {
  const rows = Object.fromEntries(enrollments.map((one) => [one.id, one]));
  const db = new Low(new JSONFile<Record<string, Enrollment>>(join(folder, 'db.json')), rows);
  await db.write();
  return (enrollment: Enrollment): Promise<void> =>
    db.update((data) => {
      data[enrollment.id] = enrollment;
    });
}
