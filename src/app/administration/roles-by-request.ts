import type { PersonId } from '../../domain/ids.ts';
import { may } from '../../domain/organization.ts';
import type { Request } from '../../domain/request.ts';
import type { OpenQuestion } from '../../domain/talk.ts';
import { roleSaid, type RoleSaid } from '../../language/asked/role-said.ts';
import { askColleague, colleagueAmong, isFound } from '../finding/find-colleague.ts';
import type { Message } from '../ports/messenger.ts';
import type { Colleague } from '../ports/colleague.ts';
import { explainMissing } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { askBefore } from './ask-before-role.ts';
import { carryOut, type RoleOrder } from './change-roles.ts';
import { rolesOf, showRoles } from './roles.ts';

type Answered = { readonly message: Message; readonly question?: OpenQuestion };

/** "make Megan manager of Ravi and Asha" is asked about first; what somebody is, where no role is named. */
export async function rolesByRequest(turn: Turn, request: Request): Promise<Answered> {
  const { seller, words = '', act } = request;
  const said = act ? roleSaid(words) : undefined;
  if (said) return ordered(turn, request, said);
  return { message: await (seller === undefined ? showRoles(turn) : rolesOf(turn, seller)) };
}

async function ordered(turn: Turn, request: Request, said: RoleSaid): Promise<Answered> {
  const { services, person: speaker, authority } = turn;
  const right = 'manage-roles';
  if (!may(authority, right)) return { message: await explainMissing(turn, { kind: 'role', right }) };
  const directory = await services.store.directory(speaker.tenant);
  const found = said.who === undefined ? undefined : colleagueAmong(directory, said.who, turn);
  const person = found ? meant(found, request.seller) : request.seller;
  if (person === undefined)
    return {
      message: await (found ? askColleague(turn, found, said.who ?? '', again(request)) : showRoles(turn)),
    };
  const led = said.of.map((words) => ({ words, found: colleagueAmong(directory, words, turn) }));
  const unclear = led.find((one) => !isFound(one.found));
  if (unclear) return { message: askColleague(turn, unclear.found, unclear.words) };
  const of = led.flatMap((one) => (isFound(one.found) ? [one.found.colleague.id] : []));
  const order = orderOf(person, said, of);
  return request.answer === 'yes'
    ? { message: await carryOut(turn, order) }
    : askBefore(turn, order, { ...request, seller: person });
}

/** Of several who have the name, the one that was chosen; whom a manager shall lead is never the manager. */
const meant = (
  found: ReturnType<typeof colleagueAmong>,
  chosen: PersonId | undefined,
): PersonId | undefined =>
  found.kind === 'one'
    ? found.colleague.id
    : found.kind === 'many'
      ? found.colleagues.find(({ id }) => id === chosen)?.id
      : undefined;

/** The same sentence, once it is clear who is meant. */
const again =
  ({ words = '' }: Request) =>
  ({ id }: Colleague) =>
    ({ verb: 'request', request: { intent: 'roles', act: true, seller: id, words } }) as const;

function orderOf(person: PersonId, { role, isTaken }: RoleSaid, of: readonly PersonId[]): RoleOrder {
  if (role === 'seller') return { kind: 'take', person, role: undefined };
  if (isTaken) return { kind: 'take', person, role };
  const isOfSome = role === 'manager' && of.length > 0;
  return { kind: 'give', person, grant: { person, role, ...(isOfSome && { of }) } };
}
