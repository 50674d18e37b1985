import { expect, test } from 'vitest';
import { createNameSearch } from '../../src/store/name-search.ts';
import { CONTOSO, FABRIKAM, aRecord, recordId } from '../builders.ts';

const asha = aRecord({ id: recordId('asha'), name: 'Asha Rao' });
const other = aRecord({ id: recordId('other'), name: 'Asha Rao' });

test('the same search is looked through once, until what is found by it changes', () => {
  const names = createNameSearch<typeof asha>();
  const idsFor = (...words: readonly string[]) => names.find(CONTOSO, words, 5).map(({ id }) => id);
  names.onKept(undefined, asha);
  const first = names.find(CONTOSO, ['asha', 'rao'], 5);
  expect(names.find(CONTOSO, ['asha', 'rao'], 5)).toBe(first);
  names.onKept(asha, { ...asha, city: 'Pune' });
  names.onKept(undefined, { ...other, tenant: FABRIKAM });
  expect(names.find(CONTOSO, ['asha', 'rao'], 5)).toBe(first);
  expect(names.find(CONTOSO, ['asha', 'rao'], 0)).toEqual([]);

  names.onKept(undefined, other);
  expect(idsFor('asha', 'rao').toSorted()).toEqual(['asha', 'other']);
  names.onKept(other, { ...other, name: 'Ravi Rao' });
  expect(idsFor('asha')).toEqual(['asha']);
  expect(idsFor('ravi')).toEqual(['other']);
  names.onKept(asha, undefined);
  expect(idsFor('asha')).toEqual([]);
});
