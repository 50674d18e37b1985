import type { RecordId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import { inviteSaid } from '../../language/asked/invite-said.ts';
import { enrollByRequest } from '../enrolling/enroll-command.ts';
import type { Message } from '../ports/messenger.ts';
import { inviteByRequest } from '../reaching/invite-by-request.ts';
import type { Turn } from '../turn/turn.ts';

/** "invite Megan"; of customers it is an event that they are invited to, by a sequence. */
export async function invite(turn: Turn, request: Request): Promise<Message> {
  const records = await customersIn(turn, request);
  return records
    ? enrollByRequest(turn, { intent: 'enroll', act: request.act, who: { kind: 'records', records } })
    : inviteByRequest(turn, request);
}

/** Where all who are named are customers by their whole names. */
async function customersIn(
  { services, person }: Turn,
  { words = '' }: Request,
): Promise<readonly RecordId[] | undefined> {
  const said = inviteSaid(words);
  if (said?.kind !== 'people') return undefined;
  const found = await Promise.all(
    said.names.map((name) => services.store.searchRecords(person.tenant, name, 1)),
  );
  const records = found.flatMap(([match]) => (match?.exact ? [match.record.id] : []));
  return records.length === said.names.length ? records : undefined;
}
