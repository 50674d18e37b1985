import type { FileHandle } from 'node:fs/promises';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { periodOf } from '../../src/domain/period.ts';
import { nodeFiles, type Files } from '../../src/store/lowdb/files.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import {
  ALEX,
  CONTOSO,
  MEGAN,
  MONDAY,
  anEnrollment,
  anEntry,
  aPerson,
  day,
  enrollmentId,
  recordId,
} from '../builders.ts';
import { aFolder, filesIn } from './lowdb-folder.ts';
import { given } from './store-test.ts';

const MANY = 50_000;

const ended = (index: number) =>
  anEnrollment({
    id: enrollmentId(`old ${index}`),
    record: recordId('old'),
    history: [anEntry({ at: '2026-01-05T09:00:00.000Z' })],
    state: { kind: 'ended', on: day('2026-01-05'), how: { kind: 'skipped' } },
  });

/** One that runs again. */
const back = (index: number) => {
  const { history, state } = ended(index);
  const undo = anEntry({ revision: 2, event: { kind: 'undo', undid: 99 }, before: { state } });
  return anEnrollment({
    ...ended(index),
    revision: 2,
    state: anEnrollment().state,
    history: [...history, undo],
  });
};

/** Notes how much is written at a time, and how often everyone else got their turn between two writes. */
function watchWrites() {
  const sizes: number[] = [];
  let turns = 0;
  let isWatching = true;
  const turn = () => {
    turns += 1;
    if (isWatching) setImmediate(turn);
  };
  const open: Files['open'] = async (...args) => {
    const file = await nodeFiles.open(...args);
    const append = file.appendFile.bind(file);
    const watched: FileHandle['appendFile'] = (data, options) => {
      sizes.push((data as Buffer).length);
      return append(data, options);
    };
    return Object.assign(file, { appendFile: watched });
  };
  setImmediate(turn);
  return {
    files: { ...nodeFiles, open },
    sizes,
    stop: () => {
      isWatching = false;
      return turns;
    },
  };
}

test('a large store is opened, and its snapshot is written in slices between which others get their turn', async () => {
  const folder = await aFolder();
  const enrollments = Array.from({ length: MANY }, (_, index) =>
    anEnrollment({ id: enrollmentId(`e${index}`) }),
  );
  const first = {
    format: 1,
    people: [],
    references: [],
    records: [],
    enrollments,
    dailyCards: [],
    templates: [],
  };
  await writeFile(join(folder, 'anukram.json'), JSON.stringify(first));
  const { files, sizes, stop } = watchWrites();

  const store = await openLowdbStore(folder, { files });
  sizes.length = 0;
  await given(store, { people: [aPerson()] });
  await store.close();
  const turns = stop();

  expect(await filesIn(folder)).toContain('snapshot-000002.jsonl');
  expect(sizes.length).toBeGreaterThan(MANY / 100);
  expect(Math.max(...sizes)).toBeLessThan(100_000);
  expect(turns).toBeGreaterThan(MANY / 100);

  const again = await openLowdbStore(folder);
  expect(await again.activeEnrollments(CONTOSO, ALEX)).toHaveLength(MANY);
  await again.close();
});

test('what ended long ago leaves memory, and is found all the same', async () => {
  const folder = await aFolder();
  const store = await openLowdbStore(folder);
  await given(store, { enrollments: Array.from({ length: 30 }, (_, index) => ended(index)) });
  await given(store, { enrollments: [anEnrollment()] });
  await store.close();
  expect(await filesIn(folder)).toContain('archive-000001.jsonl');

  const again = await openLowdbStore(folder);
  expect(await again.enrollment(CONTOSO, enrollmentId('old 7'))).toEqual(ended(7));
  expect(await again.enrollmentsOfRecord(CONTOSO, recordId('old'))).toHaveLength(30);
  expect(await again.commit(CONTOSO, { enrollments: [ended(7)] })).toBe('conflict');

  const reopened = anEnrollment({ ...ended(7), revision: 2, state: anEnrollment().state });
  expect(await again.commit(CONTOSO, { enrollments: [reopened] })).toBe('saved');
  expect(await again.enrollment(CONTOSO, enrollmentId('old 7'))).toEqual(reopened);
  expect(await again.enrollmentsOfRecord(CONTOSO, recordId('old'))).toHaveLength(30);
  await again.close();
});

test('a broken line of an archive is told by name and position, and hides nothing but its own enrollment', async () => {
  const folder = await aFolder();
  const store = await openLowdbStore(folder);
  await given(store, {
    enrollments: [ended(0), ended(1), anEnrollment({ ...ended(2), record: recordId('other') })],
  });
  await given(store, { enrollments: [anEnrollment()] });
  await store.close();
  const path = join(folder, 'archive-000001.jsonl');
  const text = await readFile(path);
  const lines = text.toString().split('\n');
  const byte = Buffer.byteLength(`${lines.slice(0, 2).join('\n')}\n`);
  expect(lines[2]).toContain('old 1');
  text[byte + 40] = 0x21;
  await writeFile(path, text);

  const failed: unknown[] = [];
  const again = await openLowdbStore(folder, { onUpkeepFailed: (one) => failed.push(one) });
  const problem = `${path}, line 3 (byte ${byte}): the line is not what was written.`;
  await expect(again.enrollment(CONTOSO, enrollmentId('old 1'))).rejects.toThrow(problem);
  expect(await again.enrollment(CONTOSO, enrollmentId('old 0'))).toEqual(ended(0));
  expect(await again.enrollmentsOfRecord(CONTOSO, recordId('other'))).toHaveLength(1);
  expect(await again.activeEnrollments(CONTOSO, ALEX)).toHaveLength(1);
  expect((await again.enrollmentsOfRecord(CONTOSO, recordId('old'))).map(({ id }) => id)).toEqual(['old 0']);
  expect(failed.map(String)).toEqual([`Error: ${problem}`]);
  await given(again, { enrollments: [anEnrollment({ id: enrollmentId('next') })] });
  await again.close();
});

test('what ended long ago counts all the same, in its archive, when opened again and when it comes back', async () => {
  const folder = await aFolder();
  const enrolled = async (store: Store) => {
    const { rows } = await store.tallies(CONTOSO, { period: periodOf('all', MONDAY), of: 'everybody' });
    return rows.map(({ counts }) => [counts.get('enrolled'), counts.get('active')]);
  };
  const store = await openLowdbStore(folder);
  await given(store, { enrollments: Array.from({ length: 30 }, (_, index) => ended(index)) });
  expect(await enrolled(store)).toEqual([[30, undefined]]);
  await given(store, { enrollments: [anEnrollment()] });
  await store.close();
  expect(await enrolled(store)).toEqual([[31, 1]]);
  expect(await filesIn(folder)).toContain('archive-000001.jsonl');

  const uncounted = await openLowdbStore(folder);
  await given(uncounted, { enrollments: [back(7)] });
  expect(await enrolled(uncounted)).toEqual([[31, 2]]);
  await given(uncounted, { enrollments: [back(8)] });
  expect(await enrolled(uncounted)).toEqual([[31, 3]]);
  await uncounted.close();

  const again = await openLowdbStore(folder);
  expect(await enrolled(again)).toEqual([[31, 3]]);
  await again.close();
});

test('whoever touched nothing since is still known by what they touched last', async () => {
  const folder = await aFolder();
  const store = await openLowdbStore(folder);
  await given(store, { enrollments: [ended(1)] });
  const other = anEntry({ by: MEGAN, at: `${MONDAY}T10:00:00.000Z` });
  await given(store, { enrollments: [anEnrollment({ history: [other] })] });
  await store.close();
  const again = await openLowdbStore(folder);
  expect((await again.lastTouchedBy(CONTOSO, ALEX))?.id).toBe('old 1');
  await again.close();
});
