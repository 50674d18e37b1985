import type { ButtonData } from '../../cards/kit/card-action.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import { roleSaid, type RoleSaid } from '../../language/asked/role-said.ts';
import { askColleague, colleagueAmong, isFound } from '../finding/find-colleague.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { give, rolesOf, showRoles, take } from './roles.ts';

/** "make Megan manager of Ravi and Asha"; what she is, where no role is named. */
export async function rolesByRequest(turn: Turn, { seller, words = '', act }: Request): Promise<Message> {
  const said = act ? roleSaid(words) : undefined;
  const directory = await turn.services.store.directory(turn.person.tenant);
  const named = said?.who === undefined ? undefined : colleagueAmong(directory, said.who, turn.person.id);
  const person = named?.kind === 'one' ? named.colleague.id : seller;
  if (person === undefined)
    return said && named
      ? withRight(turn, 'manage-roles', () =>
          askColleague(turn, named, said.who ?? '', ({ id }) => pressFor(id, said)),
        )
      : showRoles(turn);
  if (!said) return rolesOf(turn, person);
  if (said.isTaken || said.role === 'seller')
    return take(turn, person, said.role === 'seller' ? undefined : said.role);
  return giveSaid(turn, person, { ...said, role: said.role });
}

async function giveSaid(
  turn: Turn,
  person: PersonId,
  { role, of }: RoleSaid & { readonly role: Exclude<RoleSaid['role'], 'seller'> },
): Promise<Message> {
  if (role !== 'manager' || of.length === 0) return give(turn, { person, role });
  const directory = await turn.services.store.directory(turn.person.tenant);
  const led = of.map((words) => ({ words, found: colleagueAmong(directory, words, turn.person.id) }));
  const unclear = led.find(({ found }) => !isFound(found));
  if (unclear) return withRight(turn, 'manage-roles', () => askColleague(turn, unclear.found, unclear.words));
  return give(turn, {
    person,
    role,
    of: led
      .map(({ found }) => found)
      .filter(isFound)
      .map(({ colleague }) => colleague.id),
  });
}

/** The same once it is clear who is meant; whom a manager leads can be said again. */
const pressFor = (person: PersonId, { role, isTaken, of }: RoleSaid): ButtonData =>
  role === 'seller' || isTaken || of.length > 0
    ? { verb: 'roles-of', person }
    : { verb: 'give-role', person, role };
