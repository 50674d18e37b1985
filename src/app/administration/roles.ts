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
import type { CommandArguments } from '../../language/understand/commands.ts';
import { roleInWords } from '../../language/understand/role-names.ts';
import { namesIn } from '../enrolling/enroll-many.ts';
import { askColleague, findColleague, isFound } from '../finding/find-colleague.ts';
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

/** "make Megan manager of Ravi and Asha" */
export const make = (
  turn: Turn,
  { seller = '', role: typed = '', people }: CommandArguments,
): Promise<Message> =>
  withRight(turn, 'manage-roles', async () => {
    const role = roleInWords(typed);
    const led = await Promise.all(namesIn(people ?? '').map((name) => findColleague(turn, name)));
    const missing = led.findIndex(({ kind }) => kind !== 'one');
    if (missing >= 0) return askColleague(turn, led[missing], namesIn(people ?? '')[missing] ?? '');
    const of = led.filter(isFound).map(({ colleague }) => colleague.id);
    const found = await findColleague(turn, seller);
    if (role === undefined) return showRoles(turn);
    if (found.kind === 'one') {
      const { id } = found.colleague;
      return role === 'seller' ? take(turn, id) : give(turn, grantOf(id, role, of));
    }
    return askColleague(turn, found, seller, ({ id }) =>
      role === 'seller' ? { verb: 'roles-of', person: id } : { verb: 'give-role', ...grantOf(id, role, of) },
    );
  });

const grantOf = (person: PersonId, role: Role, of: readonly PersonId[]) => ({
  person,
  role,
  ...(role === 'manager' && of.length > 0 ? { of: [...of] } : {}),
});

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
      [rolesButton(turn)],
      viewer,
      notes,
    );
  });

/** Gives a person the roles they had before. */
export const restore = (turn: Turn, id: PersonId, before: readonly Grant[]): Promise<Message> =>
  changeRoles(turn, id, (organization, decision) => restoreRoles(organization, id, before, decision));

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
