import { line } from '../../cards/kit/elements.ts';
import { choiceCard, type Option } from '../../cards/action/question-cards.ts';
import { roleNames, rolesCard } from '../../cards/settings/roles-card.ts';
import {
  giveRole,
  grantsOf,
  restoreRoles,
  ROLES,
  authorityOf,
  takeRoles,
  type Decision,
  type Grant,
  type Organization,
  type Role,
} from '../../domain/organization.ts';
import type { PersonId } from '../../domain/ids.ts';
import { changeOrganization } from '../turn/organization.ts';
import type { Message } from '../ports/messenger.ts';
import type { Colleague } from '../ports/store.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';

/** Everyone's roles for administrators, their own for all others. */
export async function showRoles(turn: Turn): Promise<Message> {
  const { person, authority, organization, services, viewer } = turn;
  const directory = await services.store.directory(person.tenant);
  const isAdministrator = authority.roles.includes('administrator');
  const people = directory
    .filter(({ id }) => isAdministrator || id === person.id)
    .map((colleague) => ({
      colleague,
      authority: authorityOf(organization, services.administrators, colleague.id),
    }));
  return rolesCard(
    people.filter(({ authority: { roles } }) => !isAdministrator || roles.length > 0),
    nameIn(directory),
    viewer,
    isAdministrator,
  );
}

const nameIn = (directory: readonly Colleague[]): ((id: PersonId) => string) => {
  const names = new Map(directory.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
};

/** What one person is, and what they could be. */
export const rolesOf = (turn: Turn, id: PersonId): Promise<Message> =>
  withRight(turn, 'manage-roles', async () => {
    const { services, person, organization, viewer } = turn;
    const { say } = viewer;
    const directory = await services.store.directory(person.tenant);
    const colleague = directory.find((one) => one.id === id);
    if (!colleague) return { kind: 'text', text: say('refused.gone') };
    const authority = authorityOf(organization, services.administrators, id);
    const option = (role: Role): Option =>
      authority.roles.includes(role)
        ? {
            title: say('roles.take', { role: say(`role.${role}`) }),
            data: { verb: 'take-role', person: id, role },
          }
        : {
            title: say('roles.give', { role: say(`role.${role}`) }),
            data: { verb: 'give-role', person: id, role },
          };
    const are = roleNames(authority, nameIn(directory), say);
    return choiceCard(say.runs('roles.is', { name: colleague.name, are }), ROLES.map(option), viewer);
  });

export const give = (turn: Turn, grant: Grant): Promise<Message> =>
  changeRoles(turn, grant.person, (organization, decision) => giveRole(organization, grant, decision));

/** Takes one role, or all of them. */
export const take = (turn: Turn, person: PersonId, role?: Role): Promise<Message> =>
  changeRoles(turn, person, (organization, decision) =>
    takeRoles(organization, { person, ...(role && { role }) }, decision),
  );

/**
 * Saves the change and says what the person is now. The last administrator stays, or nobody could ever give a role
 * again.
 */
const changeRoles = (
  turn: Turn,
  id: PersonId,
  change: (organization: Organization, decision: Decision) => Organization,
): Promise<Message> =>
  withRight(turn, 'manage-roles', async () => {
    const { services, person, viewer, now } = turn;
    const { say } = viewer;
    const directory = await services.store.directory(person.tenant);
    const colleague = directory.find((one) => one.id === id);
    if (!colleague) return { kind: 'text', text: say('refused.gone') };
    const decision = { at: now.toISOString(), by: person.id };
    const kept = await changeOrganization(
      services,
      person.tenant,
      (organization) => {
        const changed = change(organization, decision);
        return hasAdministrator(turn, changed, directory) ? changed : undefined;
      },
      (before) => ({
        ...person,
        lastChange: { at: decision.at, kind: 'roles', of: id, before: grantsOf(before, id) },
      }),
    );
    if (!kept) return choiceCard(say.runs('roles.last-administrator'), [], viewer);
    const authority = authorityOf(kept, services.administrators, id);
    const are = roleNames(authority, nameIn(directory), say);
    const notes = authority.roles.includes('manager') ? [line(say('roles.manager-can'))] : [];
    return choiceCard(
      say.runs('roles.now', { name: colleague.name, are }),
      [undoButton(turn), rolesButton(turn)],
      viewer,
      notes,
    );
  });

/** Gives a person the roles they had before. */
export const restore = (turn: Turn, id: PersonId, before: readonly Grant[]): Promise<Message> =>
  changeRoles(turn, id, (organization, decision) => restoreRoles(organization, id, before, decision));

const undoButton = ({ viewer }: Turn): Option => ({
  title: viewer.say('button.undo'),
  data: { verb: 'request', request: { intent: 'undo', act: true } },
});

const rolesButton = ({ viewer }: Turn): Option => ({
  title: viewer.say('button.roles'),
  data: { verb: 'go', to: 'roles' },
});

const hasAdministrator = (
  { services }: Turn,
  organization: Organization,
  directory: readonly Colleague[],
): boolean =>
  directory.some(({ id }) =>
    authorityOf(organization, services.administrators, id).roles.includes('administrator'),
  );
