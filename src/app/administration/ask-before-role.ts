import { isDeepStrictEqual } from 'node:util';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { roleQuestion } from '../../cards/settings/role-question.ts';
import { roleNames } from '../../cards/settings/roles-card.ts';
import { authorityOf, type Authority } from '../../domain/organization.ts';
import type { Request } from '../../domain/request.ts';
import type { OpenQuestion } from '../../domain/talk.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import {
  changeFor,
  hasAdministrator,
  lastAdministrator,
  rolesButton,
  type RoleOrder,
} from './change-roles.ts';
import { nameIn } from './roles.ts';

/** Says what an order would change, and lets the speaker decide, by a button or in words. */
export async function askBefore(
  turn: Turn,
  order: RoleOrder,
  request: Request,
): Promise<{ readonly message: Message; readonly question?: OpenQuestion }> {
  const { services, person, organization, viewer, now } = turn;
  const { say } = viewer;
  const directory = await services.store.directory(person.tenant);
  const colleague = directory.find(({ id }) => id === order.person);
  if (!colleague) return { message: { kind: 'text', text: say('refused.gone') } };
  const changed = changeFor(order)(organization, { at: now.toISOString(), by: person.id });
  if (!hasAdministrator(turn, changed, directory)) return { message: lastAdministrator(turn) };
  const before = authorityOf(organization, services.administrators, order.person);
  const after = authorityOf(changed, services.administrators, order.person);
  const { name } = colleague;
  const nameOf = nameIn(directory);
  if (isSame(before, after)) {
    // What the settings give, nobody can take.
    const key = order.kind === 'take' && after.roles.length > 0 ? 'roles.stays' : 'roles.already';
    const unchanged = say.runs(key, { name, are: roleNames(after, nameOf, say) });
    return { message: noticeCard(unchanged, [rolesButton(turn)], viewer) };
  }
  return {
    message: roleQuestion({ name, before, after, nameOf, press: pressFor(order) }, viewer),
    question: { kind: 'confirm', request, options: [request] },
  };
}

const isSame = (one: Authority, other: Authority): boolean => isDeepStrictEqual(sorted(one), sorted(other));

/** Whom somebody leads has no order. */
const sorted = ({ roles, leads, managerOf }: Authority) => ({
  roles,
  leads: leads === 'everybody' ? leads : leads.toSorted(),
  managerOf: managerOf?.toSorted(),
});

function pressFor(order: RoleOrder) {
  if (order.kind === 'take')
    return { verb: 'take-role', person: order.person, ...(order.role && { role: order.role }) } as const;
  const { person, role, of } = order.grant;
  return { verb: 'give-role', person, role, ...(of && { of: [...of] }) } as const;
}
