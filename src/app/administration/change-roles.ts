import { noticeCard, type Option } from '../../cards/kit/choice-card.ts';
import { roleNames } from '../../cards/settings/roles-card.ts';
import { abilities } from '../../cards/settings/role-question.ts';
import type { PersonId } from '../../domain/ids.ts';
import {
  authorityOf,
  giveRole,
  grantsOf,
  restoreRoles,
  takeRoles,
  type Decision,
  type Grant,
  type Organization,
  type Role,
} from '../../domain/organization.ts';
import type { Message } from '../ports/messenger.ts';
import type { Colleague } from '../ports/colleague.ts';
import { changeOrganization } from '../turn/organization.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { nameIn } from './roles.ts';

/** What is to become of a person's roles. */
export type RoleOrder =
  | { readonly kind: 'give'; readonly person: PersonId; readonly grant: Grant }
  /** One role, or all of them. */
  | { readonly kind: 'take'; readonly person: PersonId; readonly role: Role | undefined };

export type ChangeRoles = (organization: Organization, decision: Decision) => Organization;

export const changeFor =
  (order: RoleOrder): ChangeRoles =>
  (organization, decision) =>
    order.kind === 'give'
      ? giveRole(organization, order.grant, decision)
      : takeRoles(organization, { person: order.person, ...(order.role && { role: order.role }) }, decision);

export const carryOut = (turn: Turn, order: RoleOrder): Promise<Message> =>
  changeRoles(turn, order.person, changeFor(order));

/** Gives a person the roles they had before. */
export const restore = (turn: Turn, id: PersonId, before: readonly Grant[]): Promise<Message> =>
  changeRoles(turn, id, (organization, decision) => restoreRoles(organization, id, before, decision));

/** Saves the change and says what the person is now. */
const changeRoles = (turn: Turn, id: PersonId, change: ChangeRoles): Promise<Message> =>
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
    if (!kept) return lastAdministrator(turn);
    const authority = authorityOf(kept, services.administrators, id);
    const are = roleNames(authority, nameIn(directory), say);
    return noticeCard(
      say.runs('roles.now', { name: colleague.name, are }),
      [undoButton(turn), rolesButton(turn, true)],
      viewer,
      abilities(authority.roles, say),
    );
  });

export const lastAdministrator = ({ viewer }: Turn): Message =>
  noticeCard(viewer.say.runs('roles.last-administrator'), [], viewer);

/** The last administrator stays, or nobody could ever give a role again. */
export const hasAdministrator = (
  { services }: Turn,
  organization: Organization,
  directory: readonly Colleague[],
): boolean =>
  directory.some(({ id }) =>
    authorityOf(organization, services.administrators, id).roles.includes('administrator'),
  );

const undoButton = ({ viewer }: Turn): Option => ({
  title: viewer.say('button.undo'),
  data: { verb: 'request', request: { intent: 'undo', act: true } },
});

/** `below`: beside an Undo. */
export const rolesButton = ({ viewer }: Turn, below?: true): Option => ({
  title: viewer.say('button.roles'),
  data: { verb: 'go', to: 'roles', ...(below && { below }) },
});
