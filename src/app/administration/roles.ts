import { choiceCard } from '../../cards/kit/choice-card.ts';
import { type Choice } from '../../cards/kit/choice-rows.ts';
import { abilityOf } from '../../cards/settings/role-question.ts';
import { roleNames, rolesCard } from '../../cards/settings/roles-card.ts';
import type { PersonId } from '../../domain/ids.ts';
import { authorityOf, ROLES, type Role } from '../../domain/organization.ts';
import type { Message } from '../ports/messenger.ts';
import type { Colleague } from '../ports/colleague.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';

/** Everyone whom the bot knows for administrators, those with a role first; their own roles for all others. */
export async function showRoles(turn: Turn, page = 0): Promise<Message> {
  const { person, authority, organization, services, viewer } = turn;
  const directory = await services.store.directory(person.tenant);
  const isAdministrator = authority.roles.includes('administrator');
  const people = directory
    .filter(({ id }) => isAdministrator || id === person.id)
    .map((colleague) => ({
      colleague,
      authority: authorityOf(organization, services.administrators, colleague.id),
    }))
    .toSorted(
      (one, other) =>
        Number(other.authority.roles.length > 0) - Number(one.authority.roles.length > 0) ||
        one.colleague.name.localeCompare(other.colleague.name),
    );
  return rolesCard(people, page, nameIn(directory), viewer, isAdministrator);
}

export const nameIn = (directory: readonly Colleague[]): ((id: PersonId) => string) => {
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
    const choice = (role: Role): Choice => {
      const has = authority.roles.includes(role);
      return {
        title: say(has ? 'roles.take' : 'roles.give', { role: say(`role.${role}`) }),
        where: abilityOf(role, say) ?? '',
        data: { verb: has ? 'take-role' : 'give-role', person: id, role },
      };
    };
    const are = roleNames(authority, nameIn(directory), say);
    return choiceCard(say.runs('roles.is', { name: colleague.name, are }), ROLES.map(choice), viewer);
  });
