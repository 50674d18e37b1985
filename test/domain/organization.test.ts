import { describe, expect, test } from 'vitest';
import {
  giveRole,
  isLedBy,
  may,
  newOrganization,
  authorityOf,
  takeRoles,
  type Grant,
} from '../../src/domain/organization.ts';
import { ALEX, CONTOSO, MEGAN, personId } from '../builders.ts';

const RAVI = personId('ravi');
const decision = { at: '2026-11-23T09:00:00.000Z', by: ALEX };
const empty = newOrganization(CONTOSO);
const given = (...grants: readonly Grant[]) =>
  grants.reduce((organization, grant) => giveRole(organization, grant, decision), empty);
const standing = (...grants: readonly Grant[]) => authorityOf(given(...grants), [], MEGAN);

describe('what somebody may do', () => {
  test('a seller sees to their own work', () => {
    const seller = standing();
    expect(seller.roles).toEqual([]);
    expect(may(seller, 'see-team')).toBe(false);
    expect(isLedBy(seller, RAVI)).toBe(false);
  });

  test('a manager of everybody', () => {
    const manager = standing({ person: MEGAN, role: 'manager' });
    expect(may(manager, 'see-team')).toBe(true);
    expect(may(manager, 'manage-roles')).toBe(false);
    expect(isLedBy(manager, RAVI)).toBe(true);
  });

  test('a manager of some is nothing to the others', () => {
    const manager = standing({ person: MEGAN, role: 'manager', of: [RAVI] });
    expect(isLedBy(manager, RAVI)).toBe(true);
    expect(isLedBy(manager, ALEX)).toBe(false);
  });

  test('a template manager has templates to look after, and nobody to lead', () => {
    const keeper = standing({ person: MEGAN, role: 'template-manager' });
    expect(may(keeper, 'manage-templates')).toBe(true);
    expect(may(keeper, 'see-team')).toBe(false);
  });

  test('who is named as an administrator outside of the organization is one in it', () => {
    const administrator = authorityOf(empty, ['megan'], MEGAN);
    expect(may(administrator, 'manage-roles')).toBe(true);
    expect(isLedBy(administrator, RAVI)).toBe(true);
  });
});

describe('changes of roles', () => {
  test('naming other people replaces those whom a manager led', () => {
    const organization = given(
      { person: MEGAN, role: 'manager', of: [RAVI] },
      { person: MEGAN, role: 'manager', of: [ALEX] },
    );
    expect(authorityOf(organization, [], MEGAN).leads).toEqual([ALEX]);
  });

  test('a role that was taken is gone, the others stay, and it is known who did it', () => {
    const before = given({ person: MEGAN, role: 'manager' }, { person: MEGAN, role: 'template-manager' });
    const after = takeRoles(before, { person: MEGAN, role: 'manager' }, { ...decision, by: RAVI });

    expect(authorityOf(after, [], MEGAN)).toEqual({ roles: ['template-manager'], leads: [] });
    expect(after.revision).toBe(before.revision + 1);
    expect(after.roleChanges.map(({ kind, role, by }) => [kind, role, by])).toEqual([
      ['given', 'manager', ALEX],
      ['given', 'template-manager', ALEX],
      ['taken', 'manager', RAVI],
    ]);
  });

  test('all roles of somebody go at once', () => {
    const before = given({ person: MEGAN, role: 'manager' }, { person: MEGAN, role: 'template-manager' });
    const after = takeRoles(before, { person: MEGAN }, decision);
    expect(after.grants).toEqual([]);
    expect(after.revision).toBe(before.revision + 1);
    expect(after.roleChanges).toHaveLength(4);
  });
});
