import { expect, test } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { ALEX, CONTOSO, anEnrollment, aPerson, enrollmentId } from '../builders.ts';
import { aFolder } from './lowdb-folder.ts';
import { given } from './store-test.ts';

test('nobody can change what is kept in place: neither who gave it nor who reads it, nor after a restart', async () => {
  const folder = await aFolder();
  const mine = { ...anEnrollment(), history: [...anEnrollment().history] };
  const first = await openLowdbStore(folder);
  await given(first, { enrollments: [mine], people: [aPerson({ nextCardAt: '2026-11-23T03:30:00.000Z' })] });
  expect(() => mine.history.pop()).toThrow(TypeError);
  await first.close();

  const store = await openLowdbStore(folder);
  const read = [
    await store.enrollment(CONTOSO, enrollmentId('one')),
    ...(await store.activeEnrollments(CONTOSO, ALEX)),
    ...(await store.peopleWithCardDue('2026-11-24T00:00:00.000Z', 1)),
  ];
  await store.close();
  expect(read.map(Object.isFrozen)).toEqual([true, true, true]);
  expect(Object.isFrozen(read[0])).toBe(true);
});
