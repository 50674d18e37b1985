import { expect, test } from 'vitest';
import { mayChange } from '../../src/app/rules/may-change.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { ALEX, aPerson, MEGAN, personId } from '../builders.ts';
import { aRule } from '../domain/rules/builders.ts';

const RAVI = personId('ravi');

test.each<[string, 'everybody' | readonly PersonId[], readonly PersonId[] | undefined, boolean]>([
  ['who leads everybody: any rule', 'everybody', undefined, true],
  ['who leads everybody: one of some sellers', 'everybody', [RAVI], true],
  ['who leads some: one for them and those', [MEGAN], [ALEX, MEGAN], true],
  ['who leads some: not one for another seller, too', [MEGAN], [MEGAN, RAVI], false],
  ['who leads some by now: not one for everybody, though they made it', [MEGAN], undefined, false],
])('%s', (_, leads, of, may) => {
  const rule = aRule({ by: ALEX, act: 'enroll', ...(of && { of }) });
  expect(mayChange({ person: aPerson({ id: ALEX }), authority: { roles: [], leads } }, rule)).toBe(may);
});
