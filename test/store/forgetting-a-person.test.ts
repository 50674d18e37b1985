import { expect, test } from 'vitest';
import type { LastChange } from '../../src/domain/person.ts';
import { forgetIn } from '../../src/store/data-forgetting.ts';
import { ALEX, aPerson, aRecord, CONTOSO, MEGAN, MONDAY, templateId } from '../builders.ts';

const WHAT = { tenant: CONTOSO, kind: 'person', id: MEGAN } as const;
const AT = `${MONDAY}T09:00:00.000Z`;
const team = { managers: [MEGAN], sellers: [ALEX] };
const limitedTo = { [templateId('webinar')]: team };

test('a record no longer tells when it became somebody’s who is forgotten, but all else', () => {
  const lately = { [`owner:${MEGAN}`]: MONDAY, [`owner:${ALEX}`]: MONDAY, 'tag:expo': MONDAY };
  const left = forgetIn(WHAT, new Set(), { table: 'records', row: aRecord({ owner: ALEX, lately }) });
  expect(left?.row).toMatchObject({ lately: { [`owner:${ALEX}`]: MONDAY, 'tag:expo': MONDAY } });
  expect(JSON.stringify(left)).not.toContain(MEGAN);
});

test.each<LastChange>([
  { at: AT, kind: 'audience', template: templateId('webinar'), before: team },
  { at: AT, kind: 'organization', before: { limitedTo } },
  { at: AT, kind: 'segment', segment: 's', before: { id: 's', name: 'Of Megan', owner: MEGAN } },
  { at: AT, kind: 'roles', of: ALEX, before: [{ person: ALEX, role: 'manager', of: [MEGAN] }] },
  { at: AT, kind: 'reassign', to: MEGAN },
  {
    at: AT,
    kind: 'record',
    record: aRecord().id,
    before: aRecord({ lately: { [`owner:${MEGAN}`]: MONDAY } }),
  },
])('no undo of a change brings somebody back who was forgotten: $kind', (lastChange) => {
  const left = forgetIn(WHAT, new Set(), { table: 'people', row: aPerson({ id: ALEX, lastChange }) });
  expect(left?.row).toMatchObject({ id: ALEX });
  expect(JSON.stringify(left)).not.toContain(MEGAN);
});
